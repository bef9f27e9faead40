package fangxin.complaint.threshold;

import fangxin.complaint.consumermessage.MessageReplies;
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
 * Value of the facts of a title in a period and of all of their kind, from which a review follows (触发事实计数). A complainant
 * counts once, however many complaints it has; messages count as in ratings.
 */
record ReviewCount(int facts, int all) {
    /** The messages without an answer in time and all due ones, by title. */
    static Map<String, ReviewCount> ofMessages(List<MessageReplies> replies, LocalDate today) {
        Map<String, ReviewCount> counts = new TreeMap<>();
        replies.stream().filter(each -> each.count(today)).forEach(each -> counts.merge(
                each.title(),
                new ReviewCount(each.isInTime() ? 0 : each.messages(), each.messages()),
                ReviewCount::plus));
        return counts;
    }

    /** The complainants with a complaint that ended on one of the grounds, and all with a closed one, by title. */
    static Map<String, ReviewCount> ofComplaints(List<ClosedComplaints> closed, Collection<String> grounds) {
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, Set<String>> unsettled = new HashMap<>();
        Map<String, ReviewCount> counts = new TreeMap<>();
        for (ClosedComplaints each : closed) {
            boolean counted = each.ground() != null && grounds.contains(each.ground());
            if (each.contact() == null) {
                counts.merge(
                        each.title(), new ReviewCount(counted ? each.cases() : 0, each.cases()), ReviewCount::plus);
            } else {
                boolean first = known.computeIfAbsent(each.title(), any -> new HashSet<>()).add(each.contact());
                boolean firstUnsettled = counted
                        && unsettled.computeIfAbsent(each.title(), any -> new HashSet<>()).add(each.contact());
                counts.merge(
                        each.title(),
                        new ReviewCount(firstUnsettled ? 1 : 0, first ? 1 : 0),
                        ReviewCount::plus);
            }
        }
        return counts;
    }

    private ReviewCount plus(ReviewCount other) {
        return new ReviewCount(facts + other.facts, all + other.all);
    }

    /** The share of the facts in percent, rounded down. */
    int percent() {
        return all == 0 ? 0 : (int) (facts * 100L / all);
    }
}
