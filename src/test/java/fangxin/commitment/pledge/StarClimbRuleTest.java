package fangxin.commitment.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.CommitmentTitleFixture;
import fangxin.naming.title.StarGrade;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.platform.config.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stars after a star cut of 10 March 2027, by the shipped terms of twelve months. */
class StarClimbRuleTest {
    private static final LocalDate NAMED = LocalDate.of(2026, 4, 20);
    private static final LocalDate CUT = LocalDate.of(2027, 3, 10);
    private static final CommitmentTerms TERMS = CommitmentTermsSeed.shipped();

    private final Title title = CommitmentTitleFixture.named(NAMED, NAMED.plusYears(3));

    private static LocalDate on(String instant) {
        return new BusinessMoment(Instant.parse(instant), WorkingCalendar.weekdaysOnly()).today();
    }

    private void cut() {
        CommitmentTitleFixture.award(title, StarGrade.FIVE, CUT.minusMonths(1));
        TitleFixture.take(title, TitleStep.CUT_STARS, null, NoticeFixture.at(CUT));
    }

    @Test
    void noStarIsAwardedUntil24HoursOfTheDayAYearLater() {
        cut();

        assertThat(StarClimbRule.closedUntil(title, TERMS, CUT)).contains(LocalDate.of(2028, 3, 10));
        assertThatThrownBy(() -> StarClimbRule.require(title, TERMS, on("2028-03-10T15:59:59Z")))
                .hasMessageContaining("pledge.stars.climb");
        assertThatCode(() -> StarClimbRule.require(title, TERMS, on("2028-03-10T16:00:00Z")))
                .doesNotThrowAnyException();
    }

    @Test
    void aTitleWithoutAStarCutAndOneByEarlierTermsClimb() {
        assertThat(StarClimbRule.closedUntil(title, TERMS, CUT)).isEmpty();
        cut();

        String earlier = JsonMapper.write(TERMS).replace("\"climb\":12,", "");
        CommitmentTerms without = JsonMapper.read(earlier, CommitmentTerms.class);
        assertThat(without.months().climb()).isNull();
        assertThat(StarClimbRule.closedUntil(title, without, CUT)).isEmpty();
        assertThatThrownBy(() -> without.check(Set.copyOf(TERMS.types()))).hasMessageContaining("pledge.terms.climb");
    }
}
