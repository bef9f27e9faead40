package fangxin.commitment.returns;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.Title;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossStoreRuleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate JOINED = LocalDate.of(2026, 3, 10);

    private final Title title = ReturnFixture.title();

    /** The refusal names the day on which a shop joins the alliance: the first one after the day that was asked. */
    @Test
    void statesTheDayOnWhichAShopJoinsAnAlliance() {
        ReturnPledgeHistory pledges = new ReturnPledgeHistory(List.of(
                version(1, FIRST, null, false),
                version(2, JOINED, "重庆路联盟", false),
                version(3, JOINED.plusDays(9), "重庆路联盟", false)));

        assertThat(CrossStoreRule.joins(pledges, "重庆路联盟", FIRST)).contains(JOINED);
        assertThat(CrossStoreRule.joins(pledges, "重庆路联盟", JOINED)).contains(JOINED.plusDays(9));
        assertThat(CrossStoreRule.joins(pledges, "重庆路联盟", JOINED.plusDays(9))).isEmpty();
        assertThat(CrossStoreRule.joins(pledges, "桂林路联盟", FIRST)).isEmpty();
        assertThat(CrossStoreRule.joins(pledges, null, FIRST)).isEmpty();
    }

    @Test
    void statesNoDayOfAPledgeThatHasEnded() {
        ReturnPledgeHistory pledges = new ReturnPledgeHistory(List.of(version(1, JOINED, "重庆路联盟", true)));

        assertThat(CrossStoreRule.joins(pledges, "重庆路联盟", FIRST)).isEmpty();
    }

    private ReturnPledge version(int issue, LocalDate from, String alliance, boolean ended) {
        return ReturnFixture.pledge(title, issue, from, ReturnFixture.terms(7, List.of(), null, alliance), ended);
    }
}
