package fangxin.complaint.handling;

import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.DueDayPolicy;
import fangxin.complaint.timelimit.HandlingLimit;
import fangxin.complaint.timelimit.PeriodStart;
import fangxin.organization.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * Rule that decides whether a case was closed or due at the end of a month, and whether it kept its limits: it is due
 * when it is closed, or when a limit of it is over and the step was not taken. A last day of which the parties were
 * notified counts, where a correction of the calendar or of the terms gives an earlier one. A day that is unknown,
 * since holidays are missing or a test runs, is never over.
 */
final class CaseProgressRule {
    private final ComplaintCase complaint;
    private final LocalDate last;
    private final ComplaintTerms terms;
    private final WorkingCalendar calendar;
    private boolean late;

    private CaseProgressRule(ComplaintCase complaint, LocalDate last, ComplaintTerms terms, WorkingCalendar calendar) {
        this.complaint = complaint;
        this.last = last;
        this.terms = terms;
        this.calendar = calendar;
    }

    /**
     * Returns the day on which the case was closed; null where it was not closed at the end of the month.
     *
     * @param last last day of the month
     */
    static LocalDate closedOn(ComplaintCase complaint, LocalDate last) {
        if (!complaint.state().isClosed()) {
            return null;
        }
        LocalDate day = complaint.state() == HandlingState.NOTIFIED ? complaint.notifiedOn() : complaint.endedOn();
        return day == null || day.isAfter(last) ? null : day;
    }

    /** @param placed day on which the competent unit received it */
    static CaseProgressRule of(
            ComplaintCase complaint, LocalDate placed, LocalDate last, ComplaintTerms terms, WorkingCalendar calendar) {
        CaseProgressRule rule = new CaseProgressRule(complaint, last, terms, calendar);
        if (complaint.type() == ComplaintType.CONSULTATION) {
            return rule;
        }
        boolean refused = complaint.state() == HandlingState.REFUSED;
        rule.check(HandlingLimit.ACCEPT, placed, refused ? complaint.endedOn() : complaint.acceptedOn());
        if (complaint.acceptedOn() != null) {
            rule.check(HandlingLimit.MEDIATE, complaint.acceptedOn(), complaint.endedOn());
        }
        if (complaint.state() == HandlingState.ENDED || complaint.state() == HandlingState.NOTIFIED) {
            rule.check(HandlingLimit.NOTIFY_ENDING, complaint.endedOn(), complaint.notifiedOn());
        }
        return rule;
    }

    private void check(HandlingLimit limit, LocalDate from, LocalDate done) {
        if (from == null || from.isAfter(last)) {
            return;
        }
        LocalDate day = DueDayPolicy.dueDay(
                        new PeriodStart(
                                limit, from, complaint.tags(), complaint.tests().all(), false),
                        complaint.announcedDueOn(limit),
                        terms,
                        calendar)
                .day();
        boolean taken = done != null && !done.isAfter(last);
        if (day == null || (!taken && day.isAfter(last))) {
            return;
        }
        late |= !taken || done.isAfter(day);
    }

    boolean isDue() {
        return late || closedOn(complaint, last) != null;
    }

    boolean isOnTime() {
        return isDue() && !late;
    }
}
