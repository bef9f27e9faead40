package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Input of a sample of a comparative test: brand and model, trader, contact of the trader, and result.
 *
 * @param product brand and model
 * @param trader  who sells or makes it
 * @param contact phone number or mail address of the trader, to which the results are sent first
 * @param result  what the test found
 */
public record ComparativeTestSampleInput(
        @NotBlank(message = "{association.sample.missing}") @Length(max = 120, message = "{association.text.long}")
        String product,

        @NotBlank(message = "{association.sample.missing}") @Length(max = 120, message = "{association.text.long}")
        String trader,

        @NotBlank(message = "{association.sample.contact}")
        @Pattern(regexp = "1[0-9]{10}|[^@\\s]{1,60}@[^@\\s]{1,60}", message = "{association.sample.contact}")
        String contact,

        @NotBlank(message = "{association.sample.missing}") @Length(max = 500, message = "{association.text.long}")
        String result) {
    public ComparativeTestSampleInput {
        product = FieldErrors.tidy(product);
        trader = FieldErrors.tidy(trader);
        contact = FieldErrors.tidy(contact);
        result = FieldErrors.tidy(result);
    }

    /** Refuses personal data in the texts of a sample, which become public; the contact does not. */
    void check(String path, FieldErrors errors) {
        ComparativeTestTextRule.checkName(path + "product", product, errors);
        ComparativeTestTextRule.checkName(path + "trader", trader, errors);
        ComparativeTestTextRule.check(path + "result", result, errors);
    }
}
