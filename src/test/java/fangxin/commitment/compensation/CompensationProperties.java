package fangxin.commitment.compensation;

import static fangxin.commitment.compensation.CompensationFixture.FILE;
import static fangxin.commitment.compensation.CompensationFixture.OFFICER;
import static fangxin.commitment.compensation.CompensationFixture.PAID;
import static fangxin.commitment.compensation.CompensationFixture.SECOND;
import static fangxin.commitment.compensation.CompensationFixture.TERMS;
import static fangxin.commitment.compensation.CompensationFixture.TODAY;
import static fangxin.commitment.compensation.CompensationFixture.at;
import static fangxin.commitment.compensation.CompensationFixture.by;
import static fangxin.commitment.compensation.CompensationFixture.covers;
import static fangxin.commitment.compensation.CompensationFixture.dispute;
import static fangxin.commitment.compensation.CompensationFixture.opened;
import static fangxin.commitment.compensation.CompensationFixture.title;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.testing.InputClasses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Properties of advance compensation for every order of statements, payments, decisions and recoveries. */
class CompensationProperties {
    /**
     * Act that is tried.
     *
     * @param kind   which one
     * @param amount in cents
     * @param which  payment that it concerns, counted around
     */
    private record Attempt(int kind, int amount, int which) {}

    @Property(tries = 600)
    void theBalanceIsNeverNegativeAndNoMoreIsPaidThanTheLimits(
            @ForAll @Size(min = 4, max = 30) List<@IntRange(max = 5) Integer> kinds,
            @ForAll @Size(min = 30, max = 30) List<@IntRange(min = 1, max = 60_000) Integer> amounts,
            @ForAll @Size(min = 30, max = 30) List<@IntRange(max = 9) Integer> which) {
        CompensationScheme scheme = opened("1000");
        Title title = title();
        List<CompensationCover> covers = covers(scheme, title);
        for (int i = 0; i < kinds.size(); i++) {
            attempt(scheme, title, covers, new Attempt(kinds.get(i), amounts.get(i), which.get(i)));
        }

        assertThat(scheme.balance()).isNotNegative();
        assertThat(scheme.paidIn(PAID.getYear()))
                .isLessThanOrEqualTo(scheme.limits().perYear());
        assertThat(scheme.payments()).allSatisfy(payment -> {
            assertThat(payment.amount()).isLessThanOrEqualTo(scheme.limits().perClaim());
            assertThat(payment.outstanding()).isNotNegative();
            assertThat(payment.state()).isEqualTo(stateByJournal(scheme, payment));
            assertThat(payment.state() == CompensationPaymentState.RECOVERED)
                    .isEqualTo(payment.outstanding().signum() == 0);
        });
        assertThat(CompensationBalance.of(scheme.statements(), scheme.payments())
                        .amount())
                .isEqualByComparingTo(scheme.balance());
        InputClasses.requireBoth(
                "recovered",
                scheme.payments().stream()
                        .anyMatch(payment -> payment.recovered().signum() > 0));
        InputClasses.requireBoth("several payments", scheme.payments().size() > 1);
    }

    @Property(tries = 200)
    void theBalanceDoesNotDependOnTheOrder(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9000) Integer> amounts, @ForAll long seed) {
        CompensationScheme scheme = opened("10000");
        for (int amount : amounts) {
            scheme.state(
                    CompensationStatementType.REPLENISHED,
                    BigDecimal.valueOf(amount, 2),
                    TODAY,
                    FILE,
                    by(OFFICER, TODAY));
            CompensationFixture.recorded(scheme, BigDecimal.valueOf(amount, 2).toPlainString());
        }
        List<CompensationStatement> statements = new ArrayList<>(scheme.statements());
        List<CompensationPayment> payments = new ArrayList<>(scheme.payments());
        Collections.shuffle(statements, new Random(seed));
        Collections.shuffle(payments, new Random(seed));

        assertThat(CompensationBalance.of(statements, payments).amount()).isEqualByComparingTo(scheme.balance());
        InputClasses.requireBoth("order differs", !statements.equals(scheme.statements()));
    }

    private static CompensationPaymentState stateByJournal(CompensationScheme scheme, CompensationPayment payment) {
        CompensationPaymentState state = null;
        for (CompensationEntry entry : scheme.journalOf(payment)) {
            assertThat(
                            state == null
                                    ? entry.step().from().isEmpty()
                                    : entry.step().from().contains(state))
                    .isTrue();
            state = entry.step().to();
        }
        return state;
    }

    private static void attempt(
            CompensationScheme scheme, Title title, List<CompensationCover> covers, Attempt attempt) {
        BigDecimal amount = BigDecimal.valueOf(attempt.amount(), 2);
        List<CompensationPayment> payments = scheme.payments();
        CompensationPayment payment = payments.isEmpty() ? null : payments.get(attempt.which() % payments.size());
        try {
            if (attempt.kind() == 0 || payment == null) {
                CompensationPaymentRule.require(
                        scheme, covers, payments, dispute(title), amount, PAID, TERMS, at(TODAY));
                CompensationFixture.recorded(scheme, amount.toPlainString());
                return;
            }
            switch (attempt.kind()) {
                case 1 -> scheme.decide(payment, true, null, by(SECOND, TODAY));
                case 2 -> scheme.recover(payment, amount, TODAY, FILE, by(OFFICER, TODAY));
                case 3 -> scheme.recover(payment, payment.outstanding(), TODAY, FILE, by(OFFICER, TODAY));
                case 4 -> scheme.writeOff(payment, "理由", by(SECOND, TODAY));
                default -> scheme.decide(payment, attempt.which() > 6, "理由", by(SECOND, TODAY));
            }
        } catch (RuleViolation refused) {
            assertThat(refused).isNotNull();
        }
    }
}
