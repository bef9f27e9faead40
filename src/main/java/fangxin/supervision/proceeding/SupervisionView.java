package fangxin.supervision.proceeding;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.storage.StoredFile;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a proceeding of supervision for the office and its auditors: title, trigger, facts, state, deadline,
 * statement, decision, evidence, journal, and steps open to the reader.
 *
 * @param steps steps that the reader can take now
 */
public record SupervisionView(
        @NotNull String number,
        long version,
        @NotNull SupervisedTitle title,
        @NotNull AppliedTrigger trigger,
        @NotNull String facts,
        @NotNull SupervisionState state,
        @NotNull SupervisionDeadline deadline,
        @NotNull ReceivedStatement statement,
        @NotNull DecidedMeasure decision,
        @NotNull List<EvidenceFile> evidence,
        @NotNull List<SupervisionEntryView> journal,
        @NotNull List<SupervisionStep> steps)
        implements Serializable {

    /** The title of a proceeding. */
    public record SupervisedTitle(
            @NotNull String number,
            String signName,
            String registeredName,
            String address,
            @NotNull TitleStanding standing)
            implements Serializable {}

    /**
     * The trigger as the issue of the terms states it under which the proceeding was opened.
     *
     * @param issue       of the terms
     * @param measure     code of the type of official document
     * @param measureName its name
     */
    public record AppliedTrigger(
            @NotNull String code,
            int issue,
            @NotNull LocalizedText name,
            @NotNull LocalizedText ground,
            @NotNull LocalizedText remedy,
            @NotNull String measure,
            @NotNull LocalizedText measureName)
            implements Serializable {}

    /**
     * The last day of the state.
     *
     * @param dueOn null where no limit runs
     */
    public record SupervisionDeadline(
            @NotNull Instant openedAt, @NotNull Instant since, LocalDate dueOn, boolean provisional)
            implements Serializable {}

    /**
     * The statement of the holder.
     *
     * @param lastDay  last day for it; null where it was not asked
     * @param text     null where none was received
     * @param pictures of the holder
     */
    public record ReceivedStatement(
            LocalDate lastDay,
            String text,
            StatementChannel channel,
            Instant receivedAt,
            @NotNull List<EvidenceFile> pictures)
            implements Serializable {}

    /**
     * The decision or dismissal.
     *
     * @param reason   null where there is none yet
     * @param document id of the official document, or null
     * @param dropped  whether the document was dropped in the signing chain
     */
    public record DecidedMeasure(String reason, String document, boolean dropped) implements Serializable {}

    /** File of a proceeding. */
    public record EvidenceFile(@NotNull String id, @NotNull String name, boolean picture) implements Serializable {
        static EvidenceFile of(StoredFile file) {
            return new EvidenceFile(file.id(), file.name(), file.contentType().startsWith("image/"));
        }
    }

    /** Entry of the journal. */
    public record SupervisionEntryView(
            @NotNull SupervisionStep step,
            @NotNull SupervisionState state,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt)
            implements Serializable {
        static SupervisionEntryView of(SupervisionEntry entry) {
            return new SupervisionEntryView(
                    entry.step(), entry.state(), entry.actor().name(), entry.reason(), entry.recordedAt());
        }
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(SupervisionStep step) {
        return steps.contains(step);
    }
}
