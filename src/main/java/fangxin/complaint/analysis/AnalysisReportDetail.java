package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * View of one analysis report: figures by group, each with the query of its cases, money recovered, sections and
 * versions of the text, whether the list of complaints has changed since, and whether the reader can edit it.
 *
 * @param version   version of the report, which its steps state
 * @param countedBy who has counted the figures
 * @param compared  days with which it compares; null for a report from before they were stored
 * @param editable  whether the reader can edit the text, count again and release it
 */
public record AnalysisReportDetail(
        @NotNull AnalysisReportView report,
        long version,
        @NotNull String countedBy,
        String releasedBy,
        @NotNull AnalysisReportListCheck list,
        @NotNull List<AnalysisReportFigureGroupView> groups,
        BigDecimal recovered,
        BigDecimal previousRecovered,
        ComparedDays compared,
        @NotNull List<AnalysisReportSection> sections,
        @NotNull List<AnalysisReportTextVersion> texts,
        boolean editable)
        implements Serializable {
    /**
     * The list of complaints behind the figures, and whether it is now as it was.
     *
     * @param hash      hash of the list when the figures were counted
     * @param now       number of complaints that the list of a draft has now; null once it is released
     * @param unchanged whether that list has the same complaints; null once it is released
     */
    public record AnalysisReportListCheck(@NotNull String hash, Integer now, Boolean unchanged)
            implements Serializable {}

    /**
     * Days with which a report compares.
     *
     * @param yearBefore null where the calendar lacks the festival of that year
     */
    public record ComparedDays(DayRange previous, DayRange yearBefore) implements Serializable {}

    /** Figures of a group with the highest number, to which bars are drawn. */
    public record AnalysisReportFigureGroupView(
            @NotNull AnalysisReportFigureGroup group,
            int highest,
            @NotNull List<AnalysisReportFigureView> figures) implements Serializable {}

    /**
     * A figure.
     *
     * @param share      share of all complaints of the period
     * @param yearBefore null where the calendar lacks the festival of the year before
     * @param cases      query of the list of its cases, as the address of that page has it; null where the list has no
     *                   such filter
     */
    public record AnalysisReportFigureView(
            @NotNull LocalizedText name,
            int count,
            @NotNull String share,
            int previous,
            Integer yearBefore,
            String cases)
            implements Serializable {}

    /**
     * A version of the text, the newest of which is in force.
     *
     * @param unmatched numbers in the text in force of a draft with which no figure agrees
     */
    public record AnalysisReportTextVersion(
            int version,
            @NotNull String by,
            @NotNull Instant at,
            @NotNull List<UnmatchedNumber> unmatched) implements Serializable {}

    /** A number in the text with which no figure agrees, with the heading of its section. */
    public record UnmatchedNumber(
            @NotNull String heading, @NotNull String number) implements Serializable {}
}
