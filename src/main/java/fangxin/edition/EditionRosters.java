package fangxin.edition;

import fangxin.message.Letters;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** The editions of all sheets, to be taken along. */
@ApplicationScoped
class EditionRosters {
    @Inject
    EditionDesk desk;

    @Produces
    Roster<EditionDesk.Line> editions() {
        return Roster.<EditionDesk.Line>of("editions", "edition.list", filters -> desk.editions().stream())
                .column("edition.list.name", EditionDesk.Line::name)
                .column("edition.column.sheet", EditionDesk.Line::sheet)
                .column("edition.column.issue", EditionDesk.Line::issue)
                .column("edition.items", EditionDesk.Line::items)
                .column("edition.column.max", line -> BigDecimal.valueOf(line.full()).stripTrailingZeros().toPlainString())
                .column("edition.column.effectiveFrom", EditionDesk.Line::effectiveFrom)
                .column("edition.column.effectiveUntil", EditionDesk.Line::effectiveUntil)
                .words("edition.inForce", "edition.standing.", EditionDesk.Line::standing)
                .column("edition.publishedBy", line -> line.publishedName() == null ? Letters.inBoth("edition.shipped")
                        : line.publishedName());
    }
}
