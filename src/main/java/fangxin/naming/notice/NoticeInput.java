package fangxin.naming.notice;

import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;

/**
 * Input of an officer who previews or publishes a notice: round, number, title, text, phone and address, the
 * candidacies, and for each the reason.
 *
 * @param number      number of the notice as the office counts it, or null for the system's own
 * @param candidacies references of the batch, in the order of the list
 * @param reasons     reference to the reason in words, where the office changed the drafted one
 */
public record NoticeInput(
        @Length(max = 40) String round,
        @Length(max = 100, message = "{naming.tooLong}") String number,

        @NotBlank(message = "{naming.required}") @Length(max = 200, message = "{naming.tooLong}")
        String title,

        @NotBlank(message = "{naming.required}") @Length(max = 4000, message = "{naming.tooLong}")
        String body,

        @NotBlank(message = "{naming.required}") @Length(max = 60, message = "{naming.tooLong}")
        String phone,

        @NotBlank(message = "{naming.required}") @Length(max = 300, message = "{naming.tooLong}")
        String address,

        @NotEmpty(message = "{naming.notice.empty}") List<@Length(max = 30) String> candidacies,
        Map<@Length(max = 30) String, @Length(max = 1000, message = "{naming.tooLong}") String> reasons) {

    NoticeInput checked() {
        return Constraints.check(this);
    }

    NoticeInput numbered(String given) {
        return new NoticeInput(round, given, title, body, phone, address, candidacies, reasons);
    }

    String reasonFor(String reference, String drafted) {
        String changed = reasons == null ? null : reasons.get(reference);
        return changed == null || changed.isBlank() ? drafted : changed.strip();
    }
}
