package fangxin.commitment.compensation;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

/**
 * Input of the second officer who revises a scheme, because it was entered wrongly or the agreement was changed: phone
 * number, document, amounts and the reason.
 *
 * @param phone        where consumers ask for payment
 * @param document     name and number of the agreement
 * @param agreedAmount amount that the holder keeps ready, in yuan
 */
public record CompensationRevisionInput(
        @NotBlank(message = "{compensation.phone.missing}") @Length(max = 40, message = "{compensation.text.long}")
        String phone,

        @NotBlank(message = "{compensation.document.missing}") @Length(max = 200, message = "{compensation.text.long}")
        String document,

        @YuanAmount BigDecimal agreedAmount,
        @YuanAmount BigDecimal mostPerClaim,
        @YuanAmount BigDecimal mostPerYear,

        @NotBlank(message = "{compensation.reason.missing}") @Length(max = 400, message = "{compensation.text.long}")
        String reason) {
    public CompensationRevisionInput {
        phone = FieldErrors.tidy(TextNormalizer.phone(phone));
        document = FieldErrors.tidy(document);
        reason = FieldErrors.tidy(reason);
    }

    CompensationLimits limits() {
        return new CompensationLimits(agreedAmount, mostPerClaim, mostPerYear);
    }

    /** Refuses faulty fields, and limits that exceed each other. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        limits().check(errors);
        errors.check();
    }
}
