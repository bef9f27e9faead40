package fangxin.target.web;

import fangxin.Wording;
import fangxin.platform.PublicCopies;
import fangxin.round.Round;
import fangxin.target.Measures.Measure;
import fangxin.target.Show;
import fangxin.target.TargetDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The figures as everybody reads them, with copies for when the database is away. */
@ApplicationScoped
class PublicFigures {
    @Inject
    TargetDesk desk;
    @Inject
    PublicCopies copies;
    private final AtomicInteger next = new AtomicInteger();

    int thisYear() {
        return desk.thisYear();
    }

    TargetDesk.Year year(int year) {
        return copies.read("figures/" + year, () -> desk.year(year));
    }

    Measure measure(String code) {
        return copies.read("measure/" + code, one -> 1, () -> desk.measure(code));
    }

    Wording division(String code) {
        return copies.read("division/" + code, one -> 1, () -> desk.division(code));
    }

    TargetDesk.Listing listing(Show show, int year, String division, Round.Level level, String measure, int first,
            int count) {
        return copies.read(String.join("/", "figure", show.name(), String.valueOf(year), division,
                String.valueOf(level), measure, String.valueOf(first), String.valueOf(count)),
                one -> 1 + one.units().size(), () -> desk.listing(show, year, division, level, measure, first, count));
    }

    /** Other years than the present one are read in turn, one each time, since they hardly change; all of them at first. */
    void refresh(@Observes PublicCopies.Refresh refresh) {
        List<Integer> years = year(thisYear()).years();
        if (next.get() == 0) {
            years.forEach(this::year);
        }
        year(years.get(Math.floorMod(next.getAndIncrement(), years.size())));
        copies.read("measures", desk::goals).forEach(each -> measure(each.code()));
    }
}
