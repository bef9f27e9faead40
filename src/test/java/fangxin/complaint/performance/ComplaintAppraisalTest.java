package fangxin.complaint.performance;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Made on Friday, 4 December 2026 with five working days: appeals until Friday, 11 December. */
class ComplaintAppraisalTest {
    private static final LocalDate MADE = LocalDate.of(2026, 12, 4);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 11);

    @Test
    void theLastDayOfAppealsIsExplainedAsArrangedByTheCity() {
        ComplaintAppraisal appraisal = new ComplaintAppraisal(
                "2026-11",
                1,
                20,
                UNTIL,
                NoticeFixture.officer("office", Role.COUNTY_OFFICE),
                BusinessMoment.startOf(MADE));

        DeadlineReason reason = appraisal.appealReason(TimeLimit.workingDays(5), WorkingCalendar.weekdaysOnly());

        assertThat(reason.lastDay()).isEqualTo(UNTIL);
        assertThat(reason.arranged()).isTrue();
        assertThat(reason.periods()).singleElement().satisfies(period -> {
            assertThat(period.period().start()).isEqualTo(MADE);
            assertThat(period.period().end()).isEqualTo(UNTIL);
        });
    }
}
