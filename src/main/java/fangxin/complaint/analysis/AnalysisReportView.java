package fangxin.complaint.analysis;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of an analysis report in the list: number, title, occasion, office, period, state, number of complaints, and
 * when it was counted and released.
 */
public record AnalysisReportView(
        String number,
        String title,
        LocalizedText occasion,
        LocalizedText office,
        LocalDate first,
        LocalDate last,
        AnalysisReportState state,
        int complaints,
        Instant countedAt,
        Instant releasedAt)
        implements Serializable {}
