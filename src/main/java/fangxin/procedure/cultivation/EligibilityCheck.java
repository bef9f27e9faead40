package fangxin.procedure.cultivation;

import java.time.LocalDate;

/**
 * Result of looking up one condition of eligibility (资格审查).
 *
 * @param rule       E1 to E5
 * @param source     register or paper in which it was looked up
 * @param lookedUpOn day of the look-up
 * @param picture    id of a picture of the source, or null
 */
public record EligibilityCheck(
        String rule, EligibilityResult result, String source, LocalDate lookedUpOn, String picture, String note) {

    /**
     * Result of a look-up (资格审查结果). NOT_APPLICABLE is no failure: a sole trader without a risk class, a trade that
     * needs no permit.
     */
    public enum EligibilityResult {
        MET,
        NOT_MET,
        NOT_APPLICABLE
    }

    public EligibilityCheck {
        source = InputChecks.tidy(source);
        note = InputChecks.tidy(note);
        picture = InputChecks.tidy(picture);
    }

    void check(InputChecks words, LocalDate today) {
        String at = rule + ".";
        words.require(result != null, at + "result", "cultivation.eligibility.result", rule)
                .needs(at + "source", source, 300)
                .require(lookedUpOn != null, at + "lookedUpOn", "cultivation.eligibility.date", rule)
                .require(lookedUpOn == null || !lookedUpOn.isAfter(today), at + "lookedUpOn", "cultivation.date.future")
                .require(
                        result != EligibilityResult.NOT_MET || note != null,
                        at + "note",
                        "cultivation.eligibility.why",
                        rule)
                .mayHave(at + "note", note, 2000);
    }
}
