package fangxin.intake;

import fangxin.message.Letters;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Comparator;

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

    /** What the check of one import said of its lines, the heaviest first. */
    @Produces
    Roster<Fault> lines() {
        return Roster.<Fault>of("import-lines", "intake.rows", filters ->
                desk.report(filters.text("id")).faults().stream().sorted(Comparator.comparing(Fault::weight)))
                .column("intake.row.line", Fault::line)
                .words("intake.row.column", "intake.column.", Fault::column)
                .words("intake.roster.weight", "intake.weight.", Fault::weight)
                .column("intake.row.what", fault -> Letters.inBoth(fault.key(), fault.arguments().toArray()))
                .column("intake.row.value", Fault::value);
    }
}
