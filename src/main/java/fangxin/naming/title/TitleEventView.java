package fangxin.naming.title;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * View of an entry in the history of a title for office, holder and public: day, document, reason, and the cause or
 * changed particular with its sentence; only a salted hash of the ground where that was withdrawn.
 *
 * @param type        code of a {@link TitleEventType}, or of the event that a type of official document writes
 * @param effectiveOn day from which it counts
 * @param cause       change of state with its cause; null where the entry changes no state or has none recorded
 * @param seq         place in the history, from 1
 * @param withdrawn   salted SHA-256 of the ground, where the ground is not public any more; else null
 * @param grounded    whether it states a ground that can be withdrawn
 * @param particular  changed particular with its cause; null where the entry changes none
 */
public record TitleEventView(
        @NotNull String type,
        @NotNull LocalizedText name,
        @NotNull LocalDate effectiveOn,
        String documentNumber,
        String reason,
        TitleCauseView cause,
        int seq,
        String withdrawn,
        boolean grounded,
        ParticularChangeView particular) {
    /** Entries whose reason is not public: those on a plaque, a plea of the holder or a personal record. */
    private static final Set<String> NOT_PUBLIC = Set.of(
            TitleEventType.REISSUED.name(), TitleEventType.REVIEW_ASKED.name(), TitleEventType.GROUND_WITHDRAWN.name());

    /** Returns the entries of a history, in its order. */
    static List<TitleEventView> of(List<TitleEvent> timeline) {
        return timeline.stream()
                .map(entry -> of(
                        entry,
                        entry.change(timeline),
                        timeline.stream()
                                .filter(later -> Integer.valueOf(entry.seq()).equals(later.withdrawnEntry()))
                                .findFirst()
                                .map(TitleEvent::commitment)
                                .orElse(null)))
                .toList();
    }

    private static TitleEventView of(TitleEvent entry, TitleChange change, String withdrawn) {
        boolean readable = withdrawn == null;
        return new TitleEventView(
                entry.type(),
                entry.name(),
                entry.effectiveOn(),
                readable ? entry.documentNumber() : null,
                readable ? entry.reason() : null,
                TitleCauseView.of(change, entry.effectiveOn(), readable),
                entry.seq(),
                withdrawn,
                readable && entry.statesGround(),
                ParticularChangeView.of(entry.particularChange()));
    }

    /** Returns the reason that the public may read. */
    public String publicReason() {
        return NOT_PUBLIC.contains(type) ? null : reason;
    }

    /** Returns the text of the entry for the public: the sentence on its cause, else document and reason are shown. */
    public LocalizedText sentence() {
        if (particular != null) {
            return particular.sentence();
        }
        return cause == null ? null : cause.sentence();
    }
}
