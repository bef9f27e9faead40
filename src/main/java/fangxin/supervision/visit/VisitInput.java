package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Input of an officer who plans one visit: title, type, day, and team.
 *
 * @param title     certificate number
 * @param visitors  accounts of the team; the first leads
 */
public record VisitInput(
        @NotBlank(message = "{supervision.title.missing}") @Length(max = 30)
        String title,

        @NotNull(message = "{supervision.visit.type.missing}")
        VisitType type,

        @NotNull(message = "{supervision.visit.day.missing}")
        LocalDate plannedOn,

        @NotEmpty(message = "{supervision.visit.team.few}") @Size(max = 10)
        List<@NotNull @Length(max = 60) String> visitors) {
    public VisitInput {
        title = FieldErrors.tidy(title);
        visitors = visitors == null ? List.of() : List.copyOf(visitors);
    }
}
