package fangxin.supervision.proceeding;

import fangxin.common.NotFound;
import fangxin.naming.signing.TitleReviewPolicy;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Access rule of the readers of one proceeding: those of the office that keeps its title ({@link SupervisionAccess}), and
 * an officer who reviews the revocation to which it led, while the review is under way, with all that is evidence in it.
 */
@ApplicationScoped
public class ProceedingReaderRule {
    @Inject
    SupervisionRepository proceedings;

    @Inject
    AgencyRepository agencies;

    @Inject
    TitleReviewPolicy reviews;

    @Inject
    BusinessClock businessClock;

    void require(Actor actor, SupervisionProceeding proceeding) {
        if (!mayRead(actor, proceeding)) {
            throw new NotFound(proceeding.number());
        }
    }

    boolean mayRead(Actor actor, SupervisionProceeding proceeding) {
        return SupervisionAccess.mayRead(actor, proceeding.title(), agencies) || reviews(actor, proceeding);
    }

    /**
     * Returns whether an officer reviews the revocation to which a proceeding led, and so reads what it is based on as
     * those who decided it did; false where there is none of this number.
     */
    public boolean reviews(Actor actor, String proceeding) {
        return proceedings
                .find(proceeding)
                .filter(known -> reviews(actor, known))
                .isPresent();
    }

    /** Returns whether an officer reads the proceeding only to review the revocation. */
    boolean reviews(Actor actor, SupervisionProceeding proceeding) {
        Title title = proceeding.title();
        return title.status() == TitleStatus.UNDER_REVIEW
                && title.revocation()
                        .filter(revocation ->
                                String.valueOf(proceeding.document()).equals(revocation.document()))
                        .isPresent()
                && reviews.reviews(actor, title, businessClock.now().today());
    }
}
