package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Input of the county office that accepts an application into cultivation (初审通过): the remaining look-ups of
 * eligibility, and a note.
 *
 * @param eligibility look-ups that were not saved before
 */
public record AcceptanceInput(
        List<@NotNull EligibilityCheck> eligibility,

        @Length(max = 4000, message = "{cultivation.text.long}")
        String note) {
    public AcceptanceInput {
        note = FieldErrors.tidy(note);
    }
}
