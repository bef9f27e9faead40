package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fangxin.common.RuleViolation;
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
    void aPostThatIsPassedOnEndsWhenItWouldHaveEndedAndBeginsNoEarlier() {
        post.end(TODAY.plusDays(9));

        Appointment later = post.passedTo("wang", "m2", TODAY.plusDays(3));
        assertThat(later.account()).isEqualTo("wang");
        assertThat(later.place()).isEqualTo("m2");
        assertThat(later.since()).isEqualTo(TODAY.plusDays(3));
        assertThat(later.until()).isEqualTo(TODAY.plusDays(9));
        assertThat(post.passedTo("lin", "m2", TODAY.minusDays(3)).since()).isEqualTo(TODAY);
    }

    @Test
    void endsAtOnceOnTheDayItBegan() {
        post.endAtOnce(TODAY);

        assertThat(post.lasts(TODAY)).isFalse();
    }
}
