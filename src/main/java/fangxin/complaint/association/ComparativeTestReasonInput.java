package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who reopens the draft of a comparative test, withdraws a public one or discards one: the
 * reason, and the version of the test that was shown.
 *
 * @param version version of the test, as it was read
 */
public record ComparativeTestReasonInput(
        @NotBlank(message = "{association.reason.missing}") @Length(max = 500, message = "{association.text.long}")
        String reason,

        @Min(value = 0, message = "{association.version}") long version) {
    public ComparativeTestReasonInput {
        reason = FieldErrors.tidy(reason);
    }

    /** Refuses faulty fields, and personal data in the reason of a withdrawal, which is public. */
    void checkPublic() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        ComparativeTestTextRule.check("reason", reason, errors);
        errors.check();
    }
}
