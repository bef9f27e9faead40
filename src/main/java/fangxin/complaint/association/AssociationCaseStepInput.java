package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Input of an officer's step in a case of an association: the step, the version that was shown, the words, the money
 * recovered, and the choice of the informed consumer.
 *
 * @param version   version of the case, as it was read
 * @param words     agreement, or why the case was refused, failed, closed or goes to court; null where the step needs
 *                  none
 * @param recovered money that the consumer got back by a settlement, or null
 * @param choice    what the informed consumer has chosen, where the case is accepted or referred; null otherwise
 */
public record AssociationCaseStepInput(
        @Min(value = 0, message = "{association.version}") long version,
        @NotNull(message = "{association.step.missing}") AssociationCaseStep step,

        @Length(max = 1000, message = "{association.text.long}")
        String words,

        @DecimalMin(value = "0.00", message = "{association.amount}")
        @Digits(integer = 10, fraction = 2, message = "{association.amount}")
        BigDecimal recovered,

        InformedChoice choice) {
    public AssociationCaseStepInput {
        words = FieldErrors.tidy(words);
    }
}
