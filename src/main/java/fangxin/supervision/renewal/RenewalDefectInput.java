package fangxin.supervision.renewal;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.procedure.cultivation.Defect.DefectType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of one defect of an application for renewal by an officer: its part, its type, and the correction that the
 * holder has to make.
 */
public record RenewalDefectInput(
        @NotNull(message = "{renewal.defect.part}") RenewalPart part,
        @NotNull(message = "{renewal.defect.type}") DefectType type,

        @NotBlank(message = "{renewal.defect.correction}") @Length(max = 300, message = "{renewal.long}")
        String correction) {
    public RenewalDefectInput {
        correction = FieldErrors.tidy(correction);
    }
}
