package fangxin.office;

import fangxin.candidacy.Hand;
import fangxin.candidacy.Stage;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Without;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cases a person's posts reach, as a condition of a query over {@code Candidacy c}. What somebody must keep away
 * from (回避) is reached by no post but the merchant's own.
 */
final class Reach {
    private static final Map<Hand, String> PLACES = Map.of(Hand.MERCHANT, "c.merchant.id", Hand.STATION, "c.station",
            Hand.COUNTY_OFFICE, "c.office", Hand.AUTHORITY, "c.authority", Hand.EVALUATOR, "c.authority",
            Hand.OWNER, "c.round.owner", Hand.REVIEW_OFFICE, "c.reviewOffice");
    /**
     * Where words are looked for, EclipseLink 5.0.0-B08 binds no parameter of the statement on Derby, and writes truth
     * values as numbers, which Derby does not compare; so this compares words.
     */
    private static final String LAPSE = "cast(c.lapseProposed as varchar(5)) = 'true'";
    private static final Set<Hand> OFFICERS =
            Set.of(Hand.STATION, Hand.COUNTY_OFFICE, Hand.AUTHORITY, Hand.EVALUATOR, Hand.OWNER, Hand.REVIEW_OFFICE);
    private static final Set<Role> EVERYWHERE = Set.of(Role.AUDITOR, Role.JOB);
    private static final Set<Role> OF_THE_OWNER = Set.of(Role.HANDLER, Role.REVIEWER, Role.SIGNER);

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<String> ways = new ArrayList<>();

    private final Actor reader;
    private final Without without;

    private Reach(Actor reader) {
        this.reader = reader;
        this.without = new Without(reader.away());
        without.parameters(parameters::put);
    }

    /** What waits for a hand that this person has. */
    static Reach waitingFor(Actor actor) {
        Reach reach = new Reach(actor);
        for (Hand hand : OFFICERS) {
            Set<String> places = places(actor, Set.of(hand.role()));
            Set<Stage> stages = Arrays.stream(Stage.values()).filter(stage -> stage.waitsFor().contains(hand))
                    .collect(Collectors.toSet());
            if (!places.isEmpty()) {
                reach.way(hand, "%s in :place%2$d and c.stage in :stage%2$d", places, stages);
            }
            if (hand == Hand.COUNTY_OFFICE && !places.isEmpty()) {
                reach.way(hand, "%s in :place%2$d and c.stage in :stage%2$d and " + LAPSE, places,
                        Set.of(Stage.RETURNED));
            }
        }
        return reach;
    }

    /** What this person may see: the same answer as {@code Candidacy.seenBy}, for a whole list. */
    static Reach seenBy(Actor actor) {
        Reach reach = new Reach(actor);
        if (actor.administersAll() || actor.posts().stream().anyMatch(post -> EVERYWHERE.contains(post.role()))) {
            reach.ways.add(reach.within(Hand.OWNER, "1 = 1"));
            return reach;
        }
        reach.seen(actor);
        reach.seen(actor.reader());
        return reach;
    }

    private void seen(Actor actor) {
        PLACES.keySet().forEach(hand -> placed(hand, places(actor, Set.of(hand.role()))));
        placed(Hand.OWNER, places(actor, OF_THE_OWNER));
        Set<String> served = actor.posts().stream().map(Actor.Post::under).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        placed(Hand.COUNTY_OFFICE, served);
        placed(Hand.OWNER, served);
    }

    boolean nothing() {
        return ways.isEmpty();
    }

    String condition() {
        return ways.stream().collect(Collectors.joining(") or (", "((", "))"));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void placed(Hand hand, Set<String> places) {
        if (!places.isEmpty()) {
            parameters.put("place" + ways.size(), places);
            ways.add(within(hand, PLACES.get(hand) + " in :place" + ways.size()));
        }
    }

    private void way(Hand hand, String condition, Set<String> places, Set<Stage> stages) {
        parameters.put("place" + ways.size(), places);
        parameters.put("stage" + ways.size(), stages);
        ways.add(within(hand, condition.formatted(PLACES.get(hand), ways.size())));
    }

    /** The same answer as {@code Hand.isOf}: without what this person keeps away from. */
    private String within(Hand hand, String condition) {
        if (hand == Hand.EVALUATOR) {
            parameters.put("reader", reader.account());
            parameters.put("evaluator", Role.EVALUATOR);
        }
        return condition + (hand == Hand.MERCHANT ? "" : without.condition("c.merchant.id"))
                + (hand == Hand.EVALUATOR ? """
                 and not exists (select e.id from Entry e where e.candidacy = c and e.account = :reader
                and (e.role is null or e.role <> :evaluator))""" : "");
    }

    private static Set<String> places(Actor actor, Set<Role> roles) {
        return actor.posts().stream().filter(post -> roles.contains(post.role())).map(Actor.Post::at)
                .collect(Collectors.toSet());
    }
}
