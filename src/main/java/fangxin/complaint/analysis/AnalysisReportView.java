package fangxin.complaint.analysis;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** View of a report in the list. */
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
