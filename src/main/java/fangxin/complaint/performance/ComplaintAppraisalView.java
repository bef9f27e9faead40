package fangxin.complaint.performance;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a monthly appraisal of complaint handling: month, state, issue of the formulas, numbers of offices, units and
 * cases, last day of appeals, and who made and who published it when.
 *
 * @param termsIssue  issue of the terms whose formulas count
 * @param offices     number of the programme offices in its table
 * @param units       number of the units in its table
 * @param cases       number of its cases
 * @param publishedAt null before the publication
 */
public record ComplaintAppraisalView(
        @NotNull String month,
        @NotNull ComplaintAppraisalState state,
        int termsIssue,
        int offices,
        int units,
        int cases,
        @NotNull LocalDate appealUntil,
        @NotNull String by,
        @NotNull Instant madeAt,
        Instant publishedAt,
        String publishedBy)
        implements Serializable {}
