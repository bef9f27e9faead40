package fangxin.casework.appraisal;

import fangxin.casework.appraisal.AppraisalViews.AppraisalTermsView;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service boundary for the terms of the appraisal: administrators list their issues; those of the whole programme
 * replace the terms by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class AppraisalTermsService {
    /** Fired when the terms were changed. */
    public record AppraisalTermsChanged(int issue, String detail) {}

    @Inject
    AppraisalTermsRepository terms;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<AppraisalTermsChanged> changed;

    /** Returns the last issues of the terms, newest first: the first one is in force. */
    public List<AppraisalTermsView> issues() {
        return terms.newest().stream().map(AppraisalTermsView::of).toList();
    }

    /**
     * Adds an issue of terms that applies from now on. Refused (409) where another officer has added one since the
     * terms were shown. A request without a change adds nothing.
     */
    public AppraisalTermsView change(AppraisalTermsInput input) {
        Actor actor = currentUser.actor();
        actor.requireAdministersAll();
        Constraints.check(input);
        AppraisalTerms before = terms.currentForUpdate();
        if (before.states(input)) {
            return AppraisalTermsView.of(before);
        }
        if (before.issue() != input.issue()) {
            throw new RuleViolation(RuleViolation.Status.CONFLICT, "appraisal.terms.changed");
        }
        AppraisalTerms entered = new AppraisalTerms(
                before.issue() + 1, input, actor, businessClock.now().at());
        terms.add(entered);
        changed.fire(new AppraisalTermsChanged(
                entered.issue(),
                "CALL_BACK %d (%s); OPEN_FOR %d; TOGETHER %d"
                        .formatted(
                                input.callBackDays(),
                                input.callBackSource(),
                                input.openDays(),
                                input.publishedTogether())));
        return AppraisalTermsView.of(entered);
    }
}
