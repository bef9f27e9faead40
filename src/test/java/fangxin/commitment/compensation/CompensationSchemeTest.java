package fangxin.commitment.compensation;

import static fangxin.commitment.compensation.CompensationFixture.BEGIN;
import static fangxin.commitment.compensation.CompensationFixture.END;
import static fangxin.commitment.compensation.CompensationFixture.FILE;
import static fangxin.commitment.compensation.CompensationFixture.OFFICER;
import static fangxin.commitment.compensation.CompensationFixture.PAID;
import static fangxin.commitment.compensation.CompensationFixture.SECOND;
import static fangxin.commitment.compensation.CompensationFixture.TERMS;
import static fangxin.commitment.compensation.CompensationFixture.TODAY;
import static fangxin.commitment.compensation.CompensationFixture.by;
import static fangxin.commitment.compensation.CompensationFixture.confirmed;
import static fangxin.commitment.compensation.CompensationFixture.covers;
import static fangxin.commitment.compensation.CompensationFixture.entered;
import static fangxin.commitment.compensation.CompensationFixture.opened;
import static fangxin.commitment.compensation.CompensationFixture.recorded;
import static fangxin.commitment.compensation.CompensationFixture.title;
import static fangxin.commitment.compensation.CompensationFixture.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.CheckDigit;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompensationSchemeTest {
    @Test
    void numbersHaveACheckDigit() {
        assertThat(entered().number()).isEqualTo(CheckDigit.append("2026000001"));
        assertThat(CompensationPayment.numberOf(2026, 12)).isEqualTo(CheckDigit.append("20260000012"));
    }

    @Test
    void coversThatHaveAllEndedContradictTheConditionOfAdvanceCompensation() {
        CompensationScheme scheme = entered();
        List<CompensationCover> covers = covers(scheme, title());

        assertThat(CompensationStarCondition.endOf(covers, END)).isEmpty();
        assertThat(CompensationStarCondition.endOf(covers, END.plusDays(1))).contains(END);
        covers.getFirst().end(TODAY);
        assertThat(CompensationStarCondition.endOf(covers, TODAY)).isEmpty();
        assertThat(CompensationStarCondition.endOf(covers, TODAY.plusDays(1))).contains(TODAY);
        assertThat(CompensationStarCondition.endOf(List.of(), TODAY))
                .as("a unit that was never covered here")
                .isEmpty();
    }

    @Test
    void theBalanceIsWhatWasOpenedAddedAndRecoveredLessWhatWasPaid() {
        CompensationScheme scheme = opened("10000");
        CompensationPayment paid = confirmed(scheme, "300");
        CompensationPayment refused = recorded(scheme, "200");
        assertThat(scheme.balance()).isEqualByComparingTo("9500");

        scheme.decide(refused, false, "凭证不符", by(SECOND, TODAY));
        scheme.recover(paid, yuan("100"), TODAY, FILE, by(OFFICER, TODAY));
        scheme.state(CompensationStatementType.REPLENISHED, yuan("200"), TODAY, FILE, by(OFFICER, TODAY));

        assertThat(scheme.balance()).isEqualByComparingTo("10000");
        assertThat(scheme.statedOn()).isEqualTo(TODAY);
        assertThat(steps(scheme))
                .containsExactly(
                        CompensationStep.ENTER,
                        CompensationStep.STATE,
                        CompensationStep.RECORD,
                        CompensationStep.CONFIRM,
                        CompensationStep.RECORD,
                        CompensationStep.REFUSE,
                        CompensationStep.RECOVER_PART,
                        CompensationStep.STATE);
    }

    @Test
    void theBalanceIsOpenedOnceAndFirst() {
        assertThatThrownBy(() -> state(entered(), CompensationStatementType.REPLENISHED, "1"))
                .hasMessageContaining("type: compensation.statement.unopened");
        assertThatThrownBy(() -> state(opened("100"), CompensationStatementType.OPENING, "200"))
                .hasMessageContaining("type: compensation.statement.opened");
        assertThatThrownBy(() -> state(entered(), CompensationStatementType.OPENING, "0"))
                .hasMessageContaining("amount: compensation.amount.range");
    }

    @Test
    void aConfirmedBalanceIsTheRecordedOne() {
        CompensationScheme scheme = opened("100");
        assertThatThrownBy(() -> state(scheme, CompensationStatementType.CONFIRMED, "99.99"))
                .hasMessageContaining("amount: compensation.statement.differs");

        state(scheme, CompensationStatementType.CONFIRMED, "100.00");

        assertThat(scheme.balance()).isEqualByComparingTo("100");
        assertThat(scheme.statedOn()).isEqualTo(TODAY);
    }

    /** Opened with 1,000 on 1 January, 300 paid on 10 March: on 31 January the balance was 1,000. */
    @Test
    void aBalanceIsConfirmedAsOfItsDay() {
        CompensationScheme scheme = opened("1000");
        confirmed(scheme, "300");
        LocalDate january = LocalDate.of(2026, 1, 31);

        scheme.state(CompensationStatementType.CONFIRMED, yuan("1000"), january, FILE, by(OFFICER, TODAY));

        assertThat(scheme.statedOn()).isEqualTo(january);
        assertThatThrownBy(() -> state(scheme, CompensationStatementType.CONFIRMED, "1000"))
                .hasMessageContaining("compensation.statement.differs");
    }

    @Test
    void aWrongOpeningIsTakenBackAndEnteredAgain() {
        CompensationScheme scheme = opened("100000");
        CompensationStatement wrong = scheme.statements().getFirst();
        scheme.withdraw(wrong, "多写一个零", by(SECOND, TODAY));
        scheme.withdraw(wrong, "多写一个零", by(SECOND, TODAY));
        assertThat(scheme.balance()).isZero();
        assertThat(scheme.statedOn()).isNull();
        assertThat(scheme.statements()).hasSize(2);

        scheme.state(CompensationStatementType.OPENING, yuan("10000"), BEGIN, FILE, by(OFFICER, TODAY));

        assertThat(scheme.balance()).isEqualByComparingTo("10000");
        assertThat(steps(scheme)).endsWith(CompensationStep.WITHDRAW, CompensationStep.STATE);
    }

    @Test
    void aRevisionKeepsWhatWasBeforeAndAfter() {
        CompensationScheme scheme = entered();
        CompensationRevisionInput input = new CompensationRevisionInput(
                "0431-80000009", "先行赔付协议 2026-1", yuan("10000"), yuan("600"), yuan("2000"), "限额登记有误");
        scheme.revise(input, by(SECOND, TODAY));
        scheme.revise(input, by(SECOND, TODAY));

        assertThat(scheme.limits().perClaim()).isEqualByComparingTo("600");
        assertThat(steps(scheme)).containsExactly(CompensationStep.ENTER, CompensationStep.REVISE);
        assertThat(scheme.journal().getLast().reason())
                .contains("0431-80000000", "0431-80000009", "500.00", "600.00", "限额登记有误");
        assertThatThrownBy(() -> new CompensationRevisionInput("1", "2", yuan("1"), yuan("3"), yuan("2"), "3").check())
                .hasMessageContaining("mostPerClaim: compensation.limits.claim");
    }

    @Test
    void aRecoveryThatIsTakenBackIsToBeRecoveredAgain() {
        CompensationScheme scheme = opened("1000");
        CompensationPayment payment = confirmed(scheme, "300");
        recover(scheme, payment, "100", TODAY);
        recover(scheme, payment, "200", TODAY);

        scheme.withdraw(scheme.statements().get(2), "金额有误", by(SECOND, TODAY));
        assertThat(payment.state()).isEqualTo(CompensationPaymentState.PARTLY_RECOVERED);
        assertThat(payment.outstanding()).isEqualByComparingTo("200");
        scheme.withdraw(scheme.statements().get(1), "金额有误", by(SECOND, TODAY));

        assertThat(payment.state()).isEqualTo(CompensationPaymentState.RECOVERING);
        assertThat(scheme.balance()).isEqualByComparingTo("700");
        assertThat(scheme.statedOn()).isEqualTo(BEGIN);
    }

    @Test
    void theSameStatementAgainChangesNothingAndTheFutureIsRefused() {
        CompensationScheme scheme = opened("100");
        scheme.state(CompensationStatementType.OPENING, yuan("100.00"), BEGIN, FILE, by(SECOND, TODAY));
        assertThat(scheme.statements()).hasSize(1);

        assertThatThrownBy(() -> scheme.state(
                        CompensationStatementType.REPLENISHED, yuan("1"), TODAY.plusDays(1), FILE, by(OFFICER, TODAY)))
                .hasMessageContaining("statedOn: compensation.statement.day.range");
        assertThatThrownBy(() -> state(scheme, CompensationStatementType.RECOVERED, "1"))
                .hasMessageContaining("type: compensation.statement.other");
    }

    @Test
    void aShopPaysBackInPartsUpToTheAmount() {
        CompensationScheme scheme = opened("1000");
        CompensationPayment payment = confirmed(scheme, "300");

        scheme.recover(payment, yuan("100"), TODAY, FILE, by(OFFICER, TODAY));
        scheme.recover(payment, yuan("100"), TODAY, FILE, by(OFFICER, TODAY));
        assertThat(payment.state()).isEqualTo(CompensationPaymentState.PARTLY_RECOVERED);
        assertThat(payment.outstanding()).isEqualByComparingTo("200");
        assertThatThrownBy(() -> recover(scheme, payment, "200.01", TODAY))
                .hasMessageContaining("amount: compensation.recovery.amount");
        assertThatThrownBy(() -> recover(scheme, payment, "200", PAID.minusDays(1)))
                .hasMessageContaining("receivedOn: compensation.recovery.day");

        recover(scheme, payment, "200", TODAY);
        assertThat(payment.state()).isEqualTo(CompensationPaymentState.RECOVERED);
        assertThat(scheme.balance()).isEqualByComparingTo("1000");
        assertThatThrownBy(() -> scheme.writeOff(payment, "理由", by(SECOND, TODAY)))
                .hasMessageContaining("compensation.taken");
    }

    @Test
    void theRestIsWrittenOffAndAnUndecidedPaymentIsNotRecovered() {
        CompensationScheme scheme = opened("1000");
        CompensationPayment payment = recorded(scheme, "300");
        assertThatThrownBy(() -> recover(scheme, payment, "10", TODAY)).hasMessageContaining("compensation.taken");

        scheme.decide(payment, true, null, by(SECOND, TODAY));
        scheme.decide(payment, true, null, by(SECOND, TODAY));
        scheme.writeOff(payment, "门店注销", by(SECOND, TODAY));

        assertThat(payment.state()).isEqualTo(CompensationPaymentState.WRITTEN_OFF);
        assertThat(scheme.journalOf(payment)).hasSize(3);
        assertThat(scheme.balance()).isEqualByComparingTo("700");
    }

    @Test
    void aCoverBeginsWithinTheAgreementAndEndsForLaterPurchasesOnly() {
        CompensationScheme scheme = entered();
        Title title = title();
        assertThatThrownBy(() -> scheme.cover(title, List.of(), END.plusDays(1), by(OFFICER, TODAY)))
                .hasMessageContaining("from: compensation.cover.period");
        List<CompensationCover> covers = covers(scheme, title);
        assertThat(scheme.cover(title, covers, null, by(OFFICER, TODAY))).isEmpty();
        assertThatThrownBy(() -> scheme.uncover(title, covers, TODAY.minusDays(1), by(OFFICER, TODAY)))
                .hasMessageContaining("lastDay: compensation.lastDay.past");

        scheme.uncover(title, covers, null, by(OFFICER, TODAY));

        assertThat(covers.getFirst().holdsOn(TODAY)).isTrue();
        assertThat(covers.getFirst().holdsOn(TODAY.plusDays(1))).isFalse();
        assertThatThrownBy(() -> scheme.cover(title, covers, TODAY, by(OFFICER, TODAY)))
                .hasMessageContaining("from: compensation.cover.period");
        CompensationCover again =
                scheme.cover(title, covers, null, by(OFFICER, TODAY)).orElseThrow();
        assertThat(again.coveredFrom()).isEqualTo(TODAY.plusDays(1));
        covers.add(again);
        assertThatThrownBy(() -> scheme.uncover(title, covers, END.plusDays(1), by(OFFICER, TODAY)))
                .hasMessageContaining("lastDay: compensation.end.period");
    }

    @Test
    void aCoverThatBeginsWithAPlannedAgreementBeginsOnItsFirstDay() {
        CompensationCover cover = entered()
                .cover(title(), List.of(), null, by(OFFICER, BEGIN.minusDays(10)))
                .orElseThrow();

        assertThat(cover.coveredFrom()).isEqualTo(BEGIN);
    }

    @Test
    void advanceCompensationIsNoConditionOfATitle() {
        Title title = title();
        TitleStanding standing = title.standing(TODAY);
        CompensationScheme scheme = opened("100");
        List<CompensationCover> covers = covers(scheme, title);
        recorded(scheme, "100");
        scheme.uncover(title, covers, TODAY, by(OFFICER, TODAY));
        scheme.end(TODAY, "协议解除", by(OFFICER, TODAY));

        assertThat(title.standing(TODAY.plusDays(1))).isEqualTo(standing).isEqualTo(TitleStanding.VALID);
        assertThat(title.timeline()).hasSameSizeAs(title().timeline());
    }

    @Test
    void anAgreementEndsEarlyButNotInThePast() {
        CompensationScheme scheme = entered();
        assertThatThrownBy(() -> scheme.end(TODAY.minusDays(1), "解除", by(OFFICER, TODAY)))
                .hasMessageContaining("lastDay: compensation.lastDay.past");
        assertThatThrownBy(() -> scheme.end(END.plusDays(1), "解除", by(OFFICER, TODAY)))
                .hasMessageContaining("lastDay: compensation.end.period");
        scheme.end(END, "解除", by(OFFICER, TODAY));
        assertThat(steps(scheme)).containsExactly(CompensationStep.ENTER);

        scheme.end(TODAY, "解除", by(OFFICER, TODAY));

        assertThat(scheme.standing(TODAY)).isEqualTo(CompensationStanding.IN_FORCE);
        assertThat(scheme.standing(TODAY.plusDays(1))).isEqualTo(CompensationStanding.ENDED);
        assertThat(scheme.standing(BEGIN.minusDays(1))).isEqualTo(CompensationStanding.PLANNED);
    }

    /** Stated on 1 January with 3 months between two statements: due on 1 April, overdue on 2 April. */
    @Test
    void aStatementIsOverdueAfterItsLastDayAndAnAgreementEndsSoonFromThirtyDaysBefore() {
        CompensationScheme scheme = opened("100");
        LocalDate due = LocalDate.of(2026, 4, 1);

        assertThat(scheme.isStatementOverdue(due, TERMS)).isFalse();
        assertThat(scheme.isStatementOverdue(due.plusDays(1), TERMS)).isTrue();
        assertThat(scheme.isStatementOverdue(END.plusDays(1), TERMS)).isFalse();
        assertThat(entered().isStatementOverdue(BEGIN, TERMS)).isFalse();
        assertThat(entered().isStatementOverdue(BEGIN.plusDays(1), TERMS)).isTrue();
        assertThat(scheme.isEnding(END.minusDays(31), TERMS)).isFalse();
        assertThat(scheme.isEnding(END.minusDays(30), TERMS)).isTrue();
        assertThat(scheme.isEnding(END.plusDays(1), TERMS)).isFalse();
    }

    private static void state(CompensationScheme scheme, CompensationStatementType type, String amount) {
        scheme.state(type, new BigDecimal(amount), TODAY, FILE, by(OFFICER, TODAY));
    }

    private static void recover(CompensationScheme scheme, CompensationPayment payment, String amount, LocalDate on) {
        scheme.recover(payment, yuan(amount), on, FILE, by(OFFICER, TODAY));
    }

    private static List<CompensationStep> steps(CompensationScheme scheme) {
        return scheme.journal().stream().map(CompensationEntry::step).toList();
    }
}
