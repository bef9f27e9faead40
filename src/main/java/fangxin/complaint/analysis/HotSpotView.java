package fangxin.complaint.analysis;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a hot spot: week, type of the series, category or trade, place, the figures by which it was found, the
 * assessments of offices, and the query of the list of its complaints.
 *
 * @param subject category or trade; null for all complaints of a district
 * @param place   city, district or unit
 * @param cases   query of the list of its cases, as the address of that page has it; null where the list has no such
 *                filter
 */
public record HotSpotView(
        @NotNull String id,
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @NotNull SeriesType type,
        LocalizedText subject,
        LocalizedText place,
        @NotNull HotSpotFigures figures,
        @NotNull List<HotSpotAssessmentView> assessments,
        String cases)
        implements Serializable {
    /**
     * Figures of a hot spot.
     *
     * @param ratio      observed as a multiple of expected
     * @param dispersion variance of the weekly counts as a multiple of that of a Poisson distribution
     * @param odds       number of weeks without a hot spot among which one with as many complaints is expected
     */
    public record HotSpotFigures(
            int observed,
            @NotNull BigDecimal expected,
            @NotNull BigDecimal ratio,
            @NotNull BigDecimal dispersion,
            long odds,
            int termsIssue)
            implements Serializable {}

    /** Assessment of a hot spot by an office. */
    public record HotSpotAssessmentView(
            LocalizedText office,
            @NotNull String by,
            @NotNull String note,
            @NotNull Instant at) implements Serializable {}
}
