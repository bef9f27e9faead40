package fangxin.commitment.compensation;

import static fangxin.commitment.compensation.CompensationFixture.BEGIN;
import static fangxin.commitment.compensation.CompensationFixture.BOUGHT;
import static fangxin.commitment.compensation.CompensationFixture.DEMANDED;
import static fangxin.commitment.compensation.CompensationFixture.LAST;
import static fangxin.commitment.compensation.CompensationFixture.OFFICER;
import static fangxin.commitment.compensation.CompensationFixture.PAID;
import static fangxin.commitment.compensation.CompensationFixture.SECOND;
import static fangxin.commitment.compensation.CompensationFixture.TERMS;
import static fangxin.commitment.compensation.CompensationFixture.TODAY;
import static fangxin.commitment.compensation.CompensationFixture.at;
import static fangxin.commitment.compensation.CompensationFixture.by;
import static fangxin.commitment.compensation.CompensationFixture.covers;
import static fangxin.commitment.compensation.CompensationFixture.dispute;
import static fangxin.commitment.compensation.CompensationFixture.entered;
import static fangxin.commitment.compensation.CompensationFixture.opened;
import static fangxin.commitment.compensation.CompensationFixture.title;
import static fangxin.commitment.compensation.CompensationFixture.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.commitment.returns.ReturnClaim;
import fangxin.commitment.returns.ReturnClaimFixture;
import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompensationPaymentRuleTest {
    private final Title title = title();
    private final CompensationScheme scheme = opened("10000");
    private final List<CompensationCover> covers = covers(scheme, title);

    @Test
    void aCoveredDisputeThatTheShopDidNotSettleInTimeIsPaid() {
        assertThatCode(() -> require(dispute(title), "500", PAID)).doesNotThrowAnyException();
    }

    @Test
    void theShopHasUntilTheEndOfItsLastDay() {
        assertThat(refusals(dispute(title), "300", LAST)).containsExactly("paidOn: compensation.payment.inTime");
    }

    @Test
    void aPaymentOfTheFutureOrBeforeTheAgreementIsRefused() {
        assertThat(refusals(dispute(title), "300", TODAY.plusDays(1)))
                .containsExactly("paidOn: compensation.payment.future");

        LocalDate before = BEGIN.minusDays(1);
        CompensatedDispute early =
                new CompensatedDispute(title, null, "争议", before.minusDays(20), before.minusDays(19));
        assertThat(refusals(early, "300", before)).containsExactly("paidOn: compensation.payment.early");
        assertThat(refusals(early, "300", PAID)).containsExactly("title: compensation.payment.notCovered");
        assertThat(refusals(dispute(title), "300", BOUGHT.minusDays(1)))
                .containsExactly("paidOn: compensation.payment.beforePurchase");
    }

    @Test
    void aUnitIsCoveredForPurchasesOfItsDays() {
        covers.getFirst().end(BOUGHT.minusDays(1));

        assertThat(refusals(dispute(title), "300", PAID)).containsExactly("title: compensation.payment.notCovered");
        assertThat(covers.getFirst().holdsOn(BOUGHT.minusDays(1))).isTrue();
    }

    @Test
    void theLimitOfAClaimTheLimitOfAYearAndTheBalanceAreNotExceeded() {
        assertThat(refusals(dispute(title), "500.01", PAID)).containsExactly("amount: compensation.payment.perClaim");

        for (int paid = 0; paid < 4; paid++) {
            CompensationFixture.recorded(scheme, "490");
        }
        assertThat(refusals(dispute(title), "40.01", PAID)).containsExactly("amount: compensation.payment.perYear");
        assertThatCode(() -> require(dispute(title), "40", PAID)).doesNotThrowAnyException();
    }

    @Test
    void moreThanTheBalanceIsNotPaidAndNothingBeforeTheOpening() {
        CompensationScheme low = opened("250");
        assertThat(refusals(low, covers(low, title), dispute(title), "250.01"))
                .containsExactly("amount: compensation.payment.balance");

        CompensationScheme unopened = entered();
        assertThat(refusals(unopened, covers(unopened, title), dispute(title), "1"))
                .containsExactly("amount: compensation.payment.balance");
    }

    @Test
    void theSamePaymentIsNotRecordedTwiceUnlessTheFirstWasRefused() {
        CompensationPayment first = CompensationFixture.recorded(scheme, "300");
        assertThat(refusals(dispute(title), "300", PAID)).containsExactly("description: compensation.payment.twice");
        assertThatCode(() -> require(dispute(title), "200", PAID)).doesNotThrowAnyException();

        scheme.decide(first, false, "凭证不符", by(SECOND, TODAY));
        assertThatCode(() -> require(dispute(title), "300", PAID)).doesNotThrowAnyException();
    }

    @Test
    void aClaimOfReturnIsPaidOnceUpToItsPriceWhereTheShopIsSilent() {
        CompensatedDispute silent = CompensatedDispute.of(ReturnClaimFixture.silent(title));
        assertThat(refusals(silent, "399.01", PAID)).containsExactly("amount: compensation.payment.overPrice");
        assertThatCode(() -> require(silent, "399", PAID)).doesNotThrowAnyException();

        scheme.record(CompensationPayment.numberOf(2026, 1), silent, yuan("100"), PAID, "file", by(OFFICER, TODAY));
        assertThat(refusals(silent, "200", TODAY)).containsExactly("claim: compensation.payment.twice");
    }

    /** The shop is silent since 10 March. */
    @Test
    void aClaimIsNotPaidBeforeTheShopWasSilent() {
        CompensatedDispute silent = CompensatedDispute.of(ReturnClaimFixture.silent(title));

        assertThat(refusals(silent, "300", PAID.minusDays(1))).containsExactly("claim: compensation.payment.satisfied");
    }

    @Test
    void aSecondSchemeDoesNotPayForTheSameClaimOrDispute() {
        CompensatedDispute silent = CompensatedDispute.of(ReturnClaimFixture.silent(title));
        CompensationPayment paid = scheme.record(
                CompensationPayment.numberOf(2026, 1), silent, yuan("100"), PAID, "file", by(OFFICER, TODAY));
        CompensationPayment described = CompensationFixture.recorded(scheme, "300");
        CompensationScheme other = opened("5000");

        for (CompensatedDispute dispute : List.of(silent, dispute(title))) {
            RuleViolation refused = catchThrowableOfType(
                    RuleViolation.class,
                    () -> CompensationPaymentRule.require(
                            other,
                            covers(other, title),
                            List.of(paid, described),
                            dispute,
                            yuan("300"),
                            TODAY,
                            TERMS,
                            at(TODAY)));
            assertThat(refused.key()).isEqualTo("compensation.payment.twice");
        }
    }

    @Test
    void aDemandOfTheFutureIsRefusedBeforeItsPeriodIsComputed() {
        CompensatedDispute late = new CompensatedDispute(title, null, "争议", BOUGHT, LocalDate.of(9999, 12, 31));

        assertThat(refusals(late, "300", PAID)).containsExactly("demandedOn: compensation.payment.demand");
    }

    @Test
    void aClaimThatTheShopCanStillAnswerIsNotPaid() {
        ReturnClaim claim = ReturnClaimFixture.applied(title);

        assertThat(refusals(CompensatedDispute.of(claim), "300", PAID))
                .containsExactly("claim: compensation.payment.satisfied");
    }

    @Test
    void aDemandFollowsThePurchase() {
        CompensatedDispute inverted = new CompensatedDispute(title, null, "争议", DEMANDED.plusDays(1), DEMANDED);

        assertThat(refusals(inverted, "300", PAID)).containsExactly("demandedOn: compensation.payment.order");
    }

    private void require(CompensatedDispute dispute, String amount, LocalDate paidOn) {
        CompensationPaymentRule.require(
                scheme, covers, scheme.payments(), dispute, yuan(amount), paidOn, TERMS, at(TODAY));
    }

    private List<String> refusals(CompensatedDispute dispute, String amount, LocalDate paidOn) {
        return refusals(catchThrowableOfType(RuleViolation.class, () -> require(dispute, amount, paidOn)));
    }

    private static List<String> refusals(
            CompensationScheme scheme, List<CompensationCover> covers, CompensatedDispute dispute, String amount) {
        return refusals(catchThrowableOfType(
                RuleViolation.class,
                () -> CompensationPaymentRule.require(
                        scheme, covers, scheme.payments(), dispute, yuan(amount), PAID, TERMS, at(TODAY))));
    }

    private static List<String> refusals(RuleViolation refused) {
        return refused.violations().stream()
                .map(each -> each.field() + ": " + each.key())
                .toList();
    }
}
