package fangxin.round;

import fangxin.platform.config.ClasspathConfig;
import java.util.Optional;

/**
 * Rule, read from config/rounds/review.json, on the office that reviews (复查) a refusal: the round's owner, or the
 * office above where too few officers of the owner took no part in the refusal. {@code ReviewerPolicy} says who took no
 * part; {@code Candidacy#askReview} decides until when the merchant may ask.
 *
 * @param leastReviewers officers of the owner who took no part and need not keep away, below which the rule applies
 * @param otherwise      who reviews then
 * @param source         the rule that this follows, or "default"
 */
public record ReviewRule(int leastReviewers, FallbackReviewer otherwise, String source) {
    /** Reviewer where the owner has too few officers: the office above, or the owner itself. */
    public enum FallbackReviewer {
        OFFICE_ABOVE,
        OWNER
    }

    public static ReviewRule shipped() {
        return ClasspathConfig.json("rounds/review.json", ReviewRule.class);
    }

    /**
     * Returns the office that reviews a refusal.
     *
     * @param above the office above the owner; empty where there is none
     * @param free  officers of the owner who may review
     */
    public String office(String owner, Optional<String> above, long free) {
        return free >= leastReviewers || otherwise == FallbackReviewer.OWNER ? owner : above.orElse(owner);
    }
}
