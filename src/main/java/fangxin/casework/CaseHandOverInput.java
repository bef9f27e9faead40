package fangxin.casework;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who hands one case over to a colleague (转交): the accounts of the colleague and of the owner whom
 * the officer saw, and a note.
 *
 * @param to   account of the colleague
 * @param from account of the owner whom the sender saw; null where nobody had the case
 * @param note note for the colleague, or null
 */
public record CaseHandOverInput(
        @NotBlank(message = "{casework.owner.missing}") @Length(max = 60)
        String to,

        @Length(max = 60) String from,
        @Length(max = 200) String note) {
    public CaseHandOverInput {
        to = FieldErrors.tidy(to);
        from = FieldErrors.tidy(from);
        note = FieldErrors.tidy(note);
    }
}
