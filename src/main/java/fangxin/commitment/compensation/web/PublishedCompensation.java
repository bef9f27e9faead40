package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.PublicCompensationService;
import fangxin.commitment.compensation.PublicCompensationView;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reader of the schemes of advance compensation in force, their number, and those that cover a unit, for public pages
 * and resources: it answers from copies, also while the database is away, and refreshes them.
 */
@ApplicationScoped
public class PublishedCompensation {
    /** Number of schemes of a page; the first page is always cached. */
    static final int SIZE = 20;

    @Inject
    PublicCompensationService service;

    @Inject
    PublicCopies copies;

    List<PublicCompensationView> inForce(int first) {
        return copies.read("compensation/" + first, PublishedCompensation::weight, () -> service.schemes(first, SIZE));
    }

    /** Returns the schemes that cover a unit. */
    List<PublicCompensationView> covering(String title) {
        return copies.read("compensation-of/" + title, PublishedCompensation::weight, () -> service.covering(title));
    }

    /** Returns the schemes that cover a unit; empty where there is no copy and the database does not answer soon. */
    Optional<List<PublicCompensationView>> coveringIfPossible(String title) {
        return copies.readIfPossible(
                "compensation-of/" + title, PublishedCompensation::weight, () -> service.covering(title));
    }

    /** Returns the weight of a list in the cache; that of an empty list is not 0, so that its copy can be evicted. */
    private static int weight(List<PublicCompensationView> schemes) {
        return 1 + schemes.size();
    }

    long count() {
        return copies.read("compensation/count", service::count);
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        count();
        inForce(0);
    }
}
