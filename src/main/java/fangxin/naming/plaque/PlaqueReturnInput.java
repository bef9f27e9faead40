package fangxin.naming.plaque;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who takes a plaque back (交回): day and officer.
 *
 * @param takenBy officer who took it back
 */
public record PlaqueReturnInput(
        @NotNull(message = "{naming.title.plaque.return.needs.day}")
        LocalDate returnedOn,

        @NotBlank(message = "{naming.title.plaque.return.needs.takenBy}") @Length(max = 100)
        String takenBy) {
    public PlaqueReturnInput {
        takenBy = FieldErrors.tidy(takenBy);
    }
}
