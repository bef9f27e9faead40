package fangxin.supervision.feed;

import static fangxin.supervision.feed.FeedFixture.OFFICER;
import static fangxin.supervision.feed.FeedFixture.SYSTEM;
import static fangxin.supervision.feed.FeedFixture.TODAY;
import static fangxin.supervision.feed.FeedFixture.at;
import static fangxin.supervision.feed.FeedFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.merchant.Premises;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import org.junit.jupiter.api.Test;

class FeedRecordTest {
    @Test
    void aRecordIsInForceThroughItsLastPublicDay() {
        FeedRecord found = FeedFixture.matched(row(null, TODAY, null, null));

        assertThat(found.isInForce(TODAY)).isTrue();
        assertThat(found.endOn(TODAY.plusDays(1))).isEqualTo(FeedEnd.EXPIRED);
    }

    @Test
    void anAnnulmentCountsBeforeARepair() {
        assertThat(FeedFixture.matched(row(null, null, TODAY, TODAY)).endOn(TODAY))
                .isEqualTo(FeedEnd.ANNULLED);
        assertThat(FeedFixture.matched(row(null, null, TODAY, null)).endOn(TODAY.minusDays(1)))
                .isNull();
    }

    /** A minor breach is never public, nor is a record of a kind that is not, or one on another subject. */
    @Test
    void itsNumberIsPublicWhileItStands() {
        FeedKind penalties = FeedFixture.penalties();
        FeedRecord other = FeedFixture.matched(row());
        other.undo("不是本店", OFFICER, at(TODAY));

        assertThat(FeedFixture.matched(row()).mayBePublic(penalties, TODAY)).isTrue();
        assertThat(FeedFixture.matched(row(null, null, TODAY, null)).mayBePublic(penalties, TODAY))
                .isFalse();
        assertThat(FeedFixture.matched(row(FeedSeverity.MINOR, null, null, null))
                        .mayBePublic(penalties, TODAY))
                .isFalse();
        assertThat(FeedFixture.matched(row()).mayBePublic(FeedFixture.internal(), TODAY))
                .isFalse();
        assertThat(other.mayBePublic(penalties, TODAY)).isFalse();
        assertThat(FeedFixture.matched(row(null, null, TODAY, null))
                        .mayBePublic(FeedFixture.kind(FeedEffect.HONOUR, FeedScope.PREMISES), TODAY))
                .isTrue();
    }

    @Test
    void itsEndIsEnteredOnce() {
        FeedRecord found = FeedFixture.matched(row(null, null, TODAY, null));

        found.settle(null, TODAY, SYSTEM, at(TODAY));
        found.settle(null, TODAY, SYSTEM, at(TODAY));

        assertThat(found.ending()).isEqualTo(FeedEnd.REPAIRED);
        assertThat(found.journal()).extracting(FeedEntry::step).containsExactly(FeedStep.MATCH, FeedStep.END);
    }

    /** For premises that are registered later, an officer states whether they are the place of the title. */
    @Test
    void thePlaceOfAPickedTitleIsConcernedAloneAndLaterPremisesAreNotCertain() {
        FeedRecord found = FeedFixture.record(row());
        FeedKind ofPremises = FeedFixture.kind(FeedEffect.ADVERSE, FeedScope.PREMISES);
        Title title = TitleFixture.imported("禾丰一店", FeedFixture.CODE, "人民大街1号", 1);
        found.match(new FeedSubject(null, null, "220102", "店"), true, SYSTEM, at(TODAY));
        assertThat(found.concernsTitle(ofPremises, true, null)).isFalse();

        found.pick(title, "处罚决定书写明一店", OFFICER, at(TODAY));

        assertThat(found.subjectName()).isEqualTo("禾丰一店");
        assertThat(found.concernsTitle(ofPremises, true, null)).isTrue();
        assertThat(found.concernsTitle(ofPremises, false, null)).isFalse();
        assertThat(found.concerns(ofPremises, "premises")).isNull();
    }

    @Test
    void premisesArePickedOnceAndAWrongMatchIsUndoneOnce() {
        FeedRecord found = FeedFixture.record(row());
        found.match(new FeedSubject("m", "p", "220102", "店"), true, SYSTEM, at(TODAY));
        assertThat(found.premises()).isNull();

        found.markProcessed(at(TODAY));
        found.pick((Premises) null, "处罚涉及全部门店", OFFICER, at(TODAY));
        assertThat(found.isProcessed()).isFalse();
        found.pick((Premises) null, "处罚涉及全部门店", OFFICER, at(TODAY));
        found.undo("信用代码录错", OFFICER, at(TODAY));
        found.undo("信用代码录错", OFFICER, at(TODAY));

        assertThat(found.journal())
                .extracting(FeedEntry::step)
                .containsExactly(FeedStep.WAIT, FeedStep.PICK_PREMISES, FeedStep.UNDO_MATCH);
        assertThatThrownBy(() -> found.pick((Premises) null, "再次认定", OFFICER, at(TODAY)))
                .hasMessageContaining("feed.match.settled");
    }

    @Test
    void aRecordOnTheWholeBusinessConcernsAShopThatCameLater() {
        FeedRecord found = FeedFixture.matched(row());

        assertThat(found.concerns(FeedFixture.kind(FeedEffect.ADVERSE, FeedScope.SUBJECT), "later"))
                .isTrue();
        assertThat(found.concerns(FeedFixture.kind(FeedEffect.ADVERSE, FeedScope.PREMISES), "later"))
                .isFalse();
    }

    @Test
    void theJournalRemainsWhenTheContentIsErased() {
        FeedRecord found = FeedFixture.matched(row());

        found.erase(SYSTEM, at(TODAY));

        assertThat(found.documentNumber()).isNull();
        assertThat(found.summary()).isNull();
        assertThat(found.sourceKey()).isEqualTo(found.id());
        assertThat(found.journal()).hasSize(2);
    }
}
