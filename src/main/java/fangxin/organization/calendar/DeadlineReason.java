package fangxin.organization.calendar;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Value that explains a deadline (期限计算依据): the last day and whether it is provisional, the periods that run, each
 * counted day by day, and the times of objections, or the officer who chose the day; it answers whether the announced
 * day is later than the count, and to which later day the deadline will move. The latest end of the periods is the last
 * day, unless a later one was announced.
 *
 * @param lastDay     last day as announced; null where no limit runs
 * @param provisional whether it may move to a later day, because the holidays of a year are not published
 * @param suspensions times of objections that did not extend the period
 * @param chosen      the officer who chose the day; null where a limit gives it
 * @param arranged    whether no regulation sets the limit: the city has arranged it for a service and may change it
 */
public record DeadlineReason(
        LocalDate lastDay,
        boolean provisional,
        @NotNull List<LimitedPeriod> periods,
        @NotNull List<Suspension> suspensions,
        ChosenDay chosen,
        boolean arranged)
        implements Serializable {

    /**
     * Running period with its limit.
     *
     * @param limit code of the limit, as in config/limits.json
     */
    public record LimitedPeriod(@NotNull String limit, CountedPeriod period) implements Serializable {}

    /** Time during which an objection took a case off its notice: the days of the objection and of its dismissal. */
    public record Suspension(LocalDate from, @NotNull LocalDate until) implements Serializable {}

    /**
     * Choice of a last day by an officer.
     *
     * @param rule code of the rule by which officers choose the day
     */
    public record ChosenDay(
            @NotNull String rule,
            @NotNull String officer,
            @NotNull Instant chosenAt) implements Serializable {}

    public DeadlineReason {
        periods = List.copyOf(periods);
        suspensions = List.copyOf(suspensions);
    }

    /** Returns the reason of a deadline that one period gives. */
    public static DeadlineReason of(LocalDate lastDay, boolean provisional, String limit, CountedPeriod period) {
        return new DeadlineReason(
                lastDay, provisional, List.of(new LimitedPeriod(limit, period)), List.of(), null, false);
    }

    /** Returns the reason of a deadline that the city has arranged for a service, without a regulation. */
    public static DeadlineReason arranged(LocalDate lastDay, boolean provisional, String limit, CountedPeriod period) {
        return new DeadlineReason(
                lastDay, provisional, List.of(new LimitedPeriod(limit, period)), List.of(), null, true);
    }

    /** Returns the reason of a day that an officer chose. */
    public static DeadlineReason chosen(LocalDate lastDay, ChosenDay choice) {
        return new DeadlineReason(lastDay, false, List.of(), List.of(), choice, false);
    }

    /** Returns whether the period is one of years, which begins on the day of the event. */
    public boolean isInYears() {
        return !periods.isEmpty()
                && periods.stream().allMatch(each -> each.period().limit().unit() == TimeLimit.Unit.YEARS);
    }

    /**
     * Returns the last day by the present calendar; it can be earlier than an announced day, which is never shortened.
     */
    private Optional<LocalDate> counted() {
        return periods.stream().map(each -> each.period().end()).max(Comparator.naturalOrder());
    }

    /** Returns whether the announced day is later than the day that the present calendar gives. */
    public boolean isAnnouncedLater() {
        return counted().filter(day -> day.isBefore(lastDay)).isPresent();
    }

    /** Returns the later day to which a calendar that was published meanwhile will move the deadline, or null. */
    public LocalDate movesTo() {
        return counted().filter(day -> day.isAfter(lastDay)).orElse(null);
    }
}
