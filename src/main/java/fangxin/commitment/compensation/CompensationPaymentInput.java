package fangxin.commitment.compensation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Input of an officer who records a payment of advance compensation: the claim of return, or shop, description and days
 * of another dispute; amount and day of payment.
 *
 * @param claim       number of the claim of return; null for another dispute, which has the four next fields
 * @param title       certificate number of the shop
 * @param description of the dispute, without names
 * @param purchasedOn day of the purchase or service
 * @param demandedOn  day on which the consumer demanded it of the shop
 * @param amount      paid by the holder, in yuan
 */
public record CompensationPaymentInput(
        @Length(max = 20, message = "{compensation.claim.unknown}")
        String claim,

        @Length(max = 40, message = "{compensation.title.unknown}")
        String title,

        @Length(max = 500, message = "{compensation.text.long}")
        String description,

        LocalDate purchasedOn,
        LocalDate demandedOn,
        @YuanAmount BigDecimal amount,
        @NotNull(message = "{compensation.day.missing}") LocalDate paidOn) {
    public CompensationPaymentInput {
        claim = FieldErrors.tidy(claim);
        title = FieldErrors.tidy(title);
        description = FieldErrors.tidy(description);
    }

    /** Refuses faulty fields, and a payment that names neither a claim nor a dispute, or both. */
    void check() {
        boolean described = title != null || description != null || purchasedOn != null || demandedOn != null;
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(amount != null && amount.signum() == 0, "amount", "compensation.amount.range");
        if (claim != null) {
            errors.refuse(described, "claim", "compensation.payment.both");
        } else {
            errors.refuse(title == null, "title", "compensation.title.missing")
                    .refuse(description == null, "description", "compensation.description.missing")
                    .refuse(purchasedOn == null, "purchasedOn", "compensation.day.missing")
                    .refuse(demandedOn == null, "demandedOn", "compensation.day.missing");
        }
        errors.check();
    }
}
