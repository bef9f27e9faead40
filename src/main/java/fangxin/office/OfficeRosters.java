package fangxin.office;

import fangxin.candidacy.Stage;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** The work list, to be taken along. */
@ApplicationScoped
class OfficeRosters {
    @Inject
    WaitingDesk desk;

    @Produces
    Roster<WaitingDesk.Waiting> queue() {
        return Roster.<WaitingDesk.Waiting>of("queue", "office.queue", filters -> Roster.pages((page, size) -> rows(desk.page(
                new CaseFilter(filters.constant(Stage.class, "stage"), filters.text("q"),
                        filters.constant(CaseFilter.Due.class, "due"), filters.flag("all")), page, size), page)))
                .column("office.shop", WaitingDesk.Waiting::signName)
                .column("consultation.list.merchant", WaitingDesk.Waiting::merchant)
                .column("evaluation.list.trade", WaitingDesk.Waiting::trade)
                .words("candidacy.stage", "candidacy.stage.", WaitingDesk.Waiting::stage)
                .column("candidacy.due", WaitingDesk.Waiting::dueOn)
                .column("candidacy.reference", WaitingDesk.Waiting::reference);
    }

    /** Beyond the last page the desk shows the last one again. */
    private static List<WaitingDesk.Waiting> rows(WaitingDesk.Page page, int asked) {
        return page.page() == asked ? page.rows() : List.of();
    }
}
