package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;

/**
 * Rule (functions): a visit is planned on a valid or suspended title for today or later, not after the last day of the
 * title, and only in a year whose working calendar is published. A visit that took place has a day from its planning to
 * today.
 */
final class VisitDayRule {
    private VisitDayRule() {}

    static void require(Title title, LocalDate day, BusinessMoment now) {
        TitleStanding standing = title.standing(now.today());
        if (!standing.isRunning()) {
            throw RuleViolation.conflict(
                    "supervision.visit.ended", title.place().signName(), standing.label());
        }
        new FieldErrors()
                .refuse(day.isBefore(now.today()), "plannedOn", "supervision.visit.day.past", day)
                .refuse(
                        title.term().isOver(day),
                        "plannedOn",
                        "supervision.visit.day.term",
                        String.valueOf(title.term().validUntil()))
                .refuse(
                        now.calendar().isProvisional(day),
                        "plannedOn",
                        "supervision.visit.day.calendar",
                        String.valueOf(day.getYear()))
                .check();
    }

    /** Refuses a day of a visit that is in the future, or before the day on which the visit was planned. */
    static void requirePast(LocalDate visitedOn, LocalDate enteredOn, BusinessMoment now) {
        new FieldErrors()
                .refuse(now.today().isBefore(visitedOn), "visitedOn", "evaluation.close.future")
                .refuse(visitedOn.isBefore(enteredOn), "visitedOn", "supervision.visit.day.planned")
                .check();
    }
}
