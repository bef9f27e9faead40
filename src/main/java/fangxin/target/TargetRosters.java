package fangxin.target;

import fangxin.Wording;
import fangxin.message.Letters;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Goals and results of a year, to be taken along. */
@ApplicationScoped
class TargetRosters {
    @Inject
    TargetDesk desk;

    /** One figure. */
    record Line(String level, Wording division, Wording measure, TargetDesk.Figure figure) { }

    @Produces
    Roster<Line> targets() {
        return Roster.<Line>of("targets", "target.work", filters -> lines(filters.text("year"), filters.text("level")))
                .words("registry.facet.level", "registry.level.", Line::level)
                .column("registry.facet.district", Line::division)
                .column("target.measures", Line::measure)
                .column("target.col.target", line -> line.figure().target())
                .column("target.col.named", line -> line.figure().named())
                .column("target.col.lost", line -> line.figure().lost())
                .column("target.col.net", line -> line.figure().net());
    }

    private Stream<Line> lines(String year, String level) {
        int asked = year != null && year.matches("[0-9]{4}") ? Integer.parseInt(year) : desk.thisYear();
        return desk.year(asked).tables().stream().filter(table -> level == null || table.level().name().equals(level))
                .flatMap(table -> Stream.concat(table.rows().stream(), Stream.of(table.sum()))
                        .flatMap(row -> table.measures().stream().map(measure -> new Line(table.level().name(),
                                row.name() == null ? Letters.inBoth("target.sum") : row.name(), measure.name(),
                                row.figures().getOrDefault(measure.code(), new TargetDesk.Figure(null, 0, 0))))));
    }
}
