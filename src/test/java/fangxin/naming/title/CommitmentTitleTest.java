package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeFixture;
import fangxin.platform.i18n.Messages;
import fangxin.round.TitleTrack;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommitmentTitleTest {
    private static final LocalDate NAMED = LocalDate.of(2026, 4, 19);
    private static final LocalDate END = LocalDate.of(2029, 4, 19);

    private final Title title = CommitmentTitleFixture.named(NAMED, END);

    @Test
    void beginsWithoutStarsAndWithoutADocument() {
        assertThat(title.category().track()).isEqualTo(TitleTrack.COMMITMENT);
        assertThat(title.category().stars()).isNull();
        assertThat(title.category().grade()).isNull();
        assertThat(title.document().number()).isNull();
        assertThat(title.provenance().isIssuedElsewhere()).isFalse();
    }

    @Test
    void eachChangeOfStarsHasOneCauseThatStatesBoth() {
        CommitmentTitleFixture.award(title, StarGrade.FOUR, NAMED.plusMonths(7));
        assertThat(title.category().stars()).isEqualTo(StarGrade.FOUR);
        assertThat(title.category().namedLevel()).isEqualTo(new LocalizedText("四星", "Four stars"));
        TitleStepFixture.take(title, TitleStep.CUT_STARS, null, NoticeFixture.at(NAMED.plusMonths(8)));
        assertThat(title.category().stars()).isEqualTo(StarGrade.THREE);
        TitleStepFixture.take(title, TitleStep.CUT_STARS, null, NoticeFixture.at(NAMED.plusMonths(9)));

        assertThat(title.category().stars()).isNull();
        assertThat(title.category().shownLevel()).isNull();
        assertThat(title.status()).isEqualTo(TitleStatus.ACTIVE);
        assertThat(title.timeline().stream()
                        .skip(1)
                        .map(entry -> TitleCauseView.of(entry.change(), entry.effectiveOn(), true)
                                .sentence()
                                .zh()
                                .split("；")[0]))
                .containsExactly(stated(7, "星级由“无星级”变为“四星”"), stated(8, "星级由“四星”变为“三星”"), stated(9, "星级由“三星”变为“无星级”"));
    }

    /** The sentence of a change some months after the naming. */
    private static String stated(int months, String change) {
        return Messages.message(Locale.CHINESE, "naming.title.cause.on", NAMED.plusMonths(months)) + change;
    }

    @Test
    void aRedCardTakesAllStarsAndNoneCanBeTakenWithoutStars() {
        CommitmentTitleFixture.award(title, StarGrade.FIVE, NAMED.plusMonths(7));
        TitleStepFixture.take(title, TitleStep.REMOVE_STARS, null, NoticeFixture.at(NAMED.plusMonths(8)));

        assertThat(title.category().stars()).isNull();
        assertThatThrownBy(() ->
                        TitleStepFixture.take(title, TitleStep.CUT_STARS, null, NoticeFixture.at(NAMED.plusMonths(8))))
                .hasMessageContaining("naming.title.stars");
    }

    @Test
    void onlyADocumentLowersStarsAndTheSameStarsChangeNothing() {
        CommitmentTitleFixture.award(title, StarGrade.FOUR, NAMED.plusMonths(7));
        CommitmentTitleFixture.award(title, StarGrade.FOUR, NAMED.plusMonths(7));

        assertThat(title.timeline()).hasSize(2);
        assertThatThrownBy(() -> CommitmentTitleFixture.award(title, StarGrade.THREE, NAMED.plusMonths(8)))
                .hasMessageContaining("naming.title.stars.lower");
    }

    @Test
    void theHolderRenewsByItselfAndLeavesAtAnyTime() {
        CommitmentTitleFixture.renew(title, END.plusYears(3), END);
        assertThat(title.term().validUntil()).isEqualTo(END.plusYears(3));

        CommitmentTitleFixture.leave(title, END.plusDays(1));

        assertThat(title.status()).isEqualTo(TitleStatus.CANCELLED);
        assertThat(title.endedOn()).isEqualTo(END.plusDays(1));
        assertThatThrownBy(() -> CommitmentTitleFixture.leave(title, END.plusDays(2)))
                .hasMessageContaining("naming.title.pledge.state");
    }

    @Test
    void aTitleByEvaluationHasNeitherStarsNorAPledgeToRenew() {
        Title demonstration = TitleFixture.excellentUntil(END);

        assertThatThrownBy(() -> CommitmentTitleFixture.award(demonstration, StarGrade.THREE, NAMED))
                .hasMessageContaining("naming.title.track");
        assertThatThrownBy(() -> CommitmentTitleFixture.renew(demonstration, END.plusYears(3), NAMED))
                .hasMessageContaining("naming.title.track");
        assertThatThrownBy(() -> CommitmentTitleFixture.leave(demonstration, NAMED))
                .hasMessageContaining("naming.title.track");
    }
}
