package fangxin.statistics.web;

import fangxin.common.NotFound;
import fangxin.platform.persistence.AsOf;
import fangxin.platform.ui.PageFunctions;
import fangxin.round.ApplicationRound;
import fangxin.statistics.CoverageTable;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Page with the valid titles, of one level or of all, by trade and district, the same at a public address and at one
 * for officers; each number links to the titles that it counts.
 */
@Named
@RequestScoped
public class CoveragePage {
    private static final String WORK = "/work/coverage";

    @Inject
    PublicStatistics figures;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private ApplicationRound.TitleLevel level;
    private CoverageTable table;
    private long highest;

    @PostConstruct
    void read() {
        String asked = parameters.get("level");
        level = asked == null || asked.isBlank()
                ? null
                : StatisticsPage.level(asked).orElseThrow(() -> new NotFound(asked));
        table = figures.coverage(level);
        highest = table.highest();
    }

    public CoverageTable getTable() {
        return table;
    }

    /** Returns the number that fills the width of a bar. */
    public long getHighest() {
        return highest;
    }

    /** Returns the time of the cached data, or null where they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    /** Returns all levels, and each of them. */
    public List<StatisticsPage.FilterLink> getLevels() {
        return Stream.concat(
                        Stream.of(new StatisticsPage.FilterLink(
                                PageFunctions.message("statistics.coverage.levels"), here(), level == null)),
                        Arrays.stream(ApplicationRound.TitleLevel.values())
                                .map(each -> new StatisticsPage.FilterLink(
                                        PageFunctions.message("round.level." + each),
                                        here() + "?level=" + each,
                                        each == level)))
                .toList();
    }

    /** Returns the address of this page: that of the work pages or of the public ones. */
    private String here() {
        return request.getServletPath().startsWith(WORK) ? WORK : "/statistics/coverage";
    }

    /** Returns the address of the titles that a number of the table counts; an empty code is all. */
    public String titles(String trade, String district) {
        return titles(trade, district, level);
    }

    /**
     * Returns the address of the valid titles of a trade in a district, below the root of the pages or of the API.
     *
     * @param trade    null for all
     * @param district null for all
     * @param level    null for all
     */
    static String titles(String trade, String district, ApplicationRound.TitleLevel level) {
        return Stream.of(
                        parameter("sector", trade),
                        parameter("district", district),
                        parameter("level", level == null ? null : level.name()))
                .flatMap(each -> each)
                .reduce((one, other) -> one + "&" + other)
                .map(query -> "/units?" + query)
                .orElse("/units");
    }

    private static Stream<String> parameter(String name, String value) {
        return value == null || value.isEmpty() ? Stream.empty() : Stream.of(name + "=" + value);
    }
}
