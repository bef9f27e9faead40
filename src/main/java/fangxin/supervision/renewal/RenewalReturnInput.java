package fangxin.supervision.renewal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of an officer who returns an application for correction (退回补正): the new defects, beside which those that are
 * not closed stay, and the version that was shown.
 *
 * @param version version of the renewal that was shown; refused where another person has acted since
 */
public record RenewalReturnInput(
        @NotNull(message = "{renewal.version}") Long version,

        @NotNull(message = "{renewal.return.none}") @Size(max = 20, message = "{renewal.return.many}")
        List<@NotNull @Valid RenewalDefectInput> defects) {}
