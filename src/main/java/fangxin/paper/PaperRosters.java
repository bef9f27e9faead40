package fangxin.paper;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** The register of document numbers, to be taken along. */
@ApplicationScoped
class PaperRosters {
    @Inject
    RegisterDesk desk;

    @Produces
    Roster<RegisterDesk.Line> papers() {
        return Roster.<RegisterDesk.Line>of("papers", "paper.title", filters -> Roster.portions((first, count) ->
                desk.page(filters.text("q"), first, count).lines()))
                .column("paper.number", RegisterDesk.Line::number)
                .words("stationery.col.kind", "stationery.kind.", RegisterDesk.Line::kind)
                .column("candidacy.reference", RegisterDesk.Line::candidacy)
                .column("paper.date", RegisterDesk.Line::datedOn)
                .words("paper.source", "paper.source.", line -> line.fromOffice() ? "office" : "register")
                .column("paper.issuedBy", RegisterDesk.Line::issuedBy)
                .column("administration.journal.when", RegisterDesk.Line::issuedAt);
    }
}
