package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Input of an officer who receives a case for an association: nature, source, category, trader, amount in dispute, the
 * words and the contact of the consumer, and the number of an entrusted case of 12315.
 *
 * @param association code of the association that receives it
 * @param category    code of the category of goods or services in the terms of complaints
 * @param creditCode  credit code of the trader, or null
 * @param title       certificate number of the titled shop, or null; its holder is the trader then
 * @param amount      amount in dispute in yuan, or null
 * @param contact     phone number or mail address of the consumer, or null; it is stored encrypted and apart
 * @param complaint   number of the case of 12315 whose mediation is entrusted, ours or the platform's; null for none
 */
public record AssociationCaseInput(
        @NotBlank(message = "{association.association.missing}") @Length(max = 30, message = "{association.text.long}")
        String association,

        @NotNull(message = "{association.type.missing}") AssociationCaseType type,

        @NotNull(message = "{association.source.missing}") AssociationCaseSource source,

        @NotBlank(message = "{association.category.missing}") @Length(max = 40, message = "{association.text.long}")
        String category,

        @NotBlank(message = "{association.traderName.missing}") @Length(max = 120, message = "{association.text.long}")
        String traderName,

        @Length(max = 20, message = "{association.text.long}")
        String creditCode,

        @Length(max = 19, message = "{association.text.long}")
        String title,

        @DecimalMin(value = "0.00", message = "{association.amount}")
        @Digits(integer = 10, fraction = 2, message = "{association.amount}")
        BigDecimal amount,

        @NotBlank(message = "{association.words.missing}") @Length(max = 1000, message = "{association.text.long}")
        String words,

        @Length(max = 100, message = "{association.text.long}")
        String contact,

        @Length(max = 40, message = "{association.text.long}")
        String complaint) {
    public AssociationCaseInput {
        association = FieldErrors.tidy(association);
        category = FieldErrors.tidy(category);
        traderName = FieldErrors.tidy(traderName);
        creditCode = FieldErrors.tidy(creditCode == null ? null : TextNormalizer.code(creditCode));
        title = FieldErrors.tidy(title == null ? null : TextNormalizer.code(title));
        words = FieldErrors.tidy(words);
        contact = FieldErrors.tidy(contact);
        complaint = FieldErrors.tidy(complaint == null ? null : TextNormalizer.code(complaint));
    }
}
