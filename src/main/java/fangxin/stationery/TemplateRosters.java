package fangxin.stationery;

import fangxin.Wording;
import fangxin.message.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;

/** The templates in force for an office, to be taken along. */
@ApplicationScoped
class TemplateRosters {
    @Inject
    TemplateDesk desk;

    @Produces
    Roster<TemplateDesk.Line> templates() {
        return Roster.<TemplateDesk.Line>of("templates", "stationery.list", filters -> desk.lines().stream())
                .words("stationery.col.kind", "stationery.kind.", TemplateDesk.Line::kind)
                .words("stationery.col.source", "stationery.", line -> line.inForce().own() ? "own" : "shipped")
                .column("stationery.col.issue", line -> line.inForce().issue())
                .column("stationery.col.file", line -> line.inForce().fileName())
                .column("stationery.col.who", TemplateRosters::who)
                .column("stationery.col.when", line -> line.inForce().inForceAt());
    }

    private static Object who(TemplateDesk.Line line) {
        return line.inForce().own() ? line.inForce().actorName() : new Wording(
                Letters.say(Locale.CHINESE, "stationery.shipped"), Letters.say(Locale.ENGLISH, "stationery.shipped"));
    }
}
