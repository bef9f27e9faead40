package fangxin.supervision.feed;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.cultivation.SourceAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Policy (function): a record in force against a subject makes its kind of feed answer YES, however old the feed; a
 * feed that is complete and not late answers NO; everything else is UNKNOWN (未核), never NO, unless a determination of
 * an officer counts instead. A determination of an officer counts instead while it is as fresh as a feed has to be and
 * no other record has arrived; against a fact of this system, which has a day only, one recorded after that day counts.
 * Records of this system answer as a feed that is complete today.
 */
final class FeedAnswerPolicy {
    private FeedAnswerPolicy() {}

    /**
     * Returns the answer of a kind.
     *
     * @param feeds         feeds of this kind of the offices that cover the subject; at least one, unless records of
     *                      this system answer it
     * @param records       records of this kind on the credit code of the subject, ended ones included
     * @param premises      id of the premises of the subject, or null
     * @param since         first day of the round's period without penalty; applies to a kind of that period
     * @param findings      what records of this system state against the subject; null where they do not answer it
     * @param determination the newest determination of an officer, or null
     */
    static FeedAnswer answer(
            FeedKind kind,
            List<Feed> feeds,
            List<FeedRecord> records,
            String premises,
            LocalDate since,
            List<InternalFinding> findings,
            FeedDetermination determination,
            LocalDate today) {
        List<FeedRecord> inForce = records.stream()
                .filter(record -> record.isInForce(today))
                .filter(record -> !kind.isOfPeriod()
                        || record.occurredOn() == null
                        || !record.occurredOn().isBefore(since))
                .toList();
        List<FeedRecord> adverse = inForce.stream()
                .filter(record -> record.isAdverse(kind, today))
                .filter(record -> !Boolean.FALSE.equals(record.concerns(kind, premises)))
                .toList();
        boolean waiting = adverse.stream().anyMatch(record -> record.concerns(kind, premises) == null);
        List<FeedRecord> certain = adverse.stream()
                .filter(record -> Boolean.TRUE.equals(record.concerns(kind, premises)))
                .toList();
        Optional<Feed> freshest = feeds.stream()
                .filter(feed -> feed.completeUntil() != null)
                .max(Comparator.comparing(Feed::completeUntil));
        List<InternalFinding> own = findings == null ? List.of() : findings;
        FeedDefect defect = waiting && certain.isEmpty()
                ? FeedDefect.WAITING
                : feeds.isEmpty() && findings != null ? null : defect(kind, feeds, today);
        boolean stands = !certain.isEmpty() || !own.isEmpty();
        SourceAnswer answer = stands ? SourceAnswer.YES : defect == null ? SourceAnswer.NO : SourceAnswer.UNKNOWN;
        Instant newest = Stream.concat(
                        adverse.stream().map(FeedRecord::receivedAt),
                        own.stream()
                                .map(finding ->
                                        BusinessMoment.startOf(finding.on().plusDays(1))))
                .max(Comparator.naturalOrder())
                .orElse(null);
        FeedDetermination counting =
                determination != null && determination.counts(kind, newest, today) ? determination : null;
        return new FeedAnswer(
                kind,
                counting == null ? answer : counting.answer(),
                certain,
                own,
                kind.effect() != FeedEffect.GRADE
                        || inForce.stream().anyMatch(record -> !Boolean.FALSE.equals(record.concerns(kind, premises))),
                freshest.map(Feed::completeUntil).orElse(feeds.isEmpty() ? today : null),
                stands ? null : defect,
                counting);
    }

    /** Returns the reason why none of the feeds answers NO; null where one of them does. */
    private static FeedDefect defect(FeedKind kind, List<Feed> feeds, LocalDate today) {
        List<Optional<FeedDefect>> found =
                feeds.stream().map(feed -> feed.defectOn(kind, today)).toList();
        return found.stream().anyMatch(Optional::isEmpty)
                ? null
                : found.stream().flatMap(Optional::stream).findFirst().orElse(FeedDefect.NEVER_COMPLETE);
    }
}
