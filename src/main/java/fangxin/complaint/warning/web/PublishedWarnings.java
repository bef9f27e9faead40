package fangxin.complaint.warning.web;

import fangxin.complaint.warning.PublicWarningService;
import fangxin.complaint.warning.WarningView;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reader of the public consumer warnings and tips for public pages, feed and REST resource: the newest, their number,
 * and one; it answers from copies, also while the database is away, and refreshes them.
 */
@ApplicationScoped
public class PublishedWarnings {
    /** Warnings of a page, of which the first are always copied. */
    static final int SIZE = 20;

    @Inject
    PublicWarningService service;

    @Inject
    PublicCopies copies;

    List<WarningView> newest(int first) {
        return copies.read("warnings/" + first, all -> 1 + all.size(), () -> service.warnings(first, SIZE));
    }

    long count() {
        return copies.read("warnings/count", service::count);
    }

    Optional<WarningView> find(String number) {
        return copies.read("warning/" + number, found -> 1, () -> service.warning(number));
    }

    /** Returns the public warnings, tips and typical cases of a public campaign. */
    List<WarningView> related(String number) {
        return copies.read("warning-related/" + number, all -> 1 + all.size(), () -> service.related(number));
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        count();
        newest(0).forEach(warning -> copies.store("warning/" + warning.number(), 1, Optional.of(warning)));
    }
}
