package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer that has found the unit of a message. */
public record MessageMatchInput(
        @NotBlank(message = "{consumermessage.unit.missing}") @Length(max = 40, message = "{consumermessage.text.long}")
        String unit) {}
