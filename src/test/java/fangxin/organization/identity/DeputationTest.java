package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeputationTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);

    @Test
    void anOfficerCannotDeputiseForHimself() {
        assertThatThrownBy(() -> new Deputation("a", "a", FIRST, LAST))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.deputy.self");
    }

    @Test
    void aDeputyHasNoDeputy() {
        Deputation aForB = new Deputation("a", "b", FIRST, LAST);
        Deputation bForC = new Deputation("b", "c", LAST, LAST.plusDays(5));

        assertThatThrownBy(() -> aForB.requireNoChain(List.of(bForC)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.deputy.chain");
    }

    @Test
    void anAbsentOfficerCannotDeputise() {
        Deputation aForB = new Deputation("a", "b", FIRST, LAST);
        Deputation dForA = new Deputation("d", "a", FIRST.minusDays(5), FIRST);

        assertThatThrownBy(() -> aForB.requireNoChain(List.of(dForA)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.deputy.covered");
    }

    @Test
    void oneAfterTheOtherIsNoChain() {
        Deputation aForB = new Deputation("a", "b", FIRST, LAST);
        Deputation bForC = new Deputation("b", "c", LAST.plusDays(1), LAST.plusDays(5));

        assertThatCode(() -> aForB.requireNoChain(List.of(bForC))).doesNotThrowAnyException();
    }

    @Test
    void severalDeputiesAtTheSameTimeAreAllowed() {
        Deputation aForB = new Deputation("a", "b", FIRST, LAST);

        assertThatCode(() -> aForB.requireNoChain(
                        List.of(new Deputation("d", "b", FIRST, LAST), new Deputation("a", "e", FIRST, LAST))))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameDeputyAtOverlappingTimesIsRefused() {
        Deputation aForB = new Deputation("a", "b", FIRST, LAST);

        assertThatThrownBy(() -> aForB.requireNoChain(List.of(new Deputation("a", "b", LAST, LAST.plusDays(3)))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.deputy.overlap");
        assertThatCode(() ->
                        aForB.requireNoChain(List.of(new Deputation("a", "b", LAST.plusDays(1), LAST.plusDays(3)))))
                .doesNotThrowAnyException();
    }

    @Test
    void endsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new Deputation("a", "b", LAST, FIRST)).hasMessageContaining("identity.deputy.dates");
    }

    @Test
    void endsBeforeItsTimeButNeverLater() {
        Deputation deputy = new Deputation("a", "b", FIRST, LAST);

        deputy.end(LAST.plusDays(1));
        assertThat(deputy.until()).isEqualTo(LAST);

        deputy.end(FIRST);
        assertThat(deputy.until()).isEqualTo(FIRST);
    }
}
