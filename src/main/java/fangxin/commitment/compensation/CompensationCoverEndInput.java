package fangxin.commitment.compensation;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/**
 * Input of an officer who ends the cover of a unit by a scheme of advance compensation: certificate number and last day
 * of purchase.
 *
 * @param title   certificate number
 * @param lastDay last day of purchase; null for today
 */
public record CompensationCoverEndInput(
        @NotBlank(message = "{compensation.title.missing}") @Length(max = 40)
        String title,

        LocalDate lastDay) {}
