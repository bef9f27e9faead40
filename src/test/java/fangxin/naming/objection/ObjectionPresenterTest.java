package fangxin.naming.objection;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectionPresenterTest {
    @Test
    void anAmendmentOfTheRoundLeavesTheLastDayForTheDecision() {
        ApplicationRound round = NoticeFixture.round(3);
        BusinessMoment entered = NoticeFixture.at(LocalDate.of(2026, 3, 10));
        DeadlineReason before = ObjectionPresenter.reason(entered.at(), round, entered);
        Map<String, TimeLimit> limits = new HashMap<>(round.terms().limits());
        limits.put("DECIDE_OBJECTION", TimeLimit.workingDays(1));

        NoticeFixture.amend(round, limits, entered.at().plusSeconds(1));

        assertThat(before.lastDay()).as("five working days").isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(ObjectionPresenter.reason(entered.at(), round, entered)).isEqualTo(before);
    }
}
