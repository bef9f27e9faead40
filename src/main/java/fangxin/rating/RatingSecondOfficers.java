package fangxin.rating;

import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Domain service that answers who is the second officer of a recorded social duty, at the office or the one above, and
 * whether a person can decide on the duty now.
 */
@ApplicationScoped
class RatingSecondOfficers {
    @Inject
    SecondOfficerPolicy policy;

    @Inject
    BusinessClock businessClock;

    SecondOfficer of(SocialDuty duty) {
        Title title = duty.title();
        return policy.of(
                duty.actor().account(),
                title.owner(),
                title.holder().merchant(),
                businessClock.now().today());
    }

    /**
     * Returns whether a person can decide on a duty now: its proof is recorded, no decision was made, and the person is
     * not recused.
     */
    boolean isDecidable(SocialDuty duty, Actor actor) {
        return duty.state() == SocialDutyState.RECORDED
                && duty.proof() != null
                && !duty.title().hasRecused(actor)
                && of(duty).mayBe(actor);
    }
}
