package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who takes the plan of a random draw over into the calendar of visits: name and term of the plan
 * of visits, and the stops of a pair on one day.
 *
 * @param name   of the plan of visits; a draw that was taken over before keeps its plan
 * @param perDay stops of a pair on one day
 */
public record DrawTakeoverInput(
        @NotBlank(message = "{supervision.visit.plan.name}") @Length(max = 100, message = "{supervision.text.long}")
        String name,

        @NotNull(message = "{supervision.visit.plan.firstDay}")
        LocalDate firstDay,

        @NotNull(message = "{supervision.visit.plan.lastDay}")
        LocalDate lastDay,

        @NotNull(message = "{supervision.visit.draw.perDay.missing}")
        @Min(value = 1, message = "{supervision.visit.draw.perDay.missing}")
        @Max(value = 20, message = "{supervision.visit.draw.perDay.missing}")
        Integer perDay) {
    public DrawTakeoverInput {
        name = FieldErrors.tidy(name);
    }
}
