package fangxin.referral;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the level above answered on one item.
 *
 * @param documentNumber of its paper; needed where it named
 * @param validUntil     last day of the title, or null for the usual term
 * @param paperNumber    number of the certificate it gave, or null
 * @param reason         why it refused
 */
public record HigherLevelReply(
        ReferralItem.Outcome outcome,
        String documentNumber,
        LocalDate documentDate,
        LocalDate validUntil,
        String paperNumber,
        String reason) {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_PAPER = 60;
    private static final int LONGEST_REASON = 1000;

    HigherLevelReply checked(LocalDate sentOn, LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        boolean named = outcome == ReferralItem.Outcome.NAMED;
        require(faults, outcome != null, "outcome", "referral.outcome");
        require(faults, !named || !blank(documentNumber), "documentNumber", "referral.documentNumber");
        require(faults, !named || documentDate != null, "documentDate", "referral.documentDate");
        require(
                faults,
                documentDate == null || (!documentDate.isAfter(today) && !documentDate.isBefore(sentOn)),
                "documentDate",
                "referral.documentDate.order",
                sentOn);
        require(
                faults,
                validUntil == null || (documentDate != null && validUntil.isAfter(documentDate)),
                "validUntil",
                "referral.validUntil");
        require(faults, outcome != ReferralItem.Outcome.REFUSED || !blank(reason), "reason", "referral.reason");
        require(faults, shorter(documentNumber, LONGEST_NUMBER), "documentNumber", "referral.tooLong", LONGEST_NUMBER);
        require(faults, shorter(paperNumber, LONGEST_PAPER), "paperNumber", "referral.tooLong", LONGEST_PAPER);
        require(faults, shorter(reason, LONGEST_REASON), "reason", "referral.tooLong", LONGEST_REASON);
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return new HigherLevelReply(
                outcome,
                tidy(documentNumber),
                documentDate,
                named ? validUntil : null,
                named ? tidy(paperNumber) : null,
                named ? null : tidy(reason));
    }

    private static void require(List<Violation> faults, boolean so, String field, String key, Object... arguments) {
        if (!so) {
            faults.add(new Violation(field, key, List.of(arguments)));
        }
    }

    private static boolean shorter(String text, int most) {
        return text == null || text.length() <= most;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String tidy(String text) {
        return blank(text) ? null : text.strip();
    }
}
