package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who begins a plan of visits: type, name, term, and selection of titles.
 *
 * @param type      RECHECK for the re-check plan of a year, LOOK_BACK or EXPERIENCE for a campaign
 * @param selection null for all titles of the office
 */
public record VisitPlanInput(
        @NotNull(message = "{supervision.visit.plan.type}") VisitType type,

        @NotBlank(message = "{supervision.visit.plan.name}") @Length(max = 100, message = "{supervision.text.long}")
        String name,

        @NotNull(message = "{supervision.visit.plan.firstDay}")
        LocalDate firstDay,

        @NotNull(message = "{supervision.visit.plan.lastDay}")
        LocalDate lastDay,

        @Valid VisitSelection selection) {
    public VisitPlanInput {
        name = FieldErrors.tidy(name);
    }
}
