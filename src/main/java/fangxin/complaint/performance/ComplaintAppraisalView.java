package fangxin.complaint.performance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a monthly appraisal of complaint handling: month, state, issue of the formulas, number of cases, last day of
 * appeals, and who made and who published it when.
 *
 * @param termsIssue  issue of the terms whose formulas count
 * @param cases       number of its cases
 * @param publishedAt null before the publication
 */
public record ComplaintAppraisalView(
        String month,
        ComplaintAppraisalState state,
        int termsIssue,
        int cases,
        LocalDate appealUntil,
        String by,
        Instant madeAt,
        Instant publishedAt,
        String publishedBy)
        implements Serializable {}
