package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;

/**
 * Input of an officer who records a call to a complainant: the outcome, the answers, further remarks of the
 * complainant, and the version of the call-back that was shown.
 *
 * @param version version of the call-back that was shown
 * @param answers codes of levels by codes of questions, where the complainant answered
 * @param words   what the complainant said besides; null for nothing
 */
public record CallInput(
        @Min(value = 0, message = "{callback.version}") long version,

        @NotNull(message = "{callback.outcome.missing}") CallOutcome outcome,

        @NotNull @Size(max = 9) Map<@NotBlank @Length(max = 40) String, @NotBlank @Length(max = 40) String> answers,

        @Length(max = 500, message = "{callback.words.long}")
        String words) {
    public CallInput {
        Map<String, String> given = new TreeMap<>();
        if (answers != null) {
            answers.forEach((question, level) -> given.put(String.valueOf(question), String.valueOf(level)));
        }
        answers = given;
        words = FieldErrors.tidy(words);
    }
}
