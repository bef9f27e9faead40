package fangxin.statistics.web;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.http.RequestLocale;
import fangxin.round.ApplicationRound;
import fangxin.statistics.CoverageTable;
import fangxin.statistics.TargetService;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that reads a year's targets and results, the coverage of trades and districts, and the titles that a
 * figure counts, and enters targets.
 */
@Path("statistics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class StatisticsResource {
    private static final int SIZE = 100;

    /** A division on the map; the code is null in a sum. */
    @JsonbNillable
    public record TargetDivision(String code, String name) {}

    /**
     * @param measure a group of subject types, or one type
     * @param target  null where no target was set
     * @param lost    revoked in the year, whenever named
     * @param units   where the lists are: with show=named and show=lost
     */
    @JsonbNillable
    public record TargetItem(
            @NotNull TargetDivision division,
            String level,
            String measure,
            String name,
            List<String> types,
            Integer target,
            long named,
            long lost,
            long net,
            long missing,
            String units) {}

    public record TargetsAnswer(
            int year,
            @NotNull Instant asOf,
            @NotNull List<Integer> years,
            @NotNull List<TargetItem> rows,
            @NotNull List<TargetItem> sums) {}

    @JsonbNillable
    public record CountedTitleItem(
            String number,
            String name,
            String signName,
            String type,
            String level,
            @NotNull TargetDivision district,
            String status,
            LocalDate namedOn) {}

    public record CountedTitlesAnswer(long total, @NotNull List<CountedTitleItem> items) {}

    /** Number of valid titles of a trade in a district; both are null in sums. */
    @JsonbNillable
    public record CoverageItem(String trade, String name, TargetDivision district, long titles, String units) {}

    /** @param sums by trade in all districts, by district for all trades, and of all titles */
    public record CoverageAnswer(
            @NotNull List<CoverageItem> items, @NotNull List<CoverageItem> sums) {}

    @Inject
    TargetService service;

    @Inject
    PublicStatistics figures;

    @Context
    HttpServletRequest request;

    @GET
    @Path("targets")
    @Operation(summary = "Targets of a year with titles named, lost and net, by division, level and type")
    public TargetsAnswer targets(
            @Parameter(description = "the present one when left out") @QueryParam("year") String year) {
        return answer(figures.year(year(year)));
    }

    private TargetsAnswer answer(TargetService.TargetYear of) {
        List<TargetItem> rows = of.tables().stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> rows(of.year(), table, row)))
                .toList();
        List<TargetItem> sums = of.tables().stream()
                .flatMap(table -> rows(of.year(), table, table.sum()))
                .toList();
        return new TargetsAnswer(of.year(), of.asOf(), of.years(), rows, sums);
    }

    private Stream<TargetItem> rows(int year, TargetService.LevelTable table, TargetService.DivisionFigures row) {
        return table.measures().stream()
                .filter(measure -> row.figures().containsKey(measure.code())
                        && (measure.group()
                                || !row.figures().get(measure.code()).isEmpty()))
                .map(measure -> {
                    TargetService.TargetFigure figure = row.figures().get(measure.code());
                    return new TargetItem(
                            new TargetDivision(
                                    row.division(),
                                    row.name() == null ? null : row.name().in(language())),
                            table.level().name(),
                            measure.code(),
                            measure.name().in(language()),
                            measure.types(),
                            figure.target(),
                            figure.named(),
                            figure.lost(),
                            figure.net(),
                            figure.missing(),
                            "/api/v1/statistics/units?year=%d&level=%s&measure=%s%s"
                                    .formatted(
                                            year,
                                            table.level(),
                                            measure.code(),
                                            row.division() == null ? "" : "&division=" + row.division()));
                });
    }

    @PUT
    @Path("targets")
    @Operation(
            summary = "Enter targets, as the city's office; a target of null is removed; "
                    + "knowingly=true accepts targets below the number of titles already named")
    public TargetsAnswer enter(
            @QueryParam("knowingly") boolean knowingly, @NotNull List<TargetService.@NotNull TargetInput> targets) {
        service.save(targets, knowingly);
        return answer(service.year(
                targets.isEmpty() ? service.thisYear() : targets.getFirst().year()));
    }

    @GET
    @Path("coverage")
    @Operation(summary = "Number of valid titles by trade and district")
    public CoverageAnswer coverage(
            @Parameter(description = "COUNTY, CITY or PROVINCE; all when left out") @QueryParam("level") String level) {
        ApplicationRound.TitleLevel of = level(level);
        CoverageTable table = figures.coverage(of);
        return new CoverageAnswer(
                table.rows().stream()
                        .flatMap(row -> table.districts().stream().map(district -> item(row, district, of)))
                        .toList(),
                Stream.of(
                                table.rows().stream().map(row -> item(row, null, of)),
                                table.districts().stream().map(district -> item(table.sum(), district, of)),
                                Stream.of(item(table.sum(), null, of)))
                        .flatMap(each -> each)
                        .toList());
    }

    private CoverageItem item(
            CoverageTable.CoveredTrade row, CoverageTable.CoveredDistrict district, ApplicationRound.TitleLevel level) {
        return new CoverageItem(
                row.code(),
                row.name() == null ? null : row.name().in(language()),
                district == null
                        ? null
                        : new TargetDivision(district.code(), district.name().in(language())),
                district == null ? row.total() : row.count(district.code()),
                "/api/v1" + CoveragePage.titles(row.code(), district == null ? null : district.code(), level));
    }

    @GET
    @Path("units")
    @Operation(summary = "The titles that a figure counts")
    public CountedTitlesAnswer units(
            @QueryParam("year") String year,
            @QueryParam("division") String division,
            @QueryParam("level") String level,
            @QueryParam("measure") String measure,
            @Parameter(description = "named or lost") @QueryParam("show") @DefaultValue("named") String show,
            @QueryParam("page") @DefaultValue("1") int page) {
        TargetService.CountedTitlesList listing = figures.listing(new PublicStatistics.ListedFigure(
                StatisticsPage.show(show).orElseThrow(() -> wrong("show", show)),
                year(year),
                division,
                level(level),
                measure,
                (Math.max(1, page) - 1) * SIZE,
                SIZE));
        return new CountedTitlesAnswer(
                listing.total(),
                listing.units().stream()
                        .map(unit -> new CountedTitleItem(
                                unit.number(),
                                unit.record().holder().registeredName(),
                                unit.signName(),
                                unit.record().category().type(),
                                unit.record().category().level().name(),
                                new TargetDivision(
                                        unit.record().place().office(),
                                        unit.labels().district().in(language())),
                                unit.status(),
                                unit.record().term().namedOn()))
                        .toList());
    }

    private int year(String text) {
        if (text == null) {
            return service.thisYear();
        }
        if (!text.matches("[0-9]{4}")) {
            throw wrong("year", text);
        }
        return Integer.parseInt(text);
    }

    private static ApplicationRound.TitleLevel level(String text) {
        if (text == null) {
            return null;
        }
        return StatisticsPage.level(text).orElseThrow(() -> wrong("level", text));
    }

    private static MalformedRequest wrong(String name, String text) {
        return new MalformedRequest(List.of(new Violation(name, "platform.parameter", List.of(name, text))));
    }

    private Locale language() {
        return RequestLocale.accepted(request);
    }
}
