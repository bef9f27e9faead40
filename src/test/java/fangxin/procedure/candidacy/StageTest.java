package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tests of the day after which a case is overdue. */
class StageTest {
    private static final BusinessMoment NOW = CandidacyFixture.now();
    private static final LocalDate TODAY = NOW.today();
    private static final LocalDate WEEK_AGO = TODAY.minusDays(7);

    @Test
    void aCaseIsOverdueAfterTheLastDayOfItsLimit() {
        assertThat(Stage.VERIFIED.isOverdue(WEEK_AGO, TODAY)).isTrue();
        assertThat(Stage.VERIFIED.isOverdue(TODAY, TODAY)).isFalse();
        assertThat(Stage.PASSED.isOverdue(null, TODAY)).isFalse();
        assertThat(Stage.VERIFIED.daysLeft(WEEK_AGO, NOW)).isNegative();
    }

    @Test
    void aCaseWhoseNoticeIsOverIsNotOverdueButWaits() {
        assertThat(Stage.ON_NOTICE.isOverdue(WEEK_AGO, TODAY)).isFalse();
        assertThat(Stage.ON_NOTICE.daysLeft(WEEK_AGO, NOW)).isNull();
        assertThat(Stage.ON_NOTICE.daysLeft(TODAY, NOW)).isZero();
    }
}
