package fangxin.complaint.urging;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Input of an officer who sends urging letters: their type, the required action, and the numbers of the complaints.
 *
 * @param words what the handling agency is to do
 * @param cases numbers of the complaints
 */
public record UrgingInput(
        @NotNull(message = "{urging.type.missing}") UrgingType type,

        @NotBlank(message = "{urging.words.missing}") @Length(max = 1000)
        String words,

        @NotNull(message = "{urging.cases.missing}") @Size(min = 1, max = 100, message = "{urging.cases.missing}")
        List<@NotNull(message = "{urging.cases.missing}") @Length(max = 20) String> cases) {
    public UrgingInput {
        words = FieldErrors.tidy(words);
        cases = cases == null ? List.of() : new ArrayList<>(cases);
    }
}
