package fangxin.statistics.web;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.platform.persistence.PublicCopies;
import fangxin.round.ApplicationRound;
import fangxin.statistics.CoverageService;
import fangxin.statistics.CoverageTable;
import fangxin.statistics.TargetMeasures.Measure;
import fangxin.statistics.TargetService;
import fangxin.statistics.TitleGainOrLoss;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reader of the figures, the coverage and the titles that they count, for public pages: it answers from copies, also
 * while the database is away, and refreshes them.
 */
@ApplicationScoped
class PublicStatistics {
    /** Part of the list of titles that a figure counts; null is all divisions, levels or measures. */
    record ListedFigure(
            TitleGainOrLoss show,
            int year,
            String division,
            ApplicationRound.TitleLevel level,
            String measure,
            int first,
            int count) {
        String key() {
            return "figure/" + show + "/" + year + "/" + first + "/" + count
                    + Stream.of(division, level, measure)
                            .map(part -> part == null ? "/" : "/=" + part)
                            .collect(Collectors.joining());
        }
    }

    @Inject
    TargetService service;

    @Inject
    CoverageService coverage;

    @Inject
    PublicCopies copies;

    private final AtomicInteger next = new AtomicInteger();

    int thisYear() {
        return service.thisYear();
    }

    TargetService.TargetYear year(int year) {
        return copies.read("figures/" + year, () -> service.year(year));
    }

    /** @param level null for all levels */
    CoverageTable coverage(ApplicationRound.TitleLevel level) {
        return copies.read("coverage/" + level, () -> coverage.table(level));
    }

    Measure measure(String code) {
        return measures().stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }

    LocalizedText division(String code) {
        return Optional.ofNullable(divisions().get(code)).orElseThrow(() -> new NotFound(code));
    }

    private List<Measure> measures() {
        return copies.read("measures", service::measures);
    }

    private Map<String, LocalizedText> divisions() {
        return copies.read("divisions", service::places);
    }

    TargetService.CountedTitlesList listing(ListedFigure figure) {
        return copies.read(figure.key(), PublicStatistics::weight, () -> read(figure));
    }

    /** Returns the list; empty where it is not cached and the database is unavailable. */
    Optional<TargetService.CountedTitlesList> listingIfPossible(ListedFigure figure) {
        return copies.readIfPossible(figure.key(), PublicStatistics::weight, () -> read(figure));
    }

    private TargetService.CountedTitlesList read(ListedFigure figure) {
        return service.listing(
                figure.show(),
                figure.year(),
                figure.division(),
                figure.level(),
                figure.measure(),
                figure.first(),
                figure.count());
    }

    private static int weight(TargetService.CountedTitlesList listing) {
        return 1 + listing.units().size();
    }

    /**
     * Refreshes the present year each time, and of the other years all at first, then one in turn, since they hardly
     * change.
     */
    void refresh(@Observes PublicCopies.Refresh refresh) {
        List<Integer> years = year(thisYear()).years();
        if (next.get() == 0) {
            years.forEach(this::year);
        }
        year(years.get(Math.floorMod(next.getAndIncrement(), years.size())));
        measures();
        divisions();
        coverage(null);
        Stream.of(ApplicationRound.TitleLevel.values()).forEach(this::coverage);
    }
}
