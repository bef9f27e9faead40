package fangxin.supervision.proceeding;

import fangxin.common.LocalizedText;
import fangxin.supervision.proceeding.SupervisionView.AppliedTrigger;
import fangxin.supervision.proceeding.SupervisionView.EvidenceFile;
import fangxin.supervision.proceeding.SupervisionView.ReceivedStatement;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a proceeding of supervision for the holder of the title: trigger, facts, state, last day, statement, evidence
 * and responsible office; a reader who is not signed in gets no facts once the last day is over.
 *
 * @param facts null for a reader who is not signed in, once the last day is over
 * @param over  whether the last day for the statement is over
 * @param dueOn last day of the limit that runs for the holder; null where none runs, and while the paper is being
 *             delivered
 */
public record HolderProceedingView(
        @NotNull String number,
        @NotNull String title,
        String signName,
        @NotNull AppliedTrigger trigger,
        String facts,
        @NotNull SupervisionState state,
        boolean over,
        LocalDate dueOn,
        boolean provisional,
        @NotNull ReceivedStatement statement,
        @NotNull List<EvidenceFile> evidence,
        ResponsibleOffice office)
        implements Serializable {

    /** The office that keeps the title. */
    public record ResponsibleOffice(@NotNull LocalizedText name, String phone) implements Serializable {}

    /** Returns whether a statement can be sent now. */
    public boolean isOpen() {
        return !over && state.hears();
    }
}
