package fangxin.statistics.web;

import fangxin.common.NotFound;
import fangxin.platform.persistence.AsOf;
import fangxin.platform.ui.PageFunctions;
import fangxin.round.ApplicationRound;
import fangxin.statistics.TargetMeasures.Measure;
import fangxin.statistics.TargetService;
import fangxin.statistics.TitleGainOrLoss;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Public page with targets and results of a year, each figure linked to the titles that it counts; it also parses year,
 * side and level in the addresses of other pages and REST operations.
 */
@Named
@RequestScoped
public class StatisticsPage {
    /** A choice above the tables. */
    public record FilterLink(String label, String href, boolean chosen) {}

    /** A cell: the figure, with the address of its list up to what is to be shown. */
    public record FigureCell(TargetService.TargetFigure figure, String href) {}

    public record FigureRow(String name, List<FigureCell> cells) {}

    public record FigureTable(String level, List<Measure> measures, List<FigureRow> lines, FigureRow sum) {}

    @Inject
    PublicStatistics figures;

    @Inject
    AsOf asOf;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private TargetService.TargetYear year;
    private String measure;

    @PostConstruct
    void read() {
        year = figures.year(year(parameters.get("year"), figures.thisYear()));
        measure = Optional.ofNullable(parameters.get("measure"))
                .map(figures::measure)
                .map(Measure::code)
                .orElse(null);
    }

    static int year(String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{4}")) {
            throw new NotFound(text);
        }
        return Integer.parseInt(text);
    }

    static Optional<TitleGainOrLoss> show(String text) {
        return Arrays.stream(TitleGainOrLoss.values())
                .filter(show -> show.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    static Optional<ApplicationRound.TitleLevel> level(String text) {
        return Arrays.stream(ApplicationRound.TitleLevel.values())
                .filter(level -> level.name().equals(text))
                .findFirst();
    }

    /** Returns the time of the cached data, or null where they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public int getYear() {
        return year.year();
    }

    public TargetService.TargetYear getFigures() {
        return year;
    }

    public List<FilterLink> getYears() {
        return year.years().stream()
                .map(each -> new FilterLink(String.valueOf(each), address(each, measure), each == year.year()))
                .toList();
    }

    /** Returns the groups for which targets are set, together, and each subject type. */
    public List<FilterLink> getMeasures() {
        List<FilterLink> choices = new ArrayList<>();
        choices.add(
                new FilterLink(PageFunctions.message("statistics.goals"), address(year.year(), null), measure == null));
        year.tables().getFirst().measures().stream()
                .filter(each -> !each.group())
                .forEach(each -> choices.add(new FilterLink(
                        PageFunctions.in(each.name()),
                        address(year.year(), each.code()),
                        each.code().equals(measure))));
        return choices;
    }

    /** Returns the tables of the levels that have figures, and of the lowest one. */
    public List<FigureTable> getTables() {
        return year.tables().stream()
                .map(table -> {
                    List<Measure> shown = table.measures().stream()
                            .filter(each ->
                                    measure == null ? each.group() : each.code().equals(measure))
                            .toList();
                    return new FigureTable(
                            table.level().name(),
                            shown,
                            table.rows().stream()
                                    .map(row -> line(table, shown, row))
                                    .toList(),
                            line(table, shown, table.sum()));
                })
                .filter(table -> table.level().equals(ApplicationRound.TitleLevel.COUNTY.name())
                        || table.lines().stream()
                                .flatMap(line -> line.cells().stream())
                                .anyMatch(cell -> !cell.figure().isEmpty()))
                .toList();
    }

    private FigureRow line(TargetService.LevelTable table, List<Measure> shown, TargetService.DivisionFigures row) {
        return new FigureRow(
                row.name() == null ? PageFunctions.message("statistics.sum") : PageFunctions.in(row.name()),
                shown.stream()
                        .map(each -> new FigureCell(
                                row.figures().getOrDefault(each.code(), new TargetService.TargetFigure(null, 0, 0)),
                                "/statistics/units?year=%d&level=%s&measure=%s%s&show="
                                        .formatted(
                                                year.year(),
                                                table.level(),
                                                each.code(),
                                                row.division() == null ? "" : "&division=" + row.division())))
                        .toList());
    }

    private static String address(int year, String measure) {
        return "/statistics?year=" + year + (measure == null ? "" : "&measure=" + measure);
    }
}
