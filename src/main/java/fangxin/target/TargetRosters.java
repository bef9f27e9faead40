package fangxin.target;

import fangxin.Wording;
import fangxin.round.Round;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return Roster.<Line>of("targets", "target.work", filters -> lines(filters.text("year"), filters.constant(Round.Level.class, "level")))
                .words("registry.facet.level", "registry.level.", Line::level)
                .column("registry.facet.district", Line::division)
                .column("target.col.measure", Line::measure)
                .column("target.col.target", line -> line.figure().target())
                .column("target.col.named", line -> line.figure().named())
                .column("target.col.lost", line -> line.figure().lost())
                .column("target.col.net", line -> line.figure().net());
    }

    /** As the page: one level, every division, the groups for which goals are entered. */
    private Stream<Line> lines(String year, Round.Level asked) {
        Round.Level level = asked == null ? Round.Level.COUNTY : asked;
        int of = year != null && year.matches("[0-9]{4}") ? Integer.parseInt(year) : desk.thisYear();
        Map<String, TargetDesk.Row> rows = desk.year(of).tables().stream().filter(table -> table.level() == level)
                .flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(TargetDesk.Row::division, Function.identity()));
        return desk.places().entrySet().stream().flatMap(place -> desk.goals().stream().map(goal -> new Line(
                level.name(), place.getValue(), goal.name(), rows.containsKey(place.getKey())
                        ? rows.get(place.getKey()).figures().get(goal.code()) : new TargetDesk.Figure(null, 0, 0))));
    }
}
