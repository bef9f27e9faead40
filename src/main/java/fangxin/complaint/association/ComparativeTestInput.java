package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Input of an officer who drafts or revises a comparative test for an association: product, method and findings,
 * samples with traders and results, and, for a revision, the version that was shown; it refuses personal data, since
 * all is published.
 *
 * @param product kind of product
 * @param summary method and findings, as they are published
 * @param version version of the draft that is revised, as it was read; null for a new one
 */
public record ComparativeTestInput(
        @NotBlank(message = "{association.association.missing}") @Length(max = 30, message = "{association.text.long}")
        String association,

        @NotBlank(message = "{association.test.product.missing}") @Length(max = 60, message = "{association.text.long}")
        String product,

        @NotBlank(message = "{association.test.summary.missing}")
        @Length(max = 4000, message = "{association.text.long}")
        String summary,

        @NotNull(message = "{association.test.samples}")
        @Size(min = 2, max = 60, message = "{association.test.samples}")
        List<@NotNull @Valid ComparativeTestSampleInput> samples,

        @Min(value = 0, message = "{association.version}") Long version) {
    public ComparativeTestInput {
        association = FieldErrors.tidy(association);
        product = FieldErrors.tidy(product);
        summary = FieldErrors.tidy(summary);
        samples = samples == null ? null : new ArrayList<>(samples);
    }

    /** Refuses faulty fields, and personal data in texts that become public. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        ComparativeTestTextRule.check("product", product, errors);
        ComparativeTestTextRule.check("summary", summary, errors);
        for (int i = 0; i < samples.size(); i++) {
            samples.get(i).check("samples." + i + ".", errors);
        }
        errors.check();
    }
}
