package fangxin.office;

import fangxin.candidacy.Stage;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The work list, and what was found by a fragment, to be taken along. */
@ApplicationScoped
class OfficeRosters {
    @Inject
    WaitingDesk desk;
    @Inject
    FindDesk finding;

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

    @Produces
    Roster<FindDesk.MerchantFound> merchants() {
        return Roster.<FindDesk.MerchantFound>of("found-merchants", "office.find.merchants",
                filters -> Roster.portions((first, count) ->
                        finding.merchants(filters.text("q"), first, count)))
                .column("merchant.merchantName", FindDesk.MerchantFound::name)
                .column("merchant.creditCode", FindDesk.MerchantFound::creditCode)
                .column("merchant.office", FindDesk.MerchantFound::office)
                .column("office.find.contacts", FindDesk.MerchantFound::contacts)
                .column("office.find.caseList", FindDesk.MerchantFound::cases)
                .words("administration.col.state", "merchant.", one -> one.confirmed() ? "verified" : "unverified");
    }

    @Produces
    Roster<FindDesk.CaseFound> cases() {
        return Roster.<FindDesk.CaseFound>of("found-cases", "office.find.caseList",
                filters -> Roster.portions((first, count) ->
                        finding.cases(filters.text("q"), first, count)))
                .column("office.shop", FindDesk.CaseFound::signName)
                .column("consultation.list.merchant", FindDesk.CaseFound::merchant)
                .column("candidacy.reference", FindDesk.CaseFound::reference)
                .words("candidacy.stage", "candidacy.stage.", FindDesk.CaseFound::stage)
                .column("candidacy.due", FindDesk.CaseFound::dueOn);
    }

    @Produces
    Roster<FindDesk.TitleFound> titles() {
        return Roster.<FindDesk.TitleFound>of("found-titles", "office.find.titles",
                filters -> Roster.portions((first, count) ->
                        finding.titles(filters.text("q"), first, count)))
                .column("plaque.col.signName", FindDesk.TitleFound::signName)
                .column("registry.unit.registered", FindDesk.TitleFound::registeredName)
                .column("registry.unit.address", FindDesk.TitleFound::address)
                .column("registry.unit.number", FindDesk.TitleFound::number)
                .words("registry.facet.status", "registry.status.", one -> one.standing().name().toLowerCase(Locale.ROOT));
    }

    /** Beyond the last page the desk shows the last one again. */
    private static List<WaitingDesk.Waiting> rows(WaitingDesk.Page page, int asked) {
        return page.page() == asked ? page.rows() : List.of();
    }
}
