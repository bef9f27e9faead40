package fangxin.stationery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

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
                .column("stationery.col.who", line -> line.inForce().actorName())
                .column("stationery.col.when", line -> line.inForce().inForceAt());
    }
}
