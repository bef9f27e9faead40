package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer of an association who records the objection of a tested trader, or answers it: the sample, the
 * words, which are published and must contain no personal data, and the version of the test that was shown.
 *
 * @param sample  id of the sample
 * @param version version of the test, as it was read
 */
public record ComparativeTestObjectionInput(
        @NotBlank(message = "{association.sample.choose}") @Length(max = 36, message = "{association.text.long}")
        String sample,

        @NotBlank(message = "{association.objection.missing}") @Length(max = 1000, message = "{association.text.long}")
        String words,

        @Min(value = 0, message = "{association.version}") long version) {
    public ComparativeTestObjectionInput {
        sample = FieldErrors.tidy(sample);
        words = FieldErrors.tidy(words);
    }

    /** Refuses faulty fields, and personal data in texts that become public. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        ComparativeTestTextRule.check("words", words, errors);
        errors.check();
    }
}
