package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.PublicCompensationService;
import fangxin.commitment.compensation.PublicCompensationView;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Read access of the public page to schemes of advance compensation in force, from copies while the database is away. */
@ApplicationScoped
public class PublishedCompensation {
    /** Schemes of a page, of which the first are always copied. */
    static final int SIZE = 20;

    @Inject
    PublicCompensationService service;

    @Inject
    PublicCopies copies;

    List<PublicCompensationView> inForce(int first) {
        return copies.read("compensation/" + first, List::size, () -> service.schemes(first, SIZE));
    }

    long count() {
        return copies.read("compensation/count", service::count);
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        count();
        inForce(0);
    }
}
