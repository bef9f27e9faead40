package fangxin.target;

import fangxin.Wording;
import fangxin.registry.Units;
import fangxin.round.Round;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goals and results of a year and the titles behind them, to be taken along. */
@ApplicationScoped
class TargetRosters {
    @Inject
    TargetDesk desk;

    /** One figure. */
    record Line(String level, Wording division, Wording measure, TargetDesk.Figure figure) { }

    @Produces
    Roster<Line> targets() {
        return Roster.<Line>of("targets", "target.work", filters -> lines(year(filters),
                filters.constant(Round.Level.class, "level")))
                .words("registry.facet.level", "registry.level.", Line::level)
                .column("registry.facet.district", Line::division)
                .column("target.col.measure", Line::measure)
                .column("target.col.target", line -> line.figure().target())
                .column("target.col.named", line -> line.figure().named())
                .column("target.col.lost", line -> line.figure().lost())
                .column("target.col.net", line -> line.figure().net());
    }

    /** The titles behind a figure, for anybody; of a net figure those that were named. */
    @Produces
    Roster<Units.Unit> counted() {
        return Roster.<Units.Unit>of("counted-units", "target.counted", filters -> Roster.portions((first, count) ->
                desk.listing("lost".equals(filters.text("show")) ? Show.LOST : Show.NAMED, year(filters),
                        filters.text("division"), filters.constant(Round.Level.class, "level"), filters.text("measure"),
                        first, count).units())).open()
                .column("registry.export.signName", Units.Unit::signName)
                .column("registry.export.registered", Units.Unit::name)
                .column("registry.export.number", Units.Unit::number)
                .column("registry.export.type", Units.Unit::typeName)
                .words("registry.export.level", "registry.level.", Units.Unit::level)
                .column("registry.export.district", unit -> unit.district().name())
                .words("registry.export.status", "registry.status.", Units.Unit::status)
                .column("registry.export.named", Units.Unit::namedOn)
                .column("registry.export.until", Units.Unit::validUntil)
                .column("registry.export.address", Units.Unit::address);
    }

    private int year(Roster.Filters filters) {
        Integer year = filters.year("year");
        return year == null ? desk.thisYear() : year;
    }

    /** As the page: one level, every division, the groups for which goals are entered. */
    private Stream<Line> lines(int year, Round.Level asked) {
        Round.Level level = asked == null ? Round.Level.COUNTY : asked;
        Map<String, TargetDesk.Row> rows = desk.year(year).tables().stream().filter(table -> table.level() == level)
                .flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(TargetDesk.Row::division, Function.identity()));
        return desk.places().entrySet().stream().flatMap(place -> desk.goals().stream().map(goal -> new Line(
                level.name(), place.getValue(), goal.name(), rows.containsKey(place.getKey())
                        ? rows.get(place.getKey()).figures().get(goal.code()) : new TargetDesk.Figure(null, 0, 0))));
    }
}
