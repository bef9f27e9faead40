package fangxin.supervision.renewal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Returns whether a step decides on an application. */
    static boolean isDecision(RenewalStep step) {
        return DECISIONS.contains(step);
    }

    /** Returns the accounts of those who have entered the application at the counter. */
    static Set<String> enteredBy(List<RenewalEntry> journal) {
        return journal.stream()
                .filter(entry -> entry.step() == RenewalStep.ENTER_AT_COUNTER)
                .map(entry -> entry.actor().account())
                .collect(Collectors.toSet());
    }

    /** Returns the key of the sentence that refuses a person a step; null where the person can take it. */
    static String refusal(List<RenewalEntry> journal, RenewalStep step, String account) {
        if (isDecision(step) && enteredBy(journal).contains(account)) {
            return "renewal.counter.self";
        }
        if (REVIEWS.contains(step)
                && journal.stream().anyMatch(entry -> entry.actor().account().equals(account))) {
            return "renewal.review.self";
        }
        return null;
    }
}
