package fangxin.complaint.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.NotFound;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Made on Friday, 4 December 2026 with five working days: appeals until Friday, 11 December. */
class ComplaintAppraisalTest {
    private static final LocalDate MADE = LocalDate.of(2026, 12, 4);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 11);
    private static final TimeLimit FIVE_DAYS = TimeLimit.workingDays(5);
    private static final WorkingCalendar HOLIDAY = new WorkingCalendar(Set.of(UNTIL), Set.of(), Set.of(2026));
    private static final Actor OFFICER = NoticeFixture.officer("office", Role.COUNTY_OFFICE);

    private final ComplaintAppraisal appraisal =
            new ComplaintAppraisal("2026-11", 1, 20, UNTIL, OFFICER, BusinessMoment.startOf(MADE));

    @Test
    void theLastDayOfAppealsIsExplainedAsArrangedByTheCity() {
        DeadlineReason reason = appraisal.appealReason(FIVE_DAYS, WorkingCalendar.weekdaysOnly());

        assertThat(reason.lastDay()).isEqualTo(UNTIL);
        assertThat(reason.arranged()).isTrue();
        assertThat(reason.periods()).singleElement().satisfies(period -> {
            assertThat(period.period().start()).isEqualTo(MADE);
            assertThat(period.period().end()).isEqualTo(UNTIL);
        });
    }

    @Test
    void theLastDayOfAppealsMovesWithTheCalendarAndNeverEarlier() {
        assertThat(appraisal.recompute(FIVE_DAYS, HOLIDAY)).isTrue();
        assertThat(appraisal.recompute(FIVE_DAYS, WorkingCalendar.weekdaysOnly()))
                .isFalse();

        assertThat(appraisal.appealUntil()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThatCode(() -> appraisal.requireAppealable(LocalDate.of(2026, 12, 14)))
                .doesNotThrowAnyException();
    }

    @Test
    void theLastDayOfAppealsAgainstPublishedFiguresIsFinal() {
        LocalDate after = UNTIL.plusDays(1);
        appraisal.publish(0, OFFICER, after, BusinessMoment.startOf(after));

        assertThat(appraisal.recompute(FIVE_DAYS, HOLIDAY)).isFalse();
        assertThat(appraisal.appealUntil()).isEqualTo(UNTIL);
        assertThatThrownBy(() -> appraisal.appealReason(FIVE_DAYS, HOLIDAY)).isInstanceOf(NotFound.class);
    }
}
