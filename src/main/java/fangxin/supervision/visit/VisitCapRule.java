package fangxin.supervision.visit;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule (functions): one premises has at most so many visits in a calendar year, over all titles, types and offices, as
 * the terms of visits state for its type of subject; visits made or planned count, and those before the naming where
 * the terms say so. Good shops want few visits.
 */
final class VisitCapRule {
    private VisitCapRule() {}

    /**
     * Refuses one more visit, with the visits that count.
     *
     * @param calendar the visits to the premises
     * @param earlier  those before the naming that count
     * @param moved    number of the visit that is moved to the day, or null
     */
    static void require(int cap, List<TitleVisit> calendar, List<EarlierVisit> earlier, String moved, LocalDate day) {
        require("plannedOn", cap, calendar, earlier, moved, day);
    }

    /**
     * Returns the titles of a selection whose premises can have one more visit in a year. Titles of one premises share the
     * visits that are left there, in the order of the selection.
     *
     * @param visits number of the visits of the year that count, by the key of the premises
     */
    static List<SelectedTitle> free(List<SelectedTitle> selected, Map<String, Long> visits, VisitTerms terms) {
        Map<String, Long> used = new HashMap<>(visits);
        List<SelectedTitle> free = new ArrayList<>();
        for (SelectedTitle title : selected) {
            if (used.getOrDefault(title.premises(), 0L) < terms.cap(title.subjectType())) {
                used.merge(title.premises(), 1L, Long::sum);
                free.add(title);
            }
        }
        return List.copyOf(free);
    }

    /** Returns whether a premises has the most visits of a calendar year already. */
    static boolean isReached(int cap, List<TitleVisit> calendar, List<EarlierVisit> earlier, int year) {
        return counted(calendar, year).size() + earlier(earlier, year).size() >= cap;
    }

    /** Refuses a visit that took place in another calendar year than planned, where that year has the most already. */
    static void requireVisited(
            int cap, List<TitleVisit> calendar, List<EarlierVisit> earlier, TitleVisit visit, LocalDate visitedOn) {
        if (visitedOn.getYear() != visit.plannedOn().getYear()) {
            require("visitedOn", cap, calendar, earlier, visit.number(), visitedOn);
        }
    }

    private static void require(
            String field, int cap, List<TitleVisit> calendar, List<EarlierVisit> earlier, String moved, LocalDate day) {
        int year = day.getYear();
        List<TitleVisit> others =
                calendar.stream().filter(visit -> !visit.number().equals(moved)).toList();
        if (isReached(cap, others, earlier, year)) {
            throw RuleViolation.at(
                    field,
                    "supervision.visit.cap",
                    String.valueOf(year),
                    cap,
                    listed(counted(others, year), earlier(earlier, year)));
        }
    }

    /** Returns the visits that count in a calendar year. */
    static List<TitleVisit> counted(List<TitleVisit> calendar, int year) {
        return calendar.stream()
                .filter(visit -> visit.state().isCounted() && visit.day().getYear() == year)
                .toList();
    }

    /** Returns the visits before the naming in a calendar year. */
    static List<EarlierVisit> earlier(List<EarlierVisit> earlier, int year) {
        return earlier.stream().filter(visit -> visit.day().getYear() == year).toList();
    }

    /** Returns the visits with their days, for example "2026-03-02 复核、2026-05-11 回头看". */
    private static LocalizedText listed(List<TitleVisit> visits, List<EarlierVisit> earlier) {
        List<LocalizedText> parts = Stream.concat(
                        earlier.stream()
                                .map(visit -> dated(visit.day(), "supervision.earliervisittype." + visit.type())),
                        visits.stream().map(visit -> dated(visit.day(), "supervision.visittype." + visit.type())))
                .toList();
        return new LocalizedText(
                parts.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                parts.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    private static LocalizedText dated(LocalDate day, String key) {
        LocalizedText type = Messages.inBoth(key);
        return new LocalizedText(day + " " + type.zh(), day + " " + type.en());
    }
}
