package fangxin.supervision.draw.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.supervision.draw.DrawRowView;
import fangxin.supervision.draw.PublicDrawService;
import fangxin.supervision.draw.PublicDrawView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reader of public random draws and their number for public pages and resources: it answers from copies, also while the
 * database is away, and refreshes them.
 */
@ApplicationScoped
public class PublicDraws {
    /** Draws of a page, of which the newest are always copied. */
    static final int SIZE = 20;

    @Inject
    PublicDrawService service;

    @Inject
    PublicCopies copies;

    Optional<PublicDrawView> find(String number) {
        return copies.read(
                "draw/" + number,
                found -> found.map(draw -> 1 + draw.tickets().size()).orElse(1),
                () -> service.find(number));
    }

    List<DrawRowView> newest(int first, int count) {
        return copies.read("draws/" + first + "/" + count, List::size, () -> service.draws(first, count));
    }

    long count() {
        return copies.read("draws/count", service::count);
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        count();
        newest(0, SIZE);
    }
}
