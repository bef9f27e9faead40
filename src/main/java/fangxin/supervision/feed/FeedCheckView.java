package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import fangxin.procedure.cultivation.SourceAnswer;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the answers of the feeds about the subject of a case or a commitment, for its officers: each kind with its
 * answer, last complete day, defect, records, findings and determination.
 *
 * @param reference    reference of the case, or number of the commitment
 * @param determinable whether the reader can enter a determination
 */
public record FeedCheckView(
        @NotNull String reference,
        @NotNull String signName,
        boolean determinable,
        @NotNull List<FeedAnswerView> answers) {
    /**
     * Answer of one kind of feed.
     *
     * @param rules         codes of the conditions and vetoes that it answers
     * @param completeUntil last complete day, or null
     * @param defect        why it does not answer NO, or null
     */
    public record FeedAnswerView(
            @NotNull String kind,
            @NotNull LocalizedText name,
            @NotNull List<String> rules,
            @NotNull SourceAnswer answer,
            LocalDate completeUntil,
            FeedDefect defect,
            @NotNull List<FeedFactView> records,
            @NotNull List<InternalFactView> findings,
            FeedDeterminationView determination) {
        static FeedAnswerView of(FeedAnswer answer) {
            return new FeedAnswerView(
                    answer.kind().code(),
                    answer.kind().name(),
                    answer.kind().rules(),
                    answer.answer(),
                    answer.completeUntil(),
                    answer.defect(),
                    answer.adverse().stream().map(FeedFactView::of).toList(),
                    answer.findings().stream()
                            .map(finding -> new InternalFactView(finding.source(), finding.on()))
                            .toList(),
                    answer.determination() == null ? null : FeedDeterminationView.of(answer.determination()));
        }
    }

    /** A fact of this system's own records adverse to the subject. */
    public record InternalFactView(@NotNull LocalizedText source, LocalDate on) {}

    /** A record adverse to the subject. */
    public record FeedFactView(
            @NotNull String id, String documentNumber, String authority, String result, LocalDate occurredOn) {
        static FeedFactView of(FeedRecord feedRecord) {
            return new FeedFactView(
                    feedRecord.id(),
                    feedRecord.documentNumber(),
                    feedRecord.authority(),
                    feedRecord.result(),
                    feedRecord.occurredOn());
        }
    }

    /** A determination of an officer. */
    public record FeedDeterminationView(
            @NotNull SourceAnswer answer,
            @NotNull LocalDate checkedOn,
            @NotNull String source,
            @NotNull String reason,
            @NotNull String by,
            @NotNull Instant recordedAt) {
        static FeedDeterminationView of(FeedDetermination determination) {
            return new FeedDeterminationView(
                    determination.answer(),
                    determination.checkedOn(),
                    determination.source(),
                    determination.reason(),
                    determination.actor().name(),
                    determination.recordedAt());
        }
    }
}
