package fangxin.intake;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Old registers that were brought, to be taken along. */
@ApplicationScoped
class IntakeRosters {
    @Inject
    IntakeDesk desk;

    @Produces
    Roster<IntakeDesk.View> imports() {
        return Roster.<IntakeDesk.View>of("imports", "intake.list", filters -> Roster.portions((first, count) ->
                desk.intakes(first, count).intakes()))
                .column("intake.col.file", IntakeDesk.View::fileName)
                .words("intake.col.state", "intake.state.", IntakeDesk.View::state)
                .column("intake.roster.total", IntakeDesk.View::total)
                .column("intake.roster.written", IntakeDesk.View::written)
                .column("intake.roster.refused", IntakeDesk.View::refused)
                .column("intake.col.who", IntakeDesk.View::actorName)
                .column("intake.col.when", IntakeDesk.View::receivedAt);
    }
}
