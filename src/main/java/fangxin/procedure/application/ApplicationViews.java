package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What pages and programs are shown of an application. */
public final class ApplicationViews {
    private ApplicationViews() {}

    /** How far a part of the application is. */
    public enum PartState {
        NOT_STARTED,
        INCOMPLETE,
        /** Named by a return notice and not changed since. */
        TO_CORRECT,
        DONE
    }

    /** A part of the application in the task list. */
    public record ApplicationPart(String code, LocalizedText title, PartState state) {}

    /**
     * The application on one screen.
     *
     * @param onBehalf whether the reader is an officer who acts for the merchant
     * @param faults   what is missing or wrong
     */
    public record ApplicationOverview(
            String reference,
            String merchant,
            String creditCode,
            boolean confirmed,
            String signName,
            LocalizedText round,
            LocalDate opens,
            LocalDate closes,
            Stage stage,
            LocalDate dueOn,
            boolean dueProvisional,
            Integer daysLeft,
            boolean editable,
            boolean onBehalf,
            List<ApplicationPart> tasks,
            PartState selfChecks,
            int selfChecksAnswered,
            int selfChecksAll,
            PartState files,
            PartState pledge,
            List<Violation> faults,
            int submissions,
            Instant savedAt,
            Instant submittedAt,
            Set<Step> steps) {
        public boolean ready() {
            return faults.isEmpty();
        }
    }

    /**
     * A question with its answer.
     *
     * @param value   as it is kept
     * @param shown   as people read it; null while unanswered
     * @param choices what may be chosen, for the kinds of question that have a list
     */
    public record AnsweredQuestion(
            Question question, String value, LocalizedText shown, List<Question.AnswerOption> choices) {}

    /** One task with its questions. */
    public record TaskView(String code, LocalizedText title, LocalizedText intro, List<AnsweredQuestion> questions) {}

    /** One kind of file with what is there. */
    public record EvidenceFiles(FormDefinition.EvidenceType kind, List<Attachment> files) {}

    /** The pledge, and who signed it. */
    public record PledgeView(
            PledgeText pledge, String hash, PledgeSignature signature, String suggestedSigner, boolean soleTrader) {}

    /** A difference between two submissions, in words. */
    public record SubmissionChange(
            AnswerDifference.ChangedPart kind, LocalizedText label, LocalizedText before, LocalizedText after) {}

    /** Something that an office put right in what was handed in, and why. */
    public record AmendmentView(
            LocalizedText label, LocalizedText before, LocalizedText after, String reason, String by, Instant at) {}

    /** What of an application an officer may put right: the name on the licence, and the questions with their answers. */
    public record CorrectableApplication(String reference, String registeredName, List<TaskView> tasks) {}

    /**
     * The application as it counts: as it was handed in last and put right since, or as it stands while nothing was.
     *
     * @param masked  whether personal data is masked for this reader
     * @param mayLook whether this reader may see it with a purpose that is kept
     * @param compared whether there is an earlier submission to compare with: the one that was returned
     * @param changes  to that one
     * @param amendments what an office put right, in its order
     */
    public record ApplicationView(
            String reference,
            boolean draft,
            int submissions,
            Instant submittedAt,
            List<TaskView> tasks,
            List<SelfCheck> selfChecks,
            List<EvidenceFiles> files,
            PledgeView pledge,
            boolean compared,
            List<SubmissionChange> changes,
            boolean masked,
            boolean mayLook,
            List<AmendmentView> amendments) {}

    /** An office, station or authority, and how to call it. */
    public record AgencyContact(LocalizedText name, String phone) {}

    /** Something that happened, from the journal; without a reason where that is internal. */
    public record ProgressEvent(Step step, Stage after, Instant at, LocalizedText where, String reason) {}

    /**
     * A candidacy on the merchant's home page.
     *
     * @param phase  1 application, 2 cultivation, 3 evaluation, 4 notice and naming; 0 where it ended before
     * @param holder who has it now, or null where it waits for the merchant or is over
     */
    public record CandidacyProgress(
            String reference,
            String merchantId,
            String merchant,
            String signName,
            LocalizedText round,
            Stage stage,
            int phase,
            LocalDate dueOn,
            boolean dueProvisional,
            Integer daysLeft,
            boolean lapseProposed,
            boolean mine,
            AgencyContact holder,
            Set<Step> steps,
            List<ProgressEvent> happenings) {}

    /** A form that a round offers, under the first kind of subject that is applied for with it. */
    public record FormOffer(String kind, LocalizedText name) {}

    /** A round that a merchant may apply in now. */
    public record OpenRound(String id, LocalizedText title, LocalDate closes, int daysLeft, List<FormOffer> offers) {}

    /** Personal data in the clear, after the look was noted. */
    public record UnmaskedField(LocalizedText label, String value) {}
}
