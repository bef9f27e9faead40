package fangxin.complaint.timelimit;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Policy that computes due days (到期日规则): a limit is read by the rule set in force on the day of the event, and by the
 * next one where it ends after the last day of force; the earlier end counts. Where it ends, by that reading, after the
 * last day of force, the next rule set reads it too, and the earlier end is the due day; an end by the next rule set
 * before it is in force counts as its first day of force. An override of a tag replaces the number of days. A day of
 * which the parties were notified is never shortened.
 *
 * <p>Worked example: accepted on Monday, 2 March 2026. Order 20 gives 45 working days, until 8 May; Order 121 gives 60
 * days, whose last, 1 May, is a legal holiday, so that they end on 6 May. Both are shown, and 6 May is the due day.
 */
public final class DueDayPolicy {
    private DueDayPolicy() {}

    /**
     * Returns the due day.
     *
     * @param announced last day that was notified before; null where none was
     */
    public static DueDay dueDay(PeriodStart from, LocalDate announced, ComplaintTerms terms, WorkingCalendar calendar) {
        List<LimitReading> readings = readings(from, terms, calendar);
        if (from.isStopped()
                && readings.stream().anyMatch(reading -> reading.limit().stoppedByTests())) {
            return DueDay.stopped(readings);
        }
        Optional<Integer> missing = readings.stream()
                .map(LimitReading::missingYear)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        if (missing.isPresent()) {
            return DueDay.unknown(missing.get(), readings);
        }
        LimitReading first = readings.getFirst();
        AlarmDays alarms = AlarmDays.of(first.period(), first.end(), terms.alarms());
        return new DueDay(first.end(), alarms.amberOn(), alarms.redOn(), alarms.blackOn(), false, null, readings)
                .notBefore(announced);
    }

    /** Returns the readings that apply, that which ends first before the other. */
    private static List<LimitReading> readings(PeriodStart from, ComplaintTerms terms, WorkingCalendar calendar) {
        ComplaintRuleSet set = terms.ruleSetOn(from.start())
                .filter(found -> found.limit(from.limit()).isPresent())
                .orElseThrow(() -> new RuleViolation("timelimit.ruleSet.none", from.start()));
        List<LimitReading> readings = new ArrayList<>();
        LimitReading old = read(set, from, terms, calendar);
        readings.add(old);
        if (set.until() != null && (old.end() == null || old.end().isAfter(set.until()))) {
            terms.after(set)
                    .filter(next -> next.limit(from.limit()).isPresent())
                    .map(next -> read(next, from, terms, calendar))
                    .ifPresent(readings::add);
        }
        readings.sort(Comparator.comparing(LimitReading::end, Comparator.nullsFirst(Comparator.naturalOrder())));
        return readings;
    }

    private static LimitReading read(
            ComplaintRuleSet set, PeriodStart from, ComplaintTerms terms, WorkingCalendar calendar) {
        StatutoryLimit limit = set.limit(from.limit()).orElseThrow();
        Optional<LimitOverride> override = terms.overrides().stream()
                .filter(each -> each.applies(from.tags(), from.start()))
                .filter(each -> each.value(from.limit()).isPresent())
                .findFirst();
        StatutoryLimit applied = override.flatMap(each -> each.value(from.limit()))
                .map(limit::withValue)
                .orElse(limit);
        PeriodStart counted = applied.stoppedByTests()
                ? from
                : new PeriodStart(from.limit(), from.start(), from.tags(), List.of(), from.extended());
        StatutoryPeriodRule.StatutoryCount count = counted.isStopped()
                ? new StatutoryPeriodRule.StatutoryCount(null, null)
                : StatutoryPeriodRule.count(counted, applied.counted(from.extended()), calendar);
        LocalDate end = count.period() == null
                ? null
                : count.period().end().isBefore(set.from())
                        ? set.from()
                        : count.period().end();
        return new LimitReading(
                set.code(),
                set.name(),
                applied,
                override.map(LimitOverride::name).orElse(null),
                count.period(),
                end,
                count.missingYear());
    }
}
