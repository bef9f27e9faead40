package fangxin.round;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** The rounds, to be taken along. */
@ApplicationScoped
class RoundRosters {
    @Inject
    RoundDesk desk;

    @Produces
    Roster<RoundView> rounds() {
        return Roster.<RoundView>of("rounds", "round.list", filters -> desk.all().stream())
                .column("round.col.round", RoundView::title)
                .column("round.roster.id", RoundView::id)
                .column("round.col.office", RoundView::office)
                .words("registry.facet.level", "registry.level.", RoundView::level)
                .column("round.roster.opens", RoundView::opens)
                .column("round.roster.closes", RoundView::closes)
                .words("round.col.state", "round.state.", RoundView::state)
                .column("round.col.submitted", round -> round.standing().submitted())
                .column("round.col.named", round -> round.standing().named());
    }
}
