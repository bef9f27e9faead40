package fangxin.supervision.particulars;

import fangxin.common.LocalizedText;
import fangxin.supervision.particulars.ParticularsReportView.ReportEvidence;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the confirmed report that has opened a proceeding, for the readers of that proceeding: what was reported, and
 * its evidence, without the person who reported it.
 *
 * @param report number of the report, where the reader may open it; else null
 * @param name   name of the kind of change
 * @param value  what was reported, for example the reason for closing
 */
public record ProceedingEvidenceView(
        String report,
        @NotNull LocalizedText name,
        @NotNull LocalizedText valueName,
        @NotNull String value,
        @NotNull LocalDate changedOn,
        @NotNull List<ReportEvidence> files)
        implements Serializable {}
