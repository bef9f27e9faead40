package fangxin.supervision.feed;

import static fangxin.supervision.feed.FeedFixture.SYSTEM;
import static fangxin.supervision.feed.FeedFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import org.junit.jupiter.api.Test;

/** A suspension rests on the ground of its document, and is lifted once that is withdrawn and no record stands. */
class RecordInForceRuleTest {
    private static final BusinessMoment NOW = NoticeFixture.at(TODAY);

    private final Title title = TitleFixture.imported("南关区禾丰便利店", FeedFixture.CODE, "人民大街1号", 1);

    @Test
    void aSuspensionHasNoGroundOnceItsDocumentStatesNone() {
        TitleFixture.take(title, TitleStep.SUSPEND, null, NOW);
        String document = title.timeline().getLast().document();

        assertThat(RecordInForceRule.isSuspendedWithoutGround(title, NOW)).isFalse();

        TitleFixture.withdrawGrounds(title, document, new ActionStamp(SYSTEM, NOW));

        assertThat(title.isGroundWithdrawn(document)).isTrue();
        assertThat(RecordInForceRule.isSuspendedWithoutGround(title, NOW)).isTrue();
    }

    @Test
    void aTitleInOrderRestsOnNoSuspension() {
        assertThat(RecordInForceRule.isSuspendedWithoutGround(title, NOW)).isFalse();
        assertThat(title.isGroundWithdrawn("document")).isFalse();
    }
}
