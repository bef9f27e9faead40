package fangxin.complaint.analysis;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of an analysis report in the list: number, title, occasion, office, period, state, number of complaints, and
 * when it was counted and released.
 */
public record AnalysisReportView(
        @NotNull String number,
        @NotNull String title,
        @NotNull LocalizedText occasion,
        LocalizedText office,
        LocalDate first,
        LocalDate last,
        @NotNull AnalysisReportState state,
        int complaints,
        @NotNull Instant countedAt,
        Instant releasedAt)
        implements Serializable {}
