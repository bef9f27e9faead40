package fangxin.supervision.renewal;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStatus;
import fangxin.procedure.cultivation.Defect.DefectType;
import fangxin.procedure.cultivation.DefectState;
import fangxin.supervision.selfreport.SelfReports.LastSelfReport;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the renewal of a title for its holder, its office and auditors, also before one is begun: title, window,
 * state, application with pledge and evidence, defects, deadline, decision, journal, and open steps.
 *
 * @param number        null where the holder has not begun one; version and state likewise
 * @param steps         steps that the officer who reads can take now
 * @param transitionDue whether the drafter who reads can draft the transition now
 */
public record RenewalView(
        String number,
        Long version,
        @NotNull RenewedTitle title,
        RenewalWindow window,
        RenewalState state,
        @NotNull RenewalApplication application,
        @NotNull List<RenewalDefectView> defects,
        @NotNull RenewalDeadline deadline,
        @NotNull RenewalDecision decision,
        @NotNull List<RenewalEntryView> journal,
        @NotNull List<RenewalStep> steps,
        boolean transitionDue)
        implements Serializable {

    /**
     * The application of the holder with its evidence.
     *
     * @param selfReport the last self-report on the title, or null
     */
    public record RenewalApplication(
            @NotNull RenewalContentView content,
            @NotNull RenewalPledge pledge,
            @NotNull List<RenewalFile> evidence,
            LastSelfReport selfReport)
            implements Serializable {}

    /**
     * The decision of the office.
     *
     * @param reason       of the refusal or lapse, or null
     * @param closing      why the title closed the renewal, or null
     * @param document     id of the official document; null where none is drafted
     * @param dropped      whether it was dropped in the signing chain, or no longer includes the title
     * @param renewedUntil last day of the term after the renewal
     * @param reviewUntil  last day on which the holder can ask for a review of the refusal, or null
     * @param measured     whether the decision waits for the end of a measure on the title
     */
    public record RenewalDecision(
            String reason,
            LocalizedText closing,
            String document,
            boolean dropped,
            @NotNull LocalDate renewedUntil,
            LocalDate reviewUntil,
            boolean measured)
            implements Serializable {}

    /** The title of a renewal. */
    public record RenewedTitle(
            @NotNull String number,
            String signName,
            String registeredName,
            String address,
            @NotNull TitleStatus status,
            LocalizedText office,
            String officePhone)
            implements Serializable {}

    /**
     * The pledge that is signed again.
     *
     * @param signer   null where it is not signed
     * @param file     id of the picture of the signature
     */
    public record RenewalPledge(
            @NotNull LocalizedText title, @NotNull LocalizedText text, String signer, String file, Instant signedAt)
            implements Serializable {}

    public record RenewalFile(@NotNull String id, @NotNull String name, boolean picture) implements Serializable {}

    /** Defect of the application; {@code closedBy} is null while it is not closed. */
    public record RenewalDefectView(
            int seq,
            @NotNull RenewalPart part,
            @NotNull DefectType type,
            @NotNull String correction,
            @NotNull DefectState state,
            String closedBy)
            implements Serializable {}

    /**
     * The last day of the state.
     *
     * @param submittedAt null before the first submission
     * @param dueOn       null where no limit runs
     * @param overdueSince last day of the term, if it has ended and the office alone delays the decision; else null
     */
    public record RenewalDeadline(
            Instant openedAt,
            Instant submittedAt,
            Instant since,
            LocalDate dueOn,
            boolean provisional,
            LocalDate overdueSince)
            implements Serializable {}

    /** Entry of the journal. */
    public record RenewalEntryView(
            @NotNull RenewalStep step,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt) implements Serializable {
        static RenewalEntryView of(RenewalEntry entry) {
            return new RenewalEntryView(entry.step(), entry.actor().name(), entry.reason(), entry.recordedAt());
        }
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(RenewalStep step) {
        return steps.contains(step);
    }

    /** Returns whether the holder can write the application now: none exists, or it is a draft or was returned. */
    public boolean isWritable() {
        return state == null || RenewalStep.SUBMIT.from().contains(state);
    }

    /** Returns the defects that the holder has to correct still. */
    public List<RenewalDefectView> openDefects() {
        return defects.stream()
                .filter(defect -> defect.state() == DefectState.OPEN)
                .toList();
    }
}
