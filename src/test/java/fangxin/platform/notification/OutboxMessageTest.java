package fangxin.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.platform.notification.SendingFailure.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxMessageTest {
    private static final DeliveryPolicy POLICY = DeliveryPolicy.STANDARD;
    private static final Instant WRITTEN = Instant.parse("2026-11-28T12:00:00Z");

    private final OutboxMessage message =
            new OutboxMessage(OutboxMessage.Channel.SMS, "13800001111", "标题", "内容", "key", false, WRITTEN);

    @Test
    void isClaimedByOneNodeUntilTheClaimEnds() {
        String claim = message.claim(POLICY, WRITTEN).orElseThrow();

        assertThat(message.claim(POLICY, WRITTEN.plusSeconds(299))).isEmpty();

        String later = message.claim(POLICY, WRITTEN.plus(POLICY.claim())).orElseThrow();
        assertThat(message.isClaimedBy(claim)).isFalse();
        assertThat(message.isClaimedBy(later)).isTrue();
    }

    @Test
    void isNotClaimedOnceItWasSent() {
        message.claim(POLICY, WRITTEN).orElseThrow();
        message.sent(WRITTEN.plusSeconds(1));

        assertThat(message.claim(POLICY, WRITTEN.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void waitsLongerAfterEachFailureAndIsGivenUpAfterTheTenth() {
        Instant now = WRITTEN;
        for (int attempt = 1; attempt <= POLICY.attempts(); attempt++) {
            message.claim(POLICY, now).orElseThrow();
            message.failed(Reason.UNREACHABLE, POLICY, now);
            assertThat(message.claim(
                            POLICY, now.plus(POLICY.pauseAfter(attempt)).minusSeconds(1)))
                    .isEmpty();
            now = now.plus(POLICY.pauseAfter(attempt));
        }

        assertThat(message.failure()).isEqualTo(Reason.UNREACHABLE);
        assertThat(message.attempts()).isEqualTo(10);
    }

    @Test
    void pausesGrowUpToSixHours() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(POLICY::pauseAfter))
                .containsExactlyElementsOf(List.of(
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(8),
                        Duration.ofMinutes(32),
                        Duration.ofMinutes(128),
                        Duration.ofHours(6),
                        Duration.ofHours(6)));
    }

    @Test
    void aRefusalForGoodEndsTheAttempts() {
        message.claim(POLICY, WRITTEN).orElseThrow();
        message.failed(Reason.REFUSED, POLICY, WRITTEN);

        assertThat(message.failure()).isEqualTo(Reason.REFUSED);
        assertThat(message.claim(POLICY, WRITTEN.plus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void isGivenUpWhenItWaitedMoreThanThreeDays() {
        assertThat(message.claim(POLICY, WRITTEN.plus(Duration.ofDays(3)).plusSeconds(1)))
                .isEmpty();
        assertThat(message.failure()).isEqualTo(Reason.TOO_OLD);
    }

    @Test
    void isSentAgainFromTheBeginning() {
        Instant later = WRITTEN.plus(Duration.ofDays(10));
        assertThatThrownBy(() -> message.queueAgain(WRITTEN)).isInstanceOf(RuleViolation.class);
        assertThat(message.claim(POLICY, later)).isEmpty();

        message.queueAgain(later);

        assertThat(message.claim(POLICY, later)).isPresent();
        assertThat(message.failure()).isNull();
    }

    @Test
    void anErasedMessageKeepsNoRecipientAndTextAndIsNeverSentAgain() {
        Instant later = WRITTEN.plus(Duration.ofDays(8));
        message.erase(later);

        assertThat(message.recipient()).isEqualTo("—");
        assertThat(message.body()).isEqualTo("—");
        assertThat(message.claim(POLICY, later)).isEmpty();
        assertThat(message.failure()).isEqualTo(Reason.TOO_OLD);
        assertThatThrownBy(() -> message.queueAgain(later)).hasMessageContaining("notification.erased");
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 21:59, false",
        "22:00, 07:00, 22:00, true",
        "22:00, 07:00, 03:00, true",
        "22:00, 07:00, 06:59, true",
        "22:00, 07:00, 07:00, false",
        "12:00, 14:00, 13:59, true",
        "12:00, 14:00, 14:00, false",
        "00:00, 00:00, 00:00, false"
    })
    void quietHoursBeginWithTheFirstMinuteAndEndBeforeTheLast(
            LocalTime from, LocalTime until, LocalTime time, boolean quiet) {
        Instant moment = Instant.parse("2026-11-27T16:00:00Z").plusSeconds(time.toSecondOfDay());

        assertThat(new QuietHours(from, until).includes(moment)).isEqualTo(quiet);
        assertThat(QuietHours.parse(from + "-" + until)).isEqualTo(new QuietHours(from, until));
    }
}
