package fangxin.round;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definition of the list export of rounds. */
@ApplicationScoped
class RoundExports {
    @Inject
    RoundService service;

    @Produces
    ListExport<RoundView> rounds() {
        return ListExport.<RoundView>of("rounds", "round.list", filters -> service.all().stream())
                .column("round.col.round", RoundView::title)
                .column("round.roster.id", RoundView::id)
                .column("round.col.office", RoundView::office)
                .labelColumn("round.field.level", "round.level.", RoundView::level)
                .column("round.roster.opens", each -> each.window().opens())
                .column("round.roster.closes", each -> each.window().closes())
                .labelColumn(
                        "round.col.state", "round.state.", each -> each.window().state())
                .column("round.col.submitted", round -> round.usage().submitted())
                .column("round.col.named", round -> round.usage().named());
    }
}
