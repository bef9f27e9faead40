package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Records that applications show to pages and REST resources: overview, form, changes and corrections, the progress
 * of a merchant's candidacies, and the rounds open to it.
 */
public final class ApplicationViews {
    private ApplicationViews() {}

    /** State (申报任务状态) of a part of the application in the task list. */
    public enum PartState {
        NOT_STARTED,
        INCOMPLETE,
        /** A return notice names the part, and the merchant has not changed it since. */
        TO_CORRECT,
        /** A return notice names the part, and the merchant has changed it. */
        CORRECTED,
        DONE
    }

    /** A part of the application in the task list. */
    public record ApplicationPart(
            String code, LocalizedText title, @NotNull PartState state) {}

    /**
     * Overview of an application: round, due day, parts and violations.
     *
     * @param faults the violations that prevent submission
     */
    public record ApplicationOverview(
            String reference,
            @NotNull CandidacyView.CandidacyApplicant applicant,
            String signName,
            @NotNull ApplicationPeriod period,
            @NotNull Stage stage,
            @NotNull CandidacyView.CandidacyDeadline deadline,
            Integer daysLeft,
            @NotNull ApplicationPermissions permitted,
            @NotNull ApplicationParts parts,
            @NotNull List<Violation> faults,
            @NotNull SubmissionHistory history) {
        /**
         * Returns whether the application is complete but for the signature of the pledge, given on the page of
         * submission.
         */
        public boolean isComplete() {
            return faults.stream().allMatch(fault -> "pledge".equals(fault.field()));
        }
    }

    /**
     * Round of an application, with the first and last day to apply.
     *
     * @param id id of the round
     */
    public record ApplicationPeriod(
            @NotNull String id,
            @NotNull LocalizedText round,
            @NotNull LocalDate opens,
            @NotNull LocalDate closes) {}

    /**
     * Actions that the reader may take on an application; {@code onBehalf}: as an officer who acts for the merchant.
     */
    public record ApplicationPermissions(
            boolean editable, boolean onBehalf, @NotNull Set<Step> steps) {}

    /** Parts of an application with their states: the tasks of the form, the self-checks, the files and the pledge. */
    public record ApplicationParts(
            @NotNull List<ApplicationPart> tasks,
            @NotNull PartState selfChecks,
            int selfChecksAnswered,
            int selfChecksAll,
            @NotNull PartState files,
            @NotNull PartState pledge) {}

    /** Number of submissions so far, with the times of the last save and of the last submission. */
    public record SubmissionHistory(
            int submissions, @NotNull Instant savedAt, Instant submittedAt) {}

    /**
     * A question with its answer.
     *
     * @param value   as it is stored
     * @param shown   in words; null while unanswered
     * @param choices the options, for the types of question that have a list
     */
    public record AnsweredQuestion(
            @NotNull Question question, String value, LocalizedText shown, List<Question.AnswerOption> choices) {}

    /** One task with its questions. */
    public record TaskView(
            String code,
            LocalizedText title,
            LocalizedText intro,
            @NotNull List<AnsweredQuestion> questions) {}

    /** One type of evidence with its files. */
    public record EvidenceFiles(
            @NotNull FormDefinition.EvidenceType type,
            @NotNull List<Attachment> files) {}

    /** The pledge, and its signature. */
    public record PledgeView(
            @NotNull PledgeText pledge,
            @NotNull String hash,
            PledgeSignature signature,
            String suggestedSigner,
            boolean soleTrader) {}

    /** A difference between two submissions, in words. */
    public record SubmissionChange(
            @NotNull AnswerDifference.ChangedPart part,
            LocalizedText label,
            LocalizedText before,
            LocalizedText after) {}

    /** A correction by an office, with its reason. */
    public record AmendmentView(
            @NotNull LocalizedText label,
            @NotNull LocalizedText before,
            @NotNull LocalizedText after,
            @NotNull String reason,
            @NotNull String by,
            @NotNull Instant amendedAt) {}

    /**
     * The part of an application that an officer can correct: the name on the licence, and the questions with their
     * answers.
     */
    public record CorrectableApplication(
            String reference,
            @NotNull String registeredName,
            @NotNull List<TaskView> tasks) {}

    /**
     * The application as it counts: the last submission with the corrections since, or the draft before the first one.
     *
     * @param amendments the corrections by an office, in their order
     */
    public record ApplicationView(
            @NotNull String reference,
            boolean draft,
            int submissions,
            Instant submittedAt,
            @NotNull List<TaskView> tasks,
            @NotNull List<SelfCheck> selfChecks,
            @NotNull List<EvidenceFiles> files,
            @NotNull PledgeView pledge,
            @NotNull SubmissionComparison comparison,
            @NotNull PersonalDataMasking masking,
            @NotNull List<AmendmentView> amendments) {}

    /**
     * Comparison of the last submission with the one that was returned.
     *
     * @param compared whether there is one to compare with
     */
    public record SubmissionComparison(
            boolean compared, @NotNull List<SubmissionChange> changes) {}

    /**
     * Masking of personal data for a reader.
     *
     * @param mayUnmask whether the reader can unmask it by stating a purpose, which is logged
     */
    public record PersonalDataMasking(boolean masked, boolean mayUnmask) {}

    /** An agency with its phone number. */
    public record AgencyContact(@NotNull LocalizedText name, String phone) {}

    /** An entry of the journal as the merchant reads it; {@code reason} is null where it is internal. */
    public record ProgressEvent(
            @NotNull Step step,
            @NotNull Stage stageAfter,
            @NotNull Instant recordedAt,
            LocalizedText place,
            String reason) {}

    /**
     * Phase of a candidacy on its way to the title.
     *
     * @param current     1 application, 2 cultivation, 3 evaluation, 4 notice and naming; 0 where it ended before
     * @param completedOn days on which the completed phases ended, in their order
     */
    public record CandidacyPhase(int current, @NotNull List<LocalDate> completedOn) {
        /** Returns the day on which a phase was completed; null while it is open. */
        public LocalDate completed(int phase) {
            return phase > completedOn.size() ? null : completedOn.get(phase - 1);
        }
    }

    /**
     * Progress of a candidacy on the merchant's home page.
     *
     * @param agencyInCharge the agency that acts next, or null where the candidacy waits for the merchant or has ended
     * @param events         the last milestones, newest first
     */
    public record CandidacyProgress(
            @NotNull String reference,
            @NotNull CandidacyView.CandidacyApplicant applicant,
            String signName,
            @NotNull LocalizedText round,
            @NotNull Stage stage,
            @NotNull CandidacyPhase phase,
            @NotNull CandidacyView.CandidacyDeadline deadline,
            Integer daysLeft,
            boolean waitsForMerchant,
            AgencyContact agencyInCharge,
            @NotNull Set<Step> steps,
            @NotNull List<ProgressEvent> events) {}

    /** A form that a round offers, under the first subject type that uses it. */
    public record FormOffer(String type, LocalizedText name) {}

    /** A shop for which the merchant has applied before, with its newest application. */
    public record EarlierShop(String reference, String type, String signName, String address) {}

    /**
     * A round that is open to a merchant now.
     *
     * @param ofOwnOffice whether the merchant's own office opened it
     * @param earlier shops without an application in the round, whose data a new one can take over
     */
    public record OpenRound(
            String id,
            LocalizedText title,
            LocalDate closes,
            int daysLeft,
            boolean ofOwnOffice,
            List<FormOffer> offers,
            List<EarlierShop> earlier) {}

    /** Unmasked personal data, after the access was logged. */
    public record UnmaskedField(@NotNull LocalizedText label, String value) {}
}
