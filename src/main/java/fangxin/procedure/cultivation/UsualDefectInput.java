package fangxin.procedure.cultivation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who adds or changes one usual defect: the defect, and the issue of the list that was shown, so
 * that a change meanwhile is noticed.
 *
 * @param issue the issue of the list that was shown; refused where another was entered since
 */
public record UsualDefectInput(
        @Min(1) int issue, @NotNull @Valid UsualDefect defect) {}
