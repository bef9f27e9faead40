package fangxin.commitment.compensation;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.merchant.CreditCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Input of an officer who enters a scheme of advance compensation: office, kind of money, holder, and document, period
 * and amounts of the agreement.
 *
 * @param office       code of the officer's office, which keeps the record
 * @param holderName   registered name of the organisation that holds the money
 * @param phone        where consumers ask for payment
 * @param document     name and number of the agreement
 * @param agreedAmount amount that the holder keeps ready, in yuan
 */
public record CompensationSchemeInput(
        @NotBlank(message = "{compensation.office.missing}") @Length(max = 30)
        String office,

        @NotNull(message = "{compensation.kind.missing}") CompensationKind kind,

        @NotNull(message = "{compensation.holderType.missing}")
        CompensationHolderType holderType,

        @NotBlank(message = "{compensation.holderName.missing}")
        @Length(max = 200, message = "{compensation.text.long}")
        String holderName,

        @CreditCode String holderCode,

        @NotBlank(message = "{compensation.phone.missing}") @Length(max = 40, message = "{compensation.text.long}")
        String phone,

        @NotBlank(message = "{compensation.document.missing}") @Length(max = 200, message = "{compensation.text.long}")
        String document,

        @NotNull(message = "{compensation.day.missing}") LocalDate validFrom,
        @NotNull(message = "{compensation.day.missing}") LocalDate validUntil,
        @YuanAmount BigDecimal agreedAmount,
        @YuanAmount BigDecimal mostPerClaim,
        @YuanAmount BigDecimal mostPerYear) {
    /** Maximum length of an agreement, in years. */
    static final int MOST_YEARS = 10;

    public CompensationSchemeInput {
        office = FieldErrors.tidy(office);
        holderName = FieldErrors.tidy(holderName);
        phone = FieldErrors.tidy(TextNormalizer.phone(phone));
        document = FieldErrors.tidy(document);
    }

    CompensationHolder holder() {
        return new CompensationHolder(holderType, holderName, TextNormalizer.code(holderCode), phone);
    }

    CompensationLimits limits() {
        return new CompensationLimits(agreedAmount, mostPerClaim, mostPerYear);
    }

    /** Refuses faulty fields, a period that ends before it begins, and limits that exceed each other. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        errors.refuse(validUntil.isBefore(validFrom), "validUntil", "compensation.period.order")
                .refuse(
                        validUntil.isAfter(validFrom.plusYears(MOST_YEARS)),
                        "validUntil",
                        "compensation.period.long",
                        MOST_YEARS);
        limits().check(errors);
        errors.check();
    }
}
