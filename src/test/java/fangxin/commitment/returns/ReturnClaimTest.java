package fangxin.commitment.returns;

import static fangxin.commitment.returns.ReturnFixture.ANSWER;
import static fangxin.commitment.returns.ReturnFixture.BOUGHT;
import static fangxin.commitment.returns.ReturnFixture.CONSUMER;
import static fangxin.commitment.returns.ReturnFixture.OFFICER;
import static fangxin.commitment.returns.ReturnFixture.PRICE;
import static fangxin.commitment.returns.ReturnFixture.SECOND;
import static fangxin.commitment.returns.ReturnFixture.TERMS;
import static fangxin.commitment.returns.ReturnFixture.applied;
import static fangxin.commitment.returns.ReturnFixture.by;
import static fangxin.commitment.returns.ReturnFixture.contested;
import static fangxin.commitment.returns.ReturnFixture.job;
import static fangxin.commitment.returns.ReturnFixture.office;
import static fangxin.commitment.returns.ReturnFixture.refused;
import static fangxin.commitment.returns.ReturnFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnReason;
import fangxin.common.CheckDigit;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnClaimTest {
    @Test
    void theNumberHasACheckDigit() {
        assertThat(applied().number()).isEqualTo(CheckDigit.append("202600000001"));
    }

    @Test
    void theGoodsComeBackAndThePriceIsPaidInOneSum() {
        ReturnClaim claim = applied();
        claim.agree(TERMS, shop(BOUGHT));
        claim.takeBack(claim.title(), TERMS, shop(BOUGHT));

        assertThat(claim.dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThatThrownBy(() -> claim.refund(new BigDecimal("398.99"), RefundRoute.CASH, TERMS, shop(BOUGHT)))
                .hasMessageContaining("amount: commitment.refund.amount");
        claim.refund(new BigDecimal("399"), RefundRoute.CASH, TERMS, shop(BOUGHT));

        assertThat(claim.state()).isEqualTo(ReturnState.REFUNDED);
        assertThat(claim.takenBackBy()).isEqualTo(claim.title());
        assertThat(steps(claim))
                .containsExactly(ReturnStep.APPLY, ReturnStep.AGREE, ReturnStep.TAKE_BACK, ReturnStep.REFUND);
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        ReturnClaim claim = refused();
        claim.refuse(ReturnFixture.ground("OPENED"), "已经拆封", TERMS, shop(BOUGHT));

        assertThat(steps(claim)).containsExactly(ReturnStep.APPLY, ReturnStep.REFUSE);

        claim.agree(TERMS, shop(BOUGHT));
        claim.agree(TERMS, shop(BOUGHT));
        claim.takeBack(claim.title(), TERMS, shop(BOUGHT));
        claim.takeBack(claim.title(), TERMS, shop(BOUGHT));
        claim.refund(PRICE, RefundRoute.CASH, TERMS, shop(BOUGHT));
        claim.refund(PRICE, RefundRoute.CASH, TERMS, shop(BOUGHT));

        assertThat(claim.journal()).hasSize(5);
    }

    /** Exclusion and confirmation belong to the ground: a correction is not lost without a word. */
    @Test
    void anotherExclusionOrConfirmationIsAnotherAnswer() {
        ReturnReason excluded = TERMS.reason(ReturnReason.EXCLUDED).orElseThrow();
        ReturnClaim claim = applied();
        claim.refuse(new RefusalGround(excluded, "FRESH", false), null, TERMS, shop(BOUGHT));
        claim.refuse(new RefusalGround(excluded, "FRESH", false), null, TERMS, shop(BOUGHT));

        for (RefusalGround other :
                List.of(new RefusalGround(excluded, "FRESH", true), new RefusalGround(excluded, null, false))) {
            assertThatThrownBy(() -> claim.refuse(other, null, TERMS, shop(BOUGHT)))
                    .hasMessageContaining("commitment.taken");
        }
        assertThat(claim.refusalExclusion()).isEqualTo("FRESH");
        assertThat(steps(claim)).containsExactly(ReturnStep.APPLY, ReturnStep.REFUSE);
    }

    /** Claimed on 2 March with three days: in time until 5 March, 24:00. */
    @Test
    void anAnswerIsInTimeThroughItsLastDayAndWithoutAReminder() {
        ReturnClaim lastDay = applied();
        lastDay.agree(TERMS, shop(ANSWER));
        ReturnClaim dayAfter = applied();
        dayAfter.refuse(ReturnFixture.ground("USED"), null, TERMS, shop(ANSWER.plusDays(1)));
        ReturnClaim reminded = applied();
        reminded.remind(TERMS, job(ANSWER.plusDays(1)));
        reminded.agree(TERMS, shop(ANSWER.plusDays(1)));

        assertThat(lastDay.isAnsweredInTime()).isTrue();
        assertThat(dayAfter.isAnsweredInTime()).isFalse();
        assertThat(reminded.isAnsweredInTime()).isFalse();
        assertThat(applied().isAnsweredInTime()).isFalse();
    }

    @Test
    void theFirstAnswerDecidesAndOneToAnOwnClaimIsNone() {
        ReturnClaim late = applied();
        late.refuse(ReturnFixture.ground("OPENED"), null, TERMS, shop(ANSWER.plusDays(1)));
        late.agree(TERMS, shop(ANSWER.plusDays(1)));
        ReturnClaim own = ReturnFixture.applied(ReturnParty.HOLDER);
        own.agree(TERMS, shop(BOUGHT));

        assertThat(late.isAnsweredInTime()).isFalse();
        assertThat(own.isAnsweredInTime()).isFalse();
    }

    @Test
    void aRefusalStatesWhetherItsReasonIsAccepted() {
        assertThat(refused().isGoodReason()).isFalse();

        ReturnClaim used = applied();
        used.refuse(ReturnFixture.ground("USED"), null, TERMS, shop(BOUGHT));

        assertThat(used.isGoodReason()).isTrue();
        assertThatThrownBy(() -> used.refuse(ReturnFixture.ground("OPENED"), null, TERMS, shop(BOUGHT)))
                .hasMessageContaining("commitment.taken");
    }

    @Test
    void goodsAreNotExcludedByAPledgeWithoutExclusions() {
        ReturnClaim claim = applied(ReturnFixture.pledge(
                ReturnFixture.title(), 1, LocalDate.of(2026, 1, 1), ReturnFixture.terms(7, List.of()), false));

        assertThatThrownBy(() -> claim.refuse(ReturnFixture.ground("EXCLUDED_GOODS"), null, TERMS, shop(BOUGHT)))
                .hasMessageContaining("commitment.refusal.noExclusion");
    }

    /** The shop is heard before the finding, which another officer makes than the one who reported the refusal. */
    @Test
    void aRefusalThatAShopperTestFoundBeginsAsAContestedClaim() {
        ReturnClaim claim = ReturnClaim.reported(
                ReturnClaim.numberOf(2026, 2),
                ReturnFixture.pledge(ReturnFixture.title(), 1, LocalDate.of(2026, 1, 1), 7),
                new Purchase(BOUGHT, null, "CLOTHING", "外套", PRICE),
                1,
                TERMS,
                "visit/1/0",
                "以已经拆封为由不退货",
                office(OFFICER, BOUGHT));

        assertThat(claim.state()).isEqualTo(ReturnState.CONTESTED);
        assertThat(claim.contest()).isEqualTo("以已经拆封为由不退货");
        claim.state("商品已经使用", TERMS, shop(BOUGHT));
        assertThatThrownBy(() -> claim.find(ReturnFinding.UNJUSTIFIED, "理由", TERMS, office(OFFICER, BOUGHT)))
                .hasMessageContaining("commitment.finding.self");
        claim.find(ReturnFinding.UNJUSTIFIED, "理由", TERMS, office(SECOND, BOUGHT));
        assertThat(claim.finding()).isEqualTo(ReturnFinding.UNJUSTIFIED);
    }

    @Test
    void aSilentShopIsRemindedAndThenTheOfficeIsInformed() {
        ReturnClaim claim = applied();
        assertThat(claim.dueOn()).isEqualTo(ANSWER);
        assertThatThrownBy(() -> claim.remind(TERMS, job(ANSWER))).isInstanceOf(IllegalStateException.class);

        claim.remind(TERMS, job(ANSWER.plusDays(1)));
        assertThat(claim.dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        claim.escalate(TERMS, job(LocalDate.of(2026, 3, 10)));

        assertThat(claim.state()).isEqualTo(ReturnState.SILENT);
        claim.contest("门店不答复", TERMS, office(OFFICER, LocalDate.of(2026, 3, 10)));
        assertThat(claim.state()).isEqualTo(ReturnState.CONTESTED);
    }

    @Test
    void aClaimThatWaitsForItsAnswerIsNotContested() {
        assertThatThrownBy(() -> applied().contest("理由", TERMS, by(ReturnParty.CONSUMER, CONSUMER, BOUGHT)))
                .hasMessageContaining("commitment.contest.early");
    }

    @Test
    void theConsumerContestsWhatTheShopRecordedAndDidNotDo() {
        ReturnAct consumer = by(ReturnParty.CONSUMER, CONSUMER, BOUGHT);
        ReturnClaim agreed = applied();
        agreed.agree(TERMS, shop(BOUGHT));
        agreed.contest("门店不收商品", TERMS, consumer);
        assertThat(agreed.state()).isEqualTo(ReturnState.CONTESTED);

        ReturnClaim back = takenBack();
        LocalDate due = back.dueOn();
        assertThatThrownBy(() -> back.contest("没有退款", TERMS, by(ReturnParty.CONSUMER, CONSUMER, due)))
                .hasMessageContaining("commitment.contest.refund");
        back.contest("没有退款", TERMS, by(ReturnParty.CONSUMER, CONSUMER, due.plusDays(1)));
        assertThat(back.state()).isEqualTo(ReturnState.CONTESTED);

        ReturnClaim paid = takenBack();
        paid.refund(PRICE, RefundRoute.CASH, TERMS, shop(BOUGHT));
        paid.contest("没有收到退款", TERMS, consumer);
        assertThat(paid.state()).isEqualTo(ReturnState.CONTESTED);
    }

    private static ReturnClaim takenBack() {
        ReturnClaim claim = applied();
        claim.agree(TERMS, shop(BOUGHT));
        claim.takeBack(claim.title(), TERMS, shop(BOUGHT));
        return claim;
    }

    @Test
    void aSecondShopDoesNotTakeTheSameGoodsBack() {
        ReturnClaim claim = takenBack();
        Title other = TitleFixture.imported("南关区禾丰二店", "92220102MA0000001X", "人民大街2号", 2);

        assertThatThrownBy(() -> claim.takeBack(other, TERMS, by(ReturnParty.OTHER_SHOP, ReturnFixture.SHOP, BOUGHT)))
                .hasMessageContaining("commitment.takenBack");
    }

    @Test
    void theOfficeFindsAfterTheShopWasHeard() {
        ReturnClaim claim = contested(null);
        assertThatThrownBy(() -> claim.find(ReturnFinding.UNJUSTIFIED, "理由", TERMS, office(OFFICER, BOUGHT)))
                .hasMessageContaining("commitment.finding.early");

        claim.state("商品已经穿过", TERMS, shop(BOUGHT));
        claim.find(ReturnFinding.UNJUSTIFIED, "试穿不影响完好", TERMS, office(OFFICER, BOUGHT));

        assertThat(claim.finding()).isEqualTo(ReturnFinding.UNJUSTIFIED);
        assertThat(claim.foundOn()).isEqualTo(BOUGHT);
        claim.agree(TERMS, shop(BOUGHT));
        assertThat(claim.finding()).isEqualTo(ReturnFinding.UNJUSTIFIED);
    }

    @Test
    void anOfficerDoesNotFindOnWhatHeContested() {
        ReturnClaim claim = contested(OFFICER);
        LocalDate over = claim.dueOn().plusDays(1);
        claim.endPeriod(TERMS, job(over));

        assertThatThrownBy(() -> claim.find(ReturnFinding.UNJUSTIFIED, "理由", TERMS, office(OFFICER, over)))
                .hasMessageContaining("commitment.finding.self");
        claim.find(ReturnFinding.JUSTIFIED, "理由", TERMS, office(SECOND, over));

        assertThat(claim.state()).isEqualTo(ReturnState.JUSTIFIED);
    }

    @Test
    void theViewOfAShopIsLateAfterItsLastDay() {
        ReturnClaim claim = contested(null);

        assertThatThrownBy(() -> claim.state("晚了", TERMS, shop(claim.dueOn().plusDays(1))))
                .hasMessageContaining("commitment.statement.late");
    }

    @Test
    void aConsumerGivesUpOnce() {
        ReturnClaim claim = applied();
        claim.withdraw(TERMS, by(ReturnParty.CONSUMER, CONSUMER, BOUGHT));
        claim.withdraw(TERMS, by(ReturnParty.CONSUMER, CONSUMER, BOUGHT));

        assertThat(steps(claim)).containsExactly(ReturnStep.APPLY, ReturnStep.WITHDRAW);
        assertThatThrownBy(() -> claim.agree(TERMS, shop(BOUGHT))).hasMessageContaining("commitment.taken");
    }

    @Test
    void aPublishedCalendarMovesTheLastDayToALaterDayOnly() {
        ReturnClaim claim = applied();
        WorkingCalendar holiday = new WorkingCalendar(Set.of(ANSWER), Set.of(), Set.of(2026));

        assertThat(claim.recompute(TERMS, WorkingCalendar.weekdaysOnly())).isFalse();
        assertThat(claim.recompute(TERMS, holiday)).isTrue();
        assertThat(claim.dueOn()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(claim.reason(TERMS, holiday).orElseThrow().lastDay()).isEqualTo(claim.dueOn());
    }

    @Test
    void theLawSetsTheTimeOfTheRefundAtADistanceAndTheCityArrangesTheOthers() {
        assertThat(arranged(ReturnChannel.DISTANCE)).containsExactly(true, false);
        assertThat(arranged(ReturnChannel.PREMISES)).containsExactly(true, true);
    }

    /** Returns whether the time of the answer and that of the refund are arrangements of the city. */
    private static List<Boolean> arranged(ReturnChannel channel) {
        ReturnClaim claim = ReturnFixture.applied(ReturnFixture.pledge(channel));
        WorkingCalendar calendar = WorkingCalendar.weekdaysOnly();
        boolean ofTheAnswer = claim.reason(TERMS, calendar).orElseThrow().arranged();
        claim.agree(TERMS, shop(BOUGHT));
        claim.takeBack(claim.title(), TERMS, shop(BOUGHT));
        return List.of(ofTheAnswer, claim.reason(TERMS, calendar).orElseThrow().arranged());
    }

    @Test
    void aReportWithoutReturnsGivesWayToARefund() {
        ReturnMonth month = new ReturnMonth(ReturnFixture.title(), 202602);
        month.reportNil(ReturnFixture.SHOP, Instant.EPOCH);
        month.reportNil(ReturnFixture.OFFICER, Instant.now());
        assertThat(month.nilReportedAt()).isEqualTo(Instant.EPOCH);

        month.recompute(2, PRICE);

        assertThat(month.nilReportedAt()).isNull();
        assertThat(ReturnMonth.monthOf(month.month())).hasToString("2026-02");
    }

    private static List<ReturnStep> steps(ReturnClaim claim) {
        return claim.journal().stream().map(ReturnEntry::step).toList();
    }
}
