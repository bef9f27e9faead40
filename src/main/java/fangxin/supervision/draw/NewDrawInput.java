package fangxin.supervision.draw;

import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who begins a random draw: the code of the office, and the frame (titles, share, evaluators, source
 * of the randomness).
 *
 * @param office code of the office that draws among its titles
 */
public record NewDrawInput(
        @NotBlank(message = "{draw.office.missing}") @Length(max = 30)
        String office,

        @NotNull(message = "{draw.frame.missing}") @Valid DrawFrame frame) {}
