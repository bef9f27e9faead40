package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who has found the unit of a message: the number of its title. */
public record MessageMatchInput(
        @NotBlank(message = "{consumermessage.unit.missing}") @Length(max = 40, message = "{consumermessage.text.long}")
        String unit) {}
