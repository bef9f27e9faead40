package fangxin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the hours of shifts, and of those in which nobody is on duty. */
class DutyHoursTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);
    private static final LocalDate NEXT = DAY.plusDays(1);

    @Test
    void aShiftMayEndOnTheNextDayAndLastADay() {
        assertThat(DutyHours.of(DAY, 8, 20))
                .isEqualTo(new DutyHours(Instant.parse("2020-02-01T00:00:00Z"), Instant.parse("2020-02-01T12:00:00Z")));
        assertThat(DutyHours.of(DAY, 20, 8).until()).isEqualTo(Instant.parse("2020-02-02T00:00:00Z"));
        assertThat(DutyHours.of(DAY, 0, 24)).isEqualTo(DutyHours.ofDay(DAY));
        assertThat(DutyHours.of(DAY, 8, 8).until())
                .isEqualTo(DutyHours.of(NEXT, 8, 9).from());
    }

    @Test
    void theHoursWithoutAnOfficerAreFound() {
        List<DutyHours> shifts = List.of(DutyHours.of(DAY, 22, 6), DutyHours.of(DAY, 8, 20), DutyHours.of(DAY, 9, 10));

        assertThat(DutyHours.ofDay(DAY).uncovered(shifts))
                .containsExactly(DutyHours.of(DAY, 0, 8), DutyHours.of(DAY, 20, 22));
        assertThat(DutyHours.ofDay(NEXT).uncovered(shifts)).containsExactly(DutyHours.of(NEXT, 6, 24));
        assertThat(DutyHours.ofDay(DAY).uncovered(List.of(DutyHours.of(DAY, 0, 12), DutyHours.of(DAY, 12, 24))))
                .isEmpty();
        assertThat(DutyHours.ofDay(DAY).uncovered(List.of())).containsExactly(DutyHours.ofDay(DAY));
    }

    @Test
    void aShiftEndsBeforeItsLastInstant() {
        DutyHours shift = DutyHours.of(DAY, 8, 20);

        assertThat(shift.contains(shift.from())).isTrue();
        assertThat(shift.contains(shift.until())).isFalse();
        assertThat(shift.overlaps(DutyHours.of(DAY, 20, 8))).isFalse();
        assertThat(shift.overlaps(DutyHours.of(DAY, 19, 21))).isTrue();
    }
}
