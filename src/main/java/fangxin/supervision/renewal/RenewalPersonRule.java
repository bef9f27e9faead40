package fangxin.supervision.renewal;

import java.util.List;
import java.util.Set;

/**
 * Rule (function): an officer who entered an application from paper does not decide on it, and nobody who has taken a
 * step in a renewal decides on the review (复查) of its refusal.
 */
final class RenewalPersonRule {
    private static final Set<RenewalStep> DECISIONS = Set.of(RenewalStep.ACCEPT, RenewalStep.REFUSE);
    private static final Set<RenewalStep> REVIEWS = Set.of(RenewalStep.UPHOLD, RenewalStep.OVERTURN);

    private RenewalPersonRule() {}

    /** Returns whether a step decides on the review of a refusal. */
    static boolean isReview(RenewalStep step) {
        return REVIEWS.contains(step);
    }

    /** Returns the key of the sentence that refuses a person a step; null where the person can take it. */
    static String refusal(List<RenewalEntry> journal, RenewalStep step, String account) {
        if (DECISIONS.contains(step)
                && journal.stream()
                        .anyMatch(entry -> entry.step() == RenewalStep.ENTER_AT_COUNTER
                                && entry.actor().account().equals(account))) {
            return "renewal.counter.self";
        }
        if (REVIEWS.contains(step)
                && journal.stream().anyMatch(entry -> entry.actor().account().equals(account))) {
            return "renewal.review.self";
        }
        return null;
    }
}
