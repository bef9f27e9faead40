package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FactorResetTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    private static String key(Throwable refused) {
        return ((RuleViolation) refused).key();
    }

    @Test
    void nobodyAsksForTheOwn() {
        assertThatThrownBy(() -> new FactorReset("admin", "lost", "admin", NOW)).extracting(FactorResetTest::key)
                .isEqualTo("administration.reset.self");
    }

    @Test
    void itIsDecidedByASecondPersonAndOnce() {
        FactorReset reset = new FactorReset("officer", "lost", "admin", NOW);
        for (String first : new String[] {"admin", "officer"}) {
            assertThatThrownBy(() -> reset.decide(FactorReset.Outcome.CONFIRMED, first, NOW))
                    .extracting(FactorResetTest::key).isEqualTo("administration.reset.second");
        }
        reset.decide(FactorReset.Outcome.REFUSED, "auditor", NOW);
        assertThatThrownBy(() -> reset.decide(FactorReset.Outcome.CONFIRMED, "auditor", NOW))
                .extracting(FactorResetTest::key).isEqualTo("administration.reset.decided");
        assertThat(reset.requestedBy()).isEqualTo("admin");
    }
}
