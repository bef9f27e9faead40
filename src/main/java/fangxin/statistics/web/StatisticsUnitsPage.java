package fangxin.statistics.web;

import fangxin.common.NotFound;
import fangxin.platform.persistence.AsOf;
import fangxin.platform.ui.PageFunctions;
import fangxin.registry.site.UnitSearchResult;
import fangxin.round.ApplicationRound;
import fangxin.statistics.TargetService;
import fangxin.statistics.TitleGainOrLoss;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Public page with the titles that a figure of the statistics counts: named, lost, or both for the net figure. */
@Named
@RequestScoped
public class StatisticsUnitsPage {
    private static final int SIZE = 50;
    private static final String NET = "net";

    /** One list of the page: named titles, or lost ones. */
    public record CountedTitlesSection(
            String show,
            long total,
            List<UnitSearchResult.UnitView> units,
            int page,
            long pages,
            String previous,
            String next) {}

    @Inject
    PublicStatistics figures;

    @Inject
    AsOf asOf;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private final List<CountedTitlesSection> parts = new ArrayList<>();
    private int year;
    private String shown;
    private ApplicationRound.TitleLevel level;
    private String division;
    private String measure;
    private boolean missing;

    @PostConstruct
    void read() {
        year = StatisticsPage.year(parameters.get("year"), figures.thisYear());
        shown = parameters.getOrDefault("show", "named");
        division = parameters.get("division");
        measure = parameters.get("measure");
        String of = parameters.get("level");
        level = of == null ? null : StatisticsPage.level(of).orElseThrow(() -> new NotFound(of));
        if (shown.equals(NET)) {
            add(TitleGainOrLoss.NAMED, 1);
            if (!missing) {
                add(TitleGainOrLoss.LOST, 1);
            }
        } else {
            add(StatisticsPage.show(shown).orElseThrow(() -> new NotFound(shown)), page());
        }
    }

    private int page() {
        String page = parameters.getOrDefault("page", "1");
        return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    /** Adds a list; omits one that cannot be read now. */
    private void add(TitleGainOrLoss show, int page) {
        figures.listingIfPossible(new PublicStatistics.ListedFigure(
                        show, year, division, level, measure, (page - 1) * SIZE, SIZE))
                .ifPresentOrElse(found -> parts.add(part(show, page, found)), () -> missing = true);
    }

    private CountedTitlesSection part(TitleGainOrLoss show, int page, TargetService.CountedTitlesList found) {
        long pages = Math.max(1, Math.ceilDiv(found.total(), SIZE));
        return new CountedTitlesSection(
                show.name(),
                found.total(),
                found.units(),
                page,
                pages,
                page > 1 ? address(show, page - 1) : null,
                page < pages ? address(show, page + 1) : null);
    }

    private String address(TitleGainOrLoss show, int page) {
        return "/statistics/units?year=" + year
                + parameters.entrySet().stream()
                        .filter(each -> List.of("level", "measure", "division").contains(each.getKey()))
                        .map(each -> "&" + each.getKey() + "=" + each.getValue())
                        .sorted()
                        .collect(Collectors.joining())
                + "&show=" + show.name().toLowerCase(Locale.ROOT) + (page > 1 ? "&page=" + page : "");
    }

    /** Returns the time of the cached data, or null where they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public List<CountedTitlesSection> getParts() {
        return parts;
    }

    /** Returns whether a list is missing because the database is unreachable and there is no copy. */
    public boolean isMissing() {
        return missing;
    }

    public boolean isNet() {
        return shown.equals(NET) && !missing;
    }

    public long getDifference() {
        return parts.getFirst().total() - parts.getLast().total();
    }

    /** Returns the heading of the list: year, division, level and type. */
    public String getSubject() {
        List<String> words = new ArrayList<>(List.of(PageFunctions.message("statistics.year", String.valueOf(year))));
        words.add(
                division == null
                        ? PageFunctions.message("statistics.everywhere")
                        : PageFunctions.in(figures.division(division)));
        if (level != null) {
            words.add(PageFunctions.message("round.level." + level));
        }
        if (measure != null) {
            words.add(PageFunctions.in(figures.measure(measure).name()));
        }
        return String.join(" · ", words);
    }

    public int getYear() {
        return year;
    }
}
