package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Kinds of feed with 7 days and a share of 80 percent, feeds of the office 220102, and their records. */
final class FeedFixture {
    static final String CODE = "92220102MA0000001X";
    static final String PREMISES = "premises-1";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Actor SYSTEM = NoticeFixture.officer("system", Role.JOB);
    static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);

    private FeedFixture() {}

    static FeedKind kind(FeedEffect effect, FeedScope scope, String... adverse) {
        return kind(effect, scope, true, adverse);
    }

    /** A kind whose records are never public. */
    static FeedKind internal() {
        return kind(FeedEffect.ADVERSE, FeedScope.SUBJECT, false);
    }

    private static FeedKind kind(FeedEffect effect, FeedScope scope, boolean publishable, String... adverse) {
        return new FeedKind(
                "PENALTY",
                new LocalizedText("行政处罚信息", "Administrative penalties"),
                List.of("E2"),
                effect,
                List.of(adverse),
                scope,
                7,
                80,
                publishable,
                null,
                3,
                "default");
    }

    static FeedKind penalties() {
        return kind(FeedEffect.ADVERSE, FeedScope.SUBJECT);
    }

    static Feed feed() {
        return new Feed("PENALTY", "220102", at(TODAY.minusDays(30)));
    }

    static Feed completeUntil(LocalDate day) {
        Feed feed = feed();
        feed.receiveComplete(penalties(), 10, 0, 0, day, null, at(day));
        return feed;
    }

    static FeedRowContent row() {
        return row(null, null, null, null);
    }

    static FeedRowContent row(
            FeedSeverity severity, LocalDate publicUntil, LocalDate repairedOn, LocalDate annulledOn) {
        return new FeedRowContent(
                CODE + "/1号",
                CODE,
                "禾丰便利店",
                "1号",
                "南关区市场监管局",
                "罚款",
                null,
                severity,
                TODAY.minusDays(20),
                publicUntil,
                repairedOn,
                annulledOn);
    }

    static FeedRecord record(FeedRowContent row) {
        return record("record-1", row);
    }

    private static FeedRecord record(String id, FeedRowContent row) {
        return new FeedRecord(id, feed(), row, "import-1", at(TODAY.minusDays(1)));
    }

    static FeedRecord matched(FeedRowContent row) {
        return matched("record-1", row);
    }

    static FeedRecord matched(String id, FeedRowContent row) {
        FeedRecord found = record(id, row);
        found.match(new FeedSubject("merchant-1", PREMISES, "220102", "禾丰便利店"), false, SYSTEM, at(TODAY));
        return found;
    }

    static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ApplicationClock.CHINA).toInstant();
    }
}
