package fangxin.procedure.candidacy;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Rule on who reviews a refusal (复查人员): no officer who took any step of the candidacy, and none who sat in the meeting
 * that refused it. Default of the programme. {@link ReviewOffices} chooses the office. The
 * merchant asks for the review by {@link Candidacy#askReview}: once, within the limit ASK_REVIEW.
 */
@ApplicationScoped
public class ReviewerPolicy {
    private Iterable<PriorParticipation> participations;

    protected ReviewerPolicy() {}

    @Inject
    ReviewerPolicy(@Any Instance<PriorParticipation> participations) {
        this.participations = participations;
    }

    ReviewerPolicy(PriorParticipation... participations) {
        this.participations = List.of(participations);
    }

    /**
     * Returns whether an officer is excluded from the review of a refusal.
     *
     * @param name name under which the officer is recorded in a meeting
     */
    public boolean excludes(Candidacy candidacy, String account, String name) {
        if (candidacy.hasTakenPart(account)) {
            return true;
        }
        for (PriorParticipation participation : participations) {
            if (participation.hasTakenPart(candidacy, name)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses a review by an officer who is excluded from it. */
    public void check(Candidacy candidacy, Actor reviewer) {
        if (excludes(candidacy, reviewer.account(), reviewer.name())) {
            throw new RuleViolation("candidacy.review.part");
        }
    }
}
