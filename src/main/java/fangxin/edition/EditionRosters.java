package fangxin.edition;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** The editions of all sheets, to be taken along. */
@ApplicationScoped
class EditionRosters {
    @Inject
    EditionDesk desk;

    @Produces
    Roster<EditionDesk.Line> editions() {
        return Roster.<EditionDesk.Line>of("editions", "edition.list", filters -> desk.editions().stream())
                .column("edition.column.nameZh", EditionDesk.Line::name)
                .column("edition.column.sheet", EditionDesk.Line::sheet)
                .column("edition.column.issue", EditionDesk.Line::issue)
                .column("edition.items", EditionDesk.Line::items)
                .column("edition.column.max", EditionDesk.Line::full)
                .column("edition.column.effectiveFrom", EditionDesk.Line::effectiveFrom)
                .column("edition.column.effectiveUntil", EditionDesk.Line::effectiveUntil)
                .column("edition.publishedBy", EditionDesk.Line::publishedName);
    }
}
