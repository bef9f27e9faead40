package fangxin.casework.appraisal;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Input of a merchant who appraises a finished step: satisfaction, reasons and remark.
 *
 * @param reference of the candidacy
 * @param seq     number of the entry of the journal
 * @param reasons only with a bad appraisal; may be empty or null
 * @param remark  may be null
 */
public record AppraisalInput(
        @NotNull @Length(max = 30) String reference,
        @Min(1) int seq,

        @NotNull(message = "{appraisal.satisfaction.missing}")
        Satisfaction satisfaction,

        List<@NotNull AppraisalReason> reasons,

        @Length(max = 500, message = "{appraisal.remark.long}")
        String remark) {

    public AppraisalInput {
        reasons = reasons == null ? List.of() : reasons.stream().distinct().toList();
        remark = FieldErrors.tidy(remark);
    }
}
