package fangxin.rating;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.rehearsal.RehearsalState;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RatingRehearsalTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 1);

    @Test
    void itContinuesBehindTheLastPortionThatWasStored() {
        RatingRehearsal rehearsal = rehearsal(2_500);
        assertThat(rehearsal.reached()).isEmpty();

        rehearsal.advance("2201020000000001000", 1_000);
        rehearsal.advance("2201020000000002000", 1_000);

        assertThat(rehearsal.reached()).isEqualTo("2201020000000002000");
        assertThat(RehearsalProgress.of(rehearsal).percent()).isEqualTo(80);
        assertThat(rehearsal.isRunning()).isTrue();
    }

    @Test
    void aCompleteRehearsalIsNotStopped() {
        RatingRehearsal complete = rehearsal(0);
        complete.complete();
        complete.stop();
        RatingRehearsal stopped = rehearsal(10);
        stopped.stop();

        assertThat(complete.state()).isEqualTo(RehearsalState.DONE);
        assertThat(RehearsalProgress.of(complete).percent()).isEqualTo(100);
        assertThat(stopped.state()).isEqualTo(RehearsalState.STOPPED);
    }

    @Test
    void itIsForOneIssueAndOneDay() {
        assertThat(rehearsal(1).isFor(2, FIRST_DAY)).isTrue();
        assertThat(rehearsal(1).isFor(3, FIRST_DAY)).isFalse();
        assertThat(rehearsal(1).isFor(2, FIRST_DAY.plusDays(1))).isFalse();
    }

    /** Titles can be named while the rehearsal runs. */
    @Test
    void itIsNeverMoreThanWhole() {
        RatingRehearsal rehearsal = rehearsal(10);
        rehearsal.advance("2201020000000001000", 11);

        assertThat(RehearsalProgress.of(rehearsal).percent()).isEqualTo(100);
    }

    private static RatingRehearsal rehearsal(int total) {
        return new RatingRehearsal(
                2,
                FIRST_DAY,
                total,
                new ActionStamp(
                        NoticeFixture.officer("city1", Role.COUNTY_OFFICE),
                        new BusinessMoment(
                                BusinessMoment.startOf(RatingFixture.TODAY), WorkingCalendar.weekdaysOnly())));
    }
}
