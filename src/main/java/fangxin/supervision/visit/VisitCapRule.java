package fangxin.supervision.visit;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.List;

/**
 * Rule: one premises has at most so many visits in a calendar year, over all titles, types and offices, as the terms of
 * visits state for its type of subject; those that took place or are planned count. Good shops want few visits.
 */
final class VisitCapRule {
    private VisitCapRule() {}

    /**
     * Refuses one more visit, with the visits that count.
     *
     * @param calendar the visits to the premises
     * @param moved    number of the visit that is moved to the day, or null
     */
    static void require(int cap, List<TitleVisit> calendar, String moved, LocalDate day) {
        require("plannedOn", cap, calendar, moved, day);
    }

    /** Refuses a visit that took place in another calendar year than planned, where that year has the most already. */
    static void requireVisited(int cap, List<TitleVisit> calendar, TitleVisit visit, LocalDate visitedOn) {
        if (visitedOn.getYear() != visit.plannedOn().getYear()) {
            require("visitedOn", cap, calendar, visit.number(), visitedOn);
        }
    }

    private static void require(String field, int cap, List<TitleVisit> calendar, String moved, LocalDate day) {
        List<TitleVisit> counted = counted(calendar, day.getYear()).stream()
                .filter(visit -> !visit.number().equals(moved))
                .toList();
        if (counted.size() >= cap) {
            throw RuleViolation.at(field, "supervision.visit.cap", String.valueOf(day.getYear()), cap, listed(counted));
        }
    }

    /** The visits that count in a calendar year. */
    static List<TitleVisit> counted(List<TitleVisit> calendar, int year) {
        return calendar.stream()
                .filter(visit -> visit.state().isCounted() && visit.day().getYear() == year)
                .toList();
    }

    /** The visits with their days, for example "2026-03-02 复核、2026-05-11 回头看". */
    private static LocalizedText listed(List<TitleVisit> visits) {
        List<LocalizedText> types = visits.stream()
                .map(visit -> Messages.inBoth("supervision.visittype." + visit.type()))
                .toList();
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            LocalDate day = visits.get(i).day();
            zh.append(i == 0 ? "" : "、")
                    .append(day)
                    .append(' ')
                    .append(types.get(i).zh());
            en.append(i == 0 ? "" : ", ")
                    .append(day)
                    .append(' ')
                    .append(types.get(i).en());
        }
        return new LocalizedText(zh.toString(), en.toString());
    }
}
