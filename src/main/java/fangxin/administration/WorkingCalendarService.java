package fangxin.administration;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.SpecialDay;
import fangxin.organization.calendar.SpecialDayRepository;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.drafting.PublicationView;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Service boundary for the working calendar: shows a year, enters and removes special days, publishes the year, which
 * recomputes running periods, and takes a publication back that waits. It holds for the whole city, so only the city's
 * administrators change it.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class WorkingCalendarService {
    private static final int FIRST = 2018;
    private static final int LAST = 2100;

    /** Type of a day of the calendar. */
    public enum DayType {
        WORKED,
        WEEKEND,
        OFF,
        MADE_UP
    }

    /** Day of a month. */
    public record CalendarDay(
            @NotNull LocalDate date, int number, @NotNull DayType sort, LocalizedText name) {}

    /** Month as weeks from Monday; places before its first and after its last day are null. */
    public record CalendarMonth(
            @NotNull Month month,
            @NotNull LocalDate first,
            int worked,
            @NotNull List<List<CalendarDay>> weeks) {}

    /** Day that differs from Monday to Friday. */
    public record SpecialDayView(
            @NotNull LocalDate date,
            @NotNull SpecialDay.SpecialDayType type,
            @NotNull LocalizedText name) {}

    /**
     * Year of the calendar.
     *
     * @param limits      number of time limits that end in the year or later, and so may move with it
     * @param publication the publication that waits, or null
     */
    public record CalendarYear(
            int year,
            boolean provisional,
            int worked,
            @NotNull List<CalendarMonth> months,
            @NotNull List<SpecialDayView> special,
            int limits,
            PublicationView publication) {}

    @Inject
    SpecialDayRepository specialDays;

    @Inject
    CalendarPublicationRepository publications;

    @Inject
    CalendarWorker worker;

    @Inject
    AuditLog auditLog;

    @Inject
    BusinessClock businessClock;

    @Inject
    CurrentUser currentUser;

    /** @param year null for the present one */
    public CalendarYear year(Integer year) {
        int shown = year == null ? businessClock.now().today().getYear() : Math.clamp(year, FIRST, LAST);
        List<SpecialDay> days = specialDays.of(shown);
        Map<LocalDate, SpecialDay> byDate =
                days.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity()));
        WorkingCalendar calendar = businessClock.now().calendar();
        List<CalendarMonth> months = Arrays.stream(Month.values())
                .map(month -> month(YearMonth.of(shown, month), byDate))
                .toList();
        return new CalendarYear(
                shown,
                calendar.isProvisional(shown),
                months.stream().mapToInt(CalendarMonth::worked).sum(),
                months,
                days.stream()
                        .map(day -> new SpecialDayView(day.day(), day.type(), day.name()))
                        .toList(),
                worker.limitsFrom(shown),
                publications
                        .find(shown)
                        .map(waiting -> ScheduledPublication.view(
                                waiting.publication(),
                                currentUser.actor(),
                                businessClock.now().at()))
                        .orElse(null));
    }

    /**
     * Enters a day off or a make-up day, or corrects one. In a year that is published running periods are recomputed;
     * another year stays provisional until it is published as a whole.
     */
    public void enter(LocalDate day, SpecialDayInput input) {
        currentUser.actor().requireAdministersAll();
        if (day == null || day.getYear() < FIRST || day.getYear() > LAST) {
            throw RuleViolation.at("day", "administration.day.range", String.valueOf(FIRST), String.valueOf(LAST));
        }
        Constraints.check(input);
        requireNotWaiting(day.getYear());
        specialDays.enter(
                new SpecialDay(day, input.type(), input.name()),
                businessClock.now().at());
        auditLog.record(
                AuditEntry.AuditAction.ENTER_DAY,
                day.toString(),
                input.type() + " " + input.name().zh());
    }

    public void remove(LocalDate day) {
        currentUser.actor().requireAdministersAll();
        requireNotWaiting(day.getYear());
        specialDays.remove(day, businessClock.now().at());
        auditLog.record(AuditEntry.AuditAction.REMOVE_DAY, day.toString(), null);
    }

    private void requireNotWaiting(int year) {
        publications.lock(year).ifPresent(waiting -> {
            throw RuleViolation.conflict(
                    "administration.calendar.waiting",
                    waiting.publication().publisherName(),
                    waiting.publication().publicAt());
        });
    }

    /**
     * Publishes the calendar of a year, once the publication can no longer be taken back. That ends its provisional state:
     * running periods and notices are recomputed, no announced day is shortened, and those concerned are notified.
     */
    public void publish(int year) {
        Actor actor = currentUser.actor();
        actor.requireAdministersAll();
        if (year < FIRST || year > LAST) {
            throw RuleViolation.at("year", "administration.day.range", String.valueOf(FIRST), String.valueOf(LAST));
        }
        if (specialDays.of(year).stream().noneMatch(day -> day.type() == SpecialDay.SpecialDayType.OFF)) {
            throw RuleViolation.at("year", "administration.calendar.publish.empty", String.valueOf(year));
        }
        requireNotWaiting(year);
        publications.add(
                new CalendarPublication(year, actor, businessClock.now().at()));
        auditLog.record(AuditEntry.AuditAction.SCHEDULE_CALENDAR, String.valueOf(year), null);
    }

    /** Takes back a scheduled publication: the year stays provisional, and its days can be changed again. */
    public void withdraw(int year) {
        Actor actor = currentUser.actor();
        actor.requireAdministersAll();
        CalendarPublication waiting =
                publications.lock(year).orElseThrow(() -> RuleViolation.conflict("drafting.withdrawal.none"));
        waiting.requireWithdrawable(actor, businessClock.now().at());
        publications.remove(waiting);
        auditLog.record(AuditEntry.AuditAction.WITHDRAW_CALENDAR, String.valueOf(year), null);
    }

    private static CalendarMonth month(YearMonth month, Map<LocalDate, SpecialDay> special) {
        List<CalendarDay> days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(date -> day(date, special.get(date)))
                .toList();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int weeks = Math.ceilDiv(before + days.size(), 7);
        List<List<CalendarDay>> rows = IntStream.range(0, weeks)
                .map(week -> week * 7 - before)
                .mapToObj(monday -> days.subList(Math.max(0, monday), Math.min(days.size(), monday + 7)))
                .toList();
        int worked = (int) days.stream()
                .filter(day -> day.sort() == DayType.WORKED || day.sort() == DayType.MADE_UP)
                .count();
        return new CalendarMonth(month.getMonth(), month.atDay(1), worked, rows);
    }

    private static CalendarDay day(LocalDate date, SpecialDay special) {
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        DayType sort = special == null
                ? weekend ? DayType.WEEKEND : DayType.WORKED
                : special.type() == SpecialDay.SpecialDayType.WORK ? DayType.MADE_UP : DayType.OFF;
        return new CalendarDay(date, date.getDayOfMonth(), sort, special == null ? null : special.name());
    }
}
