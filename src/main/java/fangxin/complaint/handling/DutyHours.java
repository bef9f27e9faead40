package fangxin.complaint.handling;

import fangxin.organization.calendar.BusinessMoment;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Value of the hours of a shift (值班时段), up to 24, which may end on the next day; it finds the hours of a day in which
 * nobody is on duty.
 *
 * <p>Worked example: shifts from 8 to 20 and from 22 to 6 leave 0 to 8 and 20 to 22 of the first day, and 6 to 24 of the
 * second.
 */
public record DutyHours(@NotNull Instant from, @NotNull Instant until) implements Serializable {
    private static final int DAY = 24;

    /** Returns the hours of a day from one full hour to another; an end that is not after the begin is on the next day. */
    static DutyHours of(LocalDate day, int from, int until) {
        Instant midnight = BusinessMoment.startOf(day);
        return new DutyHours(
                midnight.plus(from, ChronoUnit.HOURS),
                midnight.plus(until > from ? until : until + DAY, ChronoUnit.HOURS));
    }

    static DutyHours ofDay(LocalDate day) {
        return of(day, 0, DAY);
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    boolean overlaps(DutyHours other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Returns the parts of these hours that none of the shifts covers, in their order. */
    List<DutyHours> uncovered(List<DutyHours> shifts) {
        List<DutyHours> gaps = new ArrayList<>();
        Instant covered = from;
        for (DutyHours shift : shifts.stream()
                .filter(this::overlaps)
                .sorted(Comparator.comparing(DutyHours::from))
                .toList()) {
            if (shift.from.isAfter(covered)) {
                gaps.add(new DutyHours(covered, shift.from));
            }
            covered = shift.until.isAfter(covered) ? shift.until : covered;
        }
        if (covered.isBefore(until)) {
            gaps.add(new DutyHours(covered, until));
        }
        return gaps;
    }
}
