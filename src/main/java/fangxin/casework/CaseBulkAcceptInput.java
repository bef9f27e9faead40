package fangxin.casework;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of an officer of a county office who accepts several applications whose look-ups are all saved: their
 * references, and a note or null.
 *
 * @param note note for each of them, or null
 */
public record CaseBulkAcceptInput(
        @NotEmpty(message = "{casework.bulk.nothing}")
        @Size(max = CaseBulkService.MOST, message = "{casework.bulk.many}")
        List<@NotNull(message = "{casework.bulk.nothing}") @Length(max = 30) String> references,

        @Length(max = 4000, message = "{cultivation.text.long}")
        String note) {
    public CaseBulkAcceptInput {
        note = FieldErrors.tidy(note);
    }
}
