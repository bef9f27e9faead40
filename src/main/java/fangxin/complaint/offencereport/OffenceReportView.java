package fangxin.complaint.offencereport;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.DueDay;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a report of an offence for the drafters who handle it: numbers, origin, source, name of the reported, state
 * and due day; outside the list also summary, journal and open steps.
 *
 * @param numbers   numbers on both platforms, as far as it has them
 * @param summary   what was reported; null in the list, whose reading is not recorded
 * @param handling  why its day is due, journal and open steps; null in the list
 */
public record OffenceReportView(
        @NotNull String number,
        long version,
        @NotNull List<String> numbers,
        @NotNull ReportSourceView source,
        @NotNull Instant receivedAt,
        LocalizedText office,
        String reportedName,
        @NotNull LocalizedText category,
        String summary,
        @NotNull OffenceReportState state,
        @NotNull ReportLimitView limit,
        ReportHandlingView handling)
        implements Serializable {
    /** Source of the lead: a reporter or a mediation, and the channel of the report or of the complaint. */
    public record ReportSourceView(
            @NotNull ReportOrigin origin, @NotNull LocalizedText channel) implements Serializable {}

    /** Running limit of a report. */
    public record ReportLimitView(LocalDate dueOn, @NotNull AlarmColour colour, Integer missingYear)
            implements Serializable {}

    /**
     * Further data for the page of one report.
     *
     * @param linkedComplaint number of the complaint in the same paper, or in whose mediation the lead was found; null where there
     *                        is none
     */
    public record ReportHandlingView(
            DueDay due,
            String linkedComplaint,
            @NotNull List<ReportEntryView> journal,
            @NotNull List<OffenceReportStep> steps)
            implements Serializable {}

    /** Entry of the journal. */
    public record ReportEntryView(
            @NotNull OffenceReportStep step,
            @NotNull String actor,
            String words,
            @NotNull Instant recordedAt) implements Serializable {}
}
