package fangxin.supervision.feed;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule (functions): which records are adverse to a running title, and whether its suspension still rests on the
 * document that ordered it. A suspension is lifted only once no record is adverse to the title.
 */
final class RecordInForceRule {
    private RecordInForceRule() {}

    /**
     * Returns whether a record breaks the terms of a running title; facts before the naming were examined at the
     * naming.
     */
    static boolean isBrokenBy(Title title, FeedRecord feedRecord, BusinessMoment now) {
        LocalDate namedOn = title.term().namedOn();
        return title.standing(now.today()).isRunning()
                && (feedRecord.occurredOn() == null
                        || namedOn == null
                        || !feedRecord.occurredOn().isBefore(namedOn));
    }

    /** Returns whether a record that concerns the title is adverse to it on the day: supervision then follows. */
    static boolean isInForce(FeedRecord feedRecord, FeedKind kind, Title title, BusinessMoment now) {
        return kind.trigger() != null
                && feedRecord.matchState() == FeedMatchState.MATCHED
                && feedRecord.isAdverse(kind, now.today())
                && isBrokenBy(title, feedRecord, now);
    }

    /** Returns whether the title is suspended by a document whose ground was withdrawn because the record has ended. */
    static boolean isSuspendedWithoutGround(Title title, BusinessMoment now) {
        return title.standing(now.today()) == TitleStanding.SUSPENDED
                && suspension(title)
                        .map(TitleEvent::document)
                        .filter(title::isGroundWithdrawn)
                        .isPresent();
    }

    private static Optional<TitleEvent> suspension(Title title) {
        return title.timeline().reversed().stream()
                .filter(event -> event.change() != null && event.change().step() == TitleStep.SUSPEND)
                .findFirst();
    }
}
