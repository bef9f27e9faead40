package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Input of a figure that a campaign states: its name, its value with the unit, and the record on which it rests.
 *
 * @param value number with its unit, as in 5000 件
 */
public record CampaignFigureInput(
        @NotBlank(message = "{warning.figures.shape}") @Length(max = 60, message = "{warning.text.long}")
        String name,

        @NotBlank(message = "{warning.figures.shape}")
        @Length(max = 40, message = "{warning.text.long}")
        @Pattern(regexp = "[0-9][0-9,.]*\\s*\\D{0,20}", message = "{warning.figures.value}")
        String value,

        @NotBlank(message = "{warning.figures.shape}") @Length(max = 120, message = "{warning.text.long}")
        String basis) {
    public CampaignFigureInput {
        name = FieldErrors.tidy(name);
        value = FieldErrors.tidy(value);
        basis = FieldErrors.tidy(basis);
    }
}
