package fangxin.procedure.cultivation;

import fangxin.common.LocalizedText;
import fangxin.procedure.cultivation.EligibilityCheck.EligibilityResult;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Value: the answer of registers to a condition of eligibility, with the result that follows, the names of the
 * registers and the day up to which they are complete; an officer confirms it, or contradicts it with a reason.
 *
 * @param result        the result that follows; null where the answer is UNKNOWN
 * @param source        names of the registers
 * @param completeUntil last day up to which all of them are complete, or null
 */
public record EligibilityEvidence(
        @NotNull SourceAnswer answer,
        EligibilityResult result,
        @NotNull LocalizedText source,
        LocalDate completeUntil) {
    /** Returns whether an officer's look-up contradicts the answer of the registers. */
    boolean contradicts(EligibilityCheck check) {
        return result != null && check.result() != null && check.result() != result;
    }

    /**
     * Returns whether an officer's look-up confirms the answer of the registers, so that no picture of the source is
     * needed.
     */
    boolean confirms(EligibilityCheck check) {
        return result != null && check.result() == result;
    }
}
