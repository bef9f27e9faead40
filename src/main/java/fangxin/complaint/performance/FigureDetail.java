package fangxin.complaint.performance;

import fangxin.common.LocalizedText;
import fangxin.complaint.callback.AppraisalFormula;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a figure of a monthly appraisal with its formula and a part of the cases behind it, how each counts and its
 * appeal, for the offices and units whose cases they are.
 *
 * @param appealUntil last day of appeals
 * @param more        number of the cases after these
 */
public record FigureDetail(
        @NotNull FigureView figure,
        @NotNull AppraisalFormula formula,
        @NotNull ComplaintAppraisalState state,
        @NotNull LocalDate appealUntil,
        @NotNull List<CaseOfFigure> cases,
        long more)
        implements Serializable {
    /** Most cases of a part. */
    public static final int PART = 200;

    /**
     * Case behind a figure.
     *
     * @param officer    name of the officer who handled it; null where none is known
     * @param appeal     null where there is none
     * @param appealable whether the reader can appeal now
     * @param decidable  whether the reader can decide the appeal now: not where the reader is the appellant
     */
    public record CaseOfFigure(
            @NotNull String complaint,
            LocalizedText unit,
            String officer,
            @NotNull CaseInclusion inclusion,
            AppealOfCase appeal,
            boolean appealable,
            boolean decidable)
            implements Serializable {}

    /** Appeal against how the case counts. */
    public record AppealOfCase(
            @NotNull FigureAppealState state,
            @NotNull String by,
            String reason,
            @NotNull Instant appealedAt,
            String decidedBy,
            String decision,
            Instant decidedAt)
            implements Serializable {}
}
