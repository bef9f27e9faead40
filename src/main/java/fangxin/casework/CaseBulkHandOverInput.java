package fangxin.casework;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of an officer who hands several cases over to one colleague: each case with the owner whom the officer saw, the
 * account of the colleague, and a note.
 *
 * @param to   account of the colleague
 * @param note note for the colleague, or null
 */
public record CaseBulkHandOverInput(
        @NotEmpty(message = "{casework.bulk.nothing}")
        @Size(max = CaseBulkService.MOST, message = "{casework.bulk.many}")
        List<@NotNull(message = "{casework.bulk.nothing}") @Valid OwnedCase> cases,

        @NotBlank(message = "{casework.owner.missing}") @Length(max = 60)
        String to,

        @Length(max = 200) String note) {
    /**
     * Case with its owner as the sender saw it.
     *
     * @param from account of that owner; null where nobody had the case
     */
    public record OwnedCase(
            @NotBlank(message = "{casework.bulk.nothing}") @Length(max = 30)
            String reference,

            @Length(max = 60) String from) {
        public OwnedCase {
            reference = FieldErrors.tidy(reference);
            from = FieldErrors.tidy(from);
        }
    }

    public CaseBulkHandOverInput {
        to = FieldErrors.tidy(to);
        note = FieldErrors.tidy(note);
    }
}
