package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.PublicCommitmentService;
import fangxin.commitment.pledge.PublicCommitmentService.PublicCommitment;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reader of the pledges in their public period and their number for the public page: it answers from copies, also while
 * the database is away, and refreshes them.
 */
@ApplicationScoped
public class PublicCommitments {
    /** Pledges of a page, of which the first are always copied. */
    static final int SIZE = 20;

    @Inject
    PublicCommitmentService service;

    @Inject
    PublicCopies copies;

    public List<PublicCommitment> inPublicPeriod(int first) {
        return copies.read("commitments/" + first, List::size, () -> service.commitments(first, SIZE));
    }

    long count() {
        return copies.read("commitments/count", service::count);
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        count();
        inPublicPeriod(0);
    }
}
