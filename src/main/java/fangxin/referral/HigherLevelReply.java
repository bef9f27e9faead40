package fangxin.referral;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Input of an office that enters the reply of the higher level to one referred candidacy: named, with document, last
 * day and certificate number, or refused, with reason; it checks that the required parts are given and the dates in
 * order.
 *
 * @param documentNumber of its paper; needed where it named
 * @param validUntil     last day of the title, or null for the usual term
 * @param paperNumber    number of the certificate it gave, or null
 * @param reason         why it refused
 */
public record HigherLevelReply(
        @NotNull(message = "{referral.outcome}") ReferralItem.ReferralOutcome outcome,

        @Length(max = LONGEST_NUMBER, message = "{referral.tooLong}")
        String documentNumber,

        LocalDate documentDate,
        LocalDate validUntil,

        @Length(max = LONGEST_PAPER, message = "{referral.tooLong}")
        String paperNumber,

        @Length(max = LONGEST_REASON, message = "{referral.tooLong}")
        String reason) {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_PAPER = 60;
    private static final int LONGEST_REASON = 1000;

    HigherLevelReply checked(LocalDate sentOn, LocalDate today) {
        List<Violation> faults = new ArrayList<>(Constraints.violations(this));
        boolean named = outcome == ReferralItem.ReferralOutcome.NAMED;
        require(faults, !named || !isBlank(documentNumber), "documentNumber", "referral.documentNumber");
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
        require(
                faults,
                outcome != ReferralItem.ReferralOutcome.REFUSED || !isBlank(reason),
                "reason",
                "referral.reason");
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

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String tidy(String text) {
        return isBlank(text) ? null : text.strip();
    }
}
