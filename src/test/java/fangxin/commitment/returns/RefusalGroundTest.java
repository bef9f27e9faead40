package fangxin.commitment.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.RuleViolation;
import fangxin.organization.identity.RecordedActor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An exclusion is a good ground at a distance only where it is one of the pledge and the consumer confirmed it. */
class RefusalGroundTest {
    private static final String EXCLUDED = "EXCLUDED_GOODS";

    @ParameterizedTest
    @CsvSource({"DISTANCE, true, true", "DISTANCE, false, false", "PREMISES, false, true", "PREMISES, true, true"})
    void anExclusionThatWasNotConfirmedIsNoGoodGroundAtADistance(
            ReturnChannel channel, boolean confirmed, boolean good) {
        RefusalGround ground = excluded("FRESH", confirmed);

        assertThatCode(() -> ground.requireOf(pledge(channel))).doesNotThrowAnyException();
        assertThat(ground.isGoodUnder(pledge(channel))).isEqualTo(good);
        assertThat(ground.exclusionCode()).isEqualTo("FRESH");
        assertThat(ground.exclusionConfirmed()).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @EnumSource(ReturnChannel.class)
    void anExclusionThatThePledgeDoesNotListIsRefused(ReturnChannel channel) {
        refusesTheExclusion(excluded("NEWSPAPERS", true), channel);
    }

    @Test
    void theExclusionIsNamedAtADistanceAndOptionalOnThePremises() {
        refusesTheExclusion(excluded(null, true), ReturnChannel.DISTANCE);

        RefusalGround onPremises = excluded(null, false);
        assertThatCode(() -> onPremises.requireOf(pledge(ReturnChannel.PREMISES)))
                .doesNotThrowAnyException();
        assertThat(onPremises.isGoodUnder(pledge(ReturnChannel.PREMISES))).isTrue();
        assertThat(onPremises.exclusionConfirmed()).isNull();
    }

    @Test
    void anotherReasonNamesNoExclusion() {
        RefusalGround used =
                new RefusalGround(ReturnFixture.TERMS.reason("USED").orElseThrow(), "FRESH", true);

        assertThatCode(() -> used.requireOf(pledge(ReturnChannel.DISTANCE))).doesNotThrowAnyException();
        assertThat(used.isGoodUnder(pledge(ReturnChannel.DISTANCE))).isTrue();
        assertThat(used.exclusionCode()).isNull();
        assertThat(used.exclusionConfirmed()).isNull();
    }

    private static void refusesTheExclusion(RefusalGround ground, ReturnChannel channel) {
        assertThatThrownBy(() -> ground.requireOf(pledge(channel)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                                .containsExactly(tuple("exclusion", "commitment.refusal.exclusion")));
    }

    private static RefusalGround excluded(String exclusion, boolean confirmed) {
        return new RefusalGround(ReturnFixture.TERMS.reason(EXCLUDED).orElseThrow(), exclusion, confirmed);
    }

    private static ReturnPledge pledge(ReturnChannel channel) {
        return new ReturnPledge(
                ReturnFixture.title(),
                channel,
                1,
                1,
                ReturnFixture.terms(7, List.of("FRESH")),
                LocalDate.of(2026, 1, 1),
                false,
                RecordedActor.of(ReturnFixture.SHOP),
                Instant.EPOCH);
    }
}
