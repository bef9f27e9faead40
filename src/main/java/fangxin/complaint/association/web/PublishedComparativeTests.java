package fangxin.complaint.association.web;

import fangxin.complaint.association.ComparativeTestView;
import fangxin.complaint.association.PublicComparativeTestService;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reader of the public comparative tests for public pages and the REST resource: the newest, their number, and one
 * test; it answers from copies, also while the database is away, and refreshes them.
 */
@ApplicationScoped
public class PublishedComparativeTests {
    /** Tests of a page, of which the first are always copied. */
    static final int SIZE = 20;

    @Inject
    PublicComparativeTestService service;

    @Inject
    PublicCopies copies;

    List<ComparativeTestView> newest(int first) {
        return copies.read("comparative-tests/" + first, all -> 1 + all.size(), () -> service.tests(first, SIZE));
    }

    long count() {
        return copies.read("comparative-tests/count", service::count);
    }

    Optional<ComparativeTestView> find(String number) {
        return copies.read("comparative-test/" + number, found -> 1, () -> service.test(number));
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        count();
        newest(0).forEach(test -> copies.store("comparative-test/" + test.number(), 1, Optional.of(test)));
    }
}
