package fangxin.complaint.threshold;

import fangxin.complaint.consumermessage.AnswerTimeliness;
import fangxin.complaint.handling.AbsentParty;
import fangxin.complaint.handling.ClosedComplaints;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Value of two numbers by which a title reaches a threshold of review (触发事实计数): persons with an unanswered message or
 * an unsettled complaint, and all persons with messages due or complaints closed; it counts both by title. A person
 * counts once, however many messages or complaints it sends, and one who left no contact not at all: messages cost
 * nothing.
 */
record ReviewCount(int facts, int all) {
    /** Returns the senders with a message without an answer in time, and all with a due one, by title. */
    static Map<String, ReviewCount> ofMessages(List<AnswerTimeliness> replies, LocalDate today) {
        Persons persons = new Persons();
        replies.stream()
                .filter(each -> each.contact() != null && each.isCounted(today))
                .forEach(each -> persons.add(each.title(), each.contact(), !each.isInTime()));
        return persons.counts();
    }

    /**
     * Returns the complainants with a complaint that ended on one of the grounds, and all with a closed one, by title.
     *
     * @param ofParty those of the grounds with which the trader has to have been absent: otherwise they say nothing of it
     */
    static Map<String, ReviewCount> ofComplaints(
            List<ClosedComplaints> closed, Collection<String> grounds, Collection<String> ofParty) {
        Persons persons = new Persons();
        closed.stream()
                .filter(each -> each.contact() != null)
                .forEach(each -> persons.add(each.title(), each.contact(), isAgainst(each, grounds, ofParty)));
        return persons.counts();
    }

    private static boolean isAgainst(ClosedComplaints closed, Collection<String> grounds, Collection<String> ofParty) {
        return closed.ground() != null
                && grounds.contains(closed.ground())
                && (!ofParty.contains(closed.ground()) || closed.absent() == AbsentParty.TRADER);
    }

    /** Numbers of persons by title, including those of a fact; each person counts once. */
    private static final class Persons {
        private final Map<String, Set<String>> all = new TreeMap<>();
        private final Map<String, Set<String>> ofFact = new HashMap<>();

        private void add(String title, String person, boolean fact) {
            all.computeIfAbsent(title, any -> new HashSet<>()).add(person);
            if (fact) {
                ofFact.computeIfAbsent(title, any -> new HashSet<>()).add(person);
            }
        }

        private Map<String, ReviewCount> counts() {
            Map<String, ReviewCount> counts = new TreeMap<>();
            all.forEach((title, persons) -> counts.put(
                    title, new ReviewCount(ofFact.getOrDefault(title, Set.of()).size(), persons.size())));
            return counts;
        }
    }

    /** Returns the share of the facts in percent, rounded down. */
    int percent() {
        return all == 0 ? 0 : (int) (facts * 100L / all);
    }
}
