package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.organization.calendar.DeadlineReason.LimitedPeriod;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The days for the plaque of a title that a paper of 30 November 2026 revoked, which was signed on 7 December. */
class PlaqueReturnPolicyTest {
    private static final LocalDate DATED = LocalDate.of(2026, 11, 30);
    private static final LocalDate SIGNED = LocalDate.of(2026, 12, 7);
    private static final TimeLimit LIMIT = TimeLimit.workingDays(15);
    private static final WorkingCalendar BEFORE = WorkingCalendar.weekdaysOnly();
    /** Friday, 18 December 2026, is a day off here. */
    private static final WorkingCalendar PUBLISHED =
            new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 18)), Set.of(), Set.of(2026));

    private final Title title = TitleFixture.importedUntil(LocalDate.of(2027, 11, 30));
    private final PlaqueReturnPolicy policy = new PlaqueReturnPolicy();

    PlaqueReturnPolicyTest() {
        policy.limits = TitleCauseFixture.composer().limits;
        TitleFixture.decide(
                title,
                OfficialDocumentTypeFixture.type("REVOCATION").decision(),
                new DecisionDocument("d1", "20号", DATED, "理由"),
                new ActionStamp(NoticeFixture.officer("signer", Role.SIGNER), NoticeFixture.at(SIGNED)));
    }

    @Test
    void aStoredDayIsCountedFromTheEntryOfTheEnd() {
        title.deferPlaque(BEFORE.end(SIGNED, LIMIT));

        assertCountedFrom(SIGNED);
    }

    /** The day was stored when the days counted from the date of the paper: reason and day remain in agreement. */
    @Test
    void aDayFromBeforeIsCountedFromTheEnd() {
        title.deferPlaque(BEFORE.end(DATED, LIMIT));

        assertCountedFrom(DATED);
    }

    private void assertCountedFrom(LocalDate start) {
        assertThat(policy.reason(title, BEFORE).periods())
                .extracting(LimitedPeriod::period)
                .containsExactly(BEFORE.count(start, LIMIT));
        assertThat(policy.recomputed(title, 2027, BEFORE))
                .isEqualTo(title.plaque().dueOn());

        LocalDate deferred = policy.recomputed(title, 2026, PUBLISHED);
        assertThat(deferred)
                .isEqualTo(PUBLISHED.end(start, LIMIT))
                .isAfter(title.plaque().dueOn());

        title.deferPlaque(deferred);
        assertThat(policy.recomputed(title, 2026, PUBLISHED)).isEqualTo(deferred);
    }
}
