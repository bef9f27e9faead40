package fangxin.naming.signing;

import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.objection.ObjectionRepository;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.LevelProgression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Check of all preconditions for naming candidacies, or for sending them up to a higher level: notice over, no open
 * objection, the title of the level below, and those of later features. All are checked together; the field of a
 * violation is the reference of its candidacy, and a candidacy without obstacles is not in the result.
 */
@ApplicationScoped
public class NamingPreconditions {
    @Inject
    ObjectionRepository objections;

    @Inject
    NoticeRepository notices;

    @Inject
    TitleRepository titles;

    @Inject
    @Any
    Instance<NamingPrecondition> hindrances;

    /** Returns the obstacles to naming now, by reference. */
    Map<String, List<Violation>> obstacles(Collection<NoticeItem> items, BusinessMoment now) {
        List<Candidacy> candidacies = items.stream().map(NoticeItem::candidacy).toList();
        return byReference(Stream.concat(
                noticeViolations(items, now), Stream.concat(decidedAbove(candidacies), onTheLadder(candidacies, now))));
    }

    /** Returns the obstacles to sending candidacies up, by reference: those to naming them here. */
    public Map<String, List<Violation>> toSendUp(Collection<Candidacy> candidacies, BusinessMoment now) {
        List<String> noticed = candidacies.stream()
                .filter(candidacy -> candidacy.stage() == Stage.ON_NOTICE)
                .map(Candidacy::reference)
                .toList();
        return byReference(
                Stream.concat(noticeViolations(notices.itemsOf(noticed).values(), now), onTheLadder(candidacies, now)));
    }

    /** Obstacles from their notices: days that are left, and open objections. */
    private Stream<Violation> noticeViolations(Collection<NoticeItem> items, BusinessMoment now) {
        Map<NoticeItem, Long> open = objections.openOn(items);
        return items.stream().flatMap(item -> item.obstacles(open.getOrDefault(item, 0L), now).stream());
    }

    private static Stream<Violation> decidedAbove(Collection<Candidacy> candidacies) {
        return candidacies.stream()
                .filter(candidacy ->
                        candidacy.round().terms().ladder().conferral() == LevelProgression.ConferralPlace.SENT_UP)
                .map(candidacy -> new Violation(candidacy.reference(), "naming.obstacle.sentUp", List.of()));
    }

    /** Returns the other obstacles: a missing title of the level below, and those that other features add. */
    private Stream<Violation> onTheLadder(Collection<Candidacy> candidacies, BusinessMoment now) {
        return Stream.concat(
                titles.missingLowerTitle(candidacies, now.today()).entrySet().stream()
                        .map(missing ->
                                new Violation(missing.getKey(), "naming.obstacle.lower", List.of(missing.getValue()))),
                hindrances.stream().flatMap(hindrance -> hindrance.obstaclesTo(candidacies, now).stream()));
    }

    private static Map<String, List<Violation>> byReference(Stream<Violation> violations) {
        return violations.collect(Collectors.groupingBy(Violation::field, LinkedHashMap::new, Collectors.toList()));
    }
}
