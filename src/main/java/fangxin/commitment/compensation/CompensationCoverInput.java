package fangxin.commitment.compensation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Input of an officer who covers units by a scheme of advance compensation: certificate numbers and first day of
 * purchase.
 *
 * @param titles certificate numbers
 * @param from   first day of purchase; null for today
 */
public record CompensationCoverInput(
        @NotNull(message = "{compensation.titles.missing}")
        @Size(min = 1, max = 500, message = "{compensation.titles.missing}")
        List<@NotNull @Size(max = 40) String> titles,

        LocalDate from) {}
