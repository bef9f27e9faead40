package fangxin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fangxin.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Appointment post = new Appointment("lin", Role.MERCHANT, "m1", TODAY);

    @Test
    void holdsThroughItsLastDay() {
        post.end(TODAY.plusDays(2));

        assertThat(post.lasts(TODAY.plusDays(2))).isTrue();
        assertThat(post.lasts(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void doesNotEndBeforeItBegan() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> post.end(TODAY.minusDays(1)));
    }

    @Test
    void endsAtOnceOnTheDayItBegan() {
        post.endAtOnce(TODAY);

        assertThat(post.lasts(TODAY)).isFalse();
    }
}
