package fangxin.statistics.web;

import fangxin.common.LocalizedText;
import fangxin.platform.persistence.PublicCopies;
import fangxin.round.ApplicationRound;
import fangxin.statistics.Measures.Measure;
import fangxin.statistics.TargetService;
import fangxin.statistics.TitleGainOrLoss;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Reader of the public figures, with copies for when the database is unavailable. */
@ApplicationScoped
class PublicStatistics {
    @Inject
    TargetService service;

    @Inject
    PublicCopies copies;

    private final AtomicInteger next = new AtomicInteger();

    int thisYear() {
        return service.thisYear();
    }

    TargetService.TargetYear year(int year) {
        return copies.read("figures/" + year, () -> service.year(year));
    }

    Measure measure(String code) {
        return copies.read("measure/" + code, one -> 1, () -> service.measure(code));
    }

    LocalizedText division(String code) {
        return copies.read("division/" + code, one -> 1, () -> service.division(code));
    }

    TargetService.CountedTitlesList listing(
            TitleGainOrLoss show,
            int year,
            String division,
            ApplicationRound.Level level,
            String measure,
            int first,
            int count) {
        return copies.read(
                String.join(
                        "/",
                        "figure",
                        show.name(),
                        String.valueOf(year),
                        division,
                        String.valueOf(level),
                        measure,
                        String.valueOf(first),
                        String.valueOf(count)),
                one -> 1 + one.units().size(),
                () -> service.listing(show, year, division, level, measure, first, count));
    }

    /** Other years than the present one are read in turn, one each time, since they hardly change; all of them at first. */
    void refresh(@Observes PublicCopies.Refresh refresh) {
        List<Integer> years = year(thisYear()).years();
        if (next.get() == 0) {
            years.forEach(this::year);
        }
        year(years.get(Math.floorMod(next.getAndIncrement(), years.size())));
        copies.read("measures", service::goals).forEach(each -> measure(each.code()));
    }
}
