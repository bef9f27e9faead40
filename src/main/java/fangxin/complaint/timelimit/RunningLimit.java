package fangxin.complaint.timelimit;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Embeddable limit that runs in a complaint or report (进行中的期限): what it is counted from, its due day, the days of its
 * alarms, and the year whose holidays are missing; it can be counted again. The last day of which the parties were
 * notified is not shortened by a later count.
 */
@Embeddable
public class RunningLimit {
    private LocalDate countedFrom;
    private LocalDate dueOn;
    private LocalDate amberOn;
    private LocalDate redOn;
    private LocalDate blackOn;
    private LocalDate announcedDueOn;
    private Integer missingYear;

    protected RunningLimit() {}

    /** Returns a limit that runs; the due day may be unknown. */
    public static RunningLimit of(LocalDate countedFrom, DueDay due) {
        RunningLimit limit = new RunningLimit();
        limit.countedFrom = countedFrom;
        limit.take(due);
        return limit;
    }

    /** Replaces the count of the limit by a new one; returns whether the day changed. */
    public boolean recount(DueDay due) {
        DueDay kept = due.notBefore(announcedDueOn);
        boolean changed = !Objects.equals(dueOn, kept.day());
        take(kept);
        return changed;
    }

    private void take(DueDay due) {
        dueOn = due.day();
        announcedDueOn = dueOn == null ? announcedDueOn : dueOn;
        amberOn = due.amberOn();
        redOn = due.redOn();
        blackOn = due.blackOn();
        missingYear = due.missingYear();
    }

    public LocalDate countedFrom() {
        return countedFrom;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /**
     * Returns the last day of which the parties were notified; it is unchanged while the day is unknown, so that no
     * later count is shorter.
     */
    public LocalDate announcedDueOn() {
        return announcedDueOn;
    }

    public LocalDate amberOn() {
        return amberOn;
    }

    public LocalDate redOn() {
        return redOn;
    }

    public LocalDate blackOn() {
        return blackOn;
    }

    public Integer missingYear() {
        return missingYear;
    }

    public DueDay.AlarmColour colour(LocalDate today) {
        return DueDay.colour(amberOn, redOn, blackOn, missingYear, today);
    }
}
