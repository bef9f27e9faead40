package fangxin.naming;

import fangxin.RuleViolation.Violation;
import fangxin.calendar.Moment;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Stage;
import fangxin.round.Ladder;
import fangxin.round.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether anything stands in the way of naming what is on notice. */
@ApplicationScoped
public class Clearance {
    @Inject
    Objections objections;
    @Inject
    Notices notices;
    @Inject
    Titles titles;
    @Inject
    @Any
    Instance<Hindrance> hindrances;

    /** What stands in the way now; empty when it is clean. */
    List<Violation> obstacles(NoticeItem item, Moment now) {
        return obstacles(item, noticed(item, now), now);
    }

    /** The same of several. */
    Map<NoticeItem, List<Violation>> obstacles(Collection<NoticeItem> items, Moment now) {
        Map<NoticeItem, Long> open = objections.openOn(items);
        return items.stream().collect(Collectors.toMap(Function.identity(),
                item -> obstacles(item, item.obstacles(open.getOrDefault(item, 0L), now), now)));
    }

    private List<Violation> obstacles(NoticeItem item, List<Violation> noticed, Moment now) {
        List<Violation> found = new ArrayList<>(noticed);
        Candidacy candidacy = item.candidacy();
        if (candidacy.round().terms().ladder().conferral() == Ladder.Conferral.SENT_UP) {
            found.add(new Violation(candidacy.reference(), "naming.obstacle.sentUp", List.of()));
        }
        found.addAll(onTheLadder(candidacy, now));
        return found;
    }

    /** What stands in the way besides the notice: a lower title that is gone, or what other features know of. */
    private List<Violation> onTheLadder(Candidacy candidacy, Moment now) {
        List<Violation> found = new ArrayList<>();
        titles.missing(candidacy, now.today()).ifPresent((Round.Level below) -> found.add(
                new Violation(candidacy.reference(), "naming.obstacle.lower", List.of(below))));
        hindrances.forEach(hindrance -> found.addAll(hindrance.to(candidacy, now)));
        return found;
    }

    /** What stands in the way of sending a candidacy up: what would stand in the way of naming it here. */
    public List<Violation> toSendUp(Candidacy candidacy, Moment now) {
        List<Violation> found = new ArrayList<>();
        if (candidacy.stage() == Stage.ON_NOTICE) {
            notices.itemOf(candidacy.reference()).ifPresent(item -> found.addAll(noticed(item, now)));
        }
        found.addAll(onTheLadder(candidacy, now));
        return found;
    }

    /** What its notice leaves open: the days that are left, and objections. */
    List<Violation> noticed(NoticeItem item, Moment now) {
        return item.obstacles(objections.openOn(item).size(), now);
    }
}
