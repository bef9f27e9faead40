package fangxin.supervision.visit;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Input of an officer who moves a visit to another day or gives it to another team: day, team, and the version that was
 * shown.
 *
 * @param version version of the visit that was shown; refused where another person has acted since
 */
public record VisitScheduleInput(
        @NotNull(message = "{supervision.version}") Long version,

        @NotNull(message = "{supervision.visit.day.missing}")
        LocalDate plannedOn,

        @NotEmpty(message = "{supervision.visit.team.few}") @Size(max = 10)
        List<@NotNull @Length(max = 60) String> visitors) {
    public VisitScheduleInput {
        visitors = visitors == null ? List.of() : List.copyOf(visitors);
    }
}
