package fangxin.complaint.warning;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStep;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tests of which decisions against a holder let a warning name the shop, and until when. */
class DecisionInForceRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final Title title = TitleFixture.importedUntil(LocalDate.of(2028, 11, 30));

    private String decide(TitleStep step) {
        TitleFixture.take(title, step, null, NoticeFixture.at(DAY));
        TitleEvent last = title.timeline().getLast();
        return last.documentNumber();
    }

    private boolean isInForce(String decision) {
        return DecisionInForceRule.isInForce(title.timeline(), decision);
    }

    @Test
    void aReminderNamesNobody() {
        String reminder = decide(TitleStep.REMIND);

        assertThat(reminder).isNotNull();
        assertThat(isInForce(reminder)).isFalse();
        assertThat(isInForce("无号")).isFalse();
    }

    @Test
    void aSuspensionCountsUntilItIsLifted() {
        String suspension = decide(TitleStep.SUSPEND);
        assertThat(isInForce(suspension)).isTrue();

        decide(TitleStep.LIFT);

        assertThat(isInForce(suspension)).isFalse();
    }

    @Test
    void aRevocationCountsUntilAReviewOverturnsIt() {
        String revocation = decide(TitleStep.REVOKE);
        TitleFixture.take(title, TitleStep.ASK_REVIEW, DAY.plusDays(30), NoticeFixture.at(DAY));
        assertThat(isInForce(revocation)).isTrue();

        TitleFixture.take(title, TitleStep.OVERTURN, null, NoticeFixture.at(DAY));

        assertThat(isInForce(revocation)).isFalse();
    }

    @Test
    void aCancellationMayBeTheWishOfTheHolder() {
        assertThat(isInForce(decide(TitleStep.CANCEL))).isFalse();
    }
}
