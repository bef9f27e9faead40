package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.organization.drafting.PublicationView;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of a year of the calendar that was published and waits. */
class CalendarPublicationTest {
    private static final Instant PUBLISHED = Instant.parse("2026-11-10T01:30:00Z");
    private static final Actor PUBLISHER = new Actor("city.admin", "管理员", List.of());
    private static final Actor OTHER = new Actor("city.other", "另一管理员", List.of());

    private final CalendarPublication waiting = new CalendarPublication(2027, PUBLISHER, PUBLISHED);

    private static Instant after(int minutes) {
        return PUBLISHED.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void takesEffectOnceItCannotBeTakenBack() {
        waiting.requireWithdrawable(PUBLISHER, after(10));
        assertThat(waiting.isDue(after(10))).isFalse();

        assertThat(waiting.isDue(after(11))).isTrue();
        assertThatThrownBy(() -> waiting.requireWithdrawable(PUBLISHER, after(11)))
                .hasMessageContaining("drafting.withdrawal.late");
    }

    @Test
    void onlyThePublisherTakesItBack() {
        assertThatThrownBy(() -> waiting.requireWithdrawable(OTHER, after(1)))
                .hasMessageContaining("drafting.withdrawal.publisher");
        assertThat(ScheduledPublication.view(waiting.publication(), PUBLISHER, after(1)))
                .isEqualTo(new PublicationView("管理员", PUBLISHED, after(10), true));
        assertThat(ScheduledPublication.view(waiting.publication(), OTHER, after(1))
                        .withdrawable())
                .isFalse();
    }
}
