package fangxin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.RuleViolation;
import fangxin.territory.Organ;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeputyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);

    @Test
    void nobodyStandsInForThemselves() {
        assertThatThrownBy(() -> new Deputy("a", "a", FIRST, LAST)).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.deputy.self");
    }

    @Test
    void aDeputyHasNoDeputy() {
        Deputy aForB = new Deputy("a", "b", FIRST, LAST);
        Deputy bForC = new Deputy("b", "c", LAST, LAST.plusDays(5));

        assertThatThrownBy(() -> aForB.requireNoChain(List.of(bForC))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.deputy.chain");
    }

    @Test
    void whoIsAwayStandsInForNobody() {
        Deputy aForB = new Deputy("a", "b", FIRST, LAST);
        Deputy dForA = new Deputy("d", "a", FIRST.minusDays(5), FIRST);

        assertThatThrownBy(() -> aForB.requireNoChain(List.of(dForA))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.deputy.covered");
    }

    @Test
    void oneAfterTheOtherIsNoChain() {
        Deputy aForB = new Deputy("a", "b", FIRST, LAST);
        Deputy bForC = new Deputy("b", "c", LAST.plusDays(1), LAST.plusDays(5));

        assertThatCode(() -> aForB.requireNoChain(List.of(bForC))).doesNotThrowAnyException();
    }

    @Test
    void severalDeputiesAtTheSameTimeAreAllowed() {
        Deputy aForB = new Deputy("a", "b", FIRST, LAST);

        assertThatCode(() -> aForB.requireNoChain(List.of(new Deputy("d", "b", FIRST, LAST),
                new Deputy("a", "e", FIRST, LAST)))).doesNotThrowAnyException();
    }

    @Test
    void theSameDeputyAtOverlappingTimesIsRefused() {
        Deputy aForB = new Deputy("a", "b", FIRST, LAST);

        assertThatThrownBy(() -> aForB.requireNoChain(List.of(new Deputy("a", "b", LAST, LAST.plusDays(3)))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("identity.deputy.overlap");
        assertThatCode(() -> aForB.requireNoChain(List.of(new Deputy("a", "b", LAST.plusDays(1), LAST.plusDays(3)))))
                .doesNotThrowAnyException();
    }

    @Test
    void endsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new Deputy("a", "b", LAST, FIRST)).hasMessageContaining("identity.deputy.dates");
    }

    @Test
    void endsBeforeItsTimeButNeverLater() {
        Deputy deputy = new Deputy("a", "b", FIRST, LAST);

        deputy.end(LAST.plusDays(1));
        assertThat(deputy.until()).isEqualTo(LAST);

        deputy.end(FIRST);
        assertThat(deputy.until()).isEqualTo(FIRST);
    }

    @Test
    void everyOfficersRoleBelongsToAKindOfBody() {
        assertThat(Role.STATION.heldAt(Organ.Kind.STATION)).isTrue();
        assertThat(Role.STATION.heldAt(Organ.Kind.COUNTY_OFFICE)).isFalse();
        assertThat(Role.SIGNER.heldAt(Organ.Kind.CITY_OFFICE)).isTrue();
        assertThat(Role.EVALUATOR.heldAt(Organ.Kind.COUNTY_OFFICE)).isFalse();
        for (Organ.Kind kind : Organ.Kind.values()) {
            assertThat(Role.MERCHANT.heldAt(kind)).isFalse();
            assertThat(Role.JOB.heldAt(kind)).isFalse();
        }
    }
}
