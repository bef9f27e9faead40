package fangxin.complaint.handling;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Input of the day on which a test was commissioned, or on which its report arrived. */
public record TestDayInput(
        @Min(0) long version,
        @NotNull(message = "{handling.test.missing}") LocalDate on) {}
