package fangxin.commitment.terms;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Value of how many unjustified refusals of returns in a term break the pledge (不履行承诺的次数), and of the trigger under
 * which they then propose a proceeding of supervision.
 *
 * @param refusals number of unjustified refusals in a term of validity that propose a proceeding
 * @param trigger  code of the trigger of supervision under which it is proposed
 */
public record RefusalVeto(
        @Min(value = 1, message = "{commitment.terms.findings}")
        @Max(value = 10, message = "{commitment.terms.findings}")
        int refusals,

        @NotBlank(message = "{commitment.terms.code}") @Length(max = 40, message = "{commitment.terms.code}")
        String trigger) {
    public RefusalVeto {
        trigger = FieldErrors.tidy(trigger);
    }
}
