package fangxin.casework;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Stage;
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
final class CaseVisibility {
    private static final Map<ResponsibleParty, String> PLACES = Map.of(
            ResponsibleParty.MERCHANT,
            "c.merchant.id",
            ResponsibleParty.STATION,
            "c.station",
            ResponsibleParty.COUNTY_OFFICE,
            "c.office",
            ResponsibleParty.AUTHORITY,
            "c.authority",
            ResponsibleParty.EVALUATOR,
            "c.authority",
            ResponsibleParty.OWNER,
            "c.round.owner",
            ResponsibleParty.REVIEW_OFFICE,
            "c.reviewOffice");
    /**
     * Where words are looked for, EclipseLink 5.0.0-B08 binds no parameter of the statement on Derby, and writes truth
     * values as numbers, which Derby does not compare; so this compares words.
     */
    private static final String LAPSE = "cast(c.lapseProposed as varchar(5)) = 'true'";

    private static final Set<ResponsibleParty> OFFICERS = Set.of(
            ResponsibleParty.STATION,
            ResponsibleParty.COUNTY_OFFICE,
            ResponsibleParty.AUTHORITY,
            ResponsibleParty.EVALUATOR,
            ResponsibleParty.OWNER,
            ResponsibleParty.REVIEW_OFFICE);
    private static final Set<Role> EVERYWHERE = Set.of(Role.AUDITOR, Role.JOB);
    private static final Set<Role> OF_THE_OWNER = Set.of(Role.HANDLER, Role.REVIEWER, Role.SIGNER);

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<String> ways = new ArrayList<>();

    private final Actor reader;
    private final RecusalCondition without;

    private CaseVisibility(Actor reader) {
        this.reader = reader;
        this.without = new RecusalCondition(reader.away());
        without.parameters(parameters::put);
    }

    /** What waits for a hand that this person has. */
    static CaseVisibility waitingFor(Actor actor) {
        CaseVisibility reach = new CaseVisibility(actor);
        for (ResponsibleParty hand : OFFICERS) {
            Set<String> places = places(actor, Set.of(hand.role()));
            Set<Stage> stages = Arrays.stream(Stage.values())
                    .filter(stage -> stage.waitsFor().contains(hand))
                    .collect(Collectors.toSet());
            if (!places.isEmpty()) {
                reach.way(hand, "%s in :place%2$d and c.stage in :stage%2$d", places, stages);
            }
            if (hand == ResponsibleParty.COUNTY_OFFICE && !places.isEmpty()) {
                reach.way(
                        hand,
                        "%s in :place%2$d and c.stage in :stage%2$d and " + LAPSE,
                        places,
                        Set.of(Stage.RETURNED));
            }
        }
        return reach;
    }

    /** What this person may see: the same answer as {@code Candidacy.seenBy}, for a whole list. */
    static CaseVisibility seenBy(Actor actor) {
        CaseVisibility reach = new CaseVisibility(actor);
        if (actor.administersAll() || actor.posts().stream().anyMatch(post -> EVERYWHERE.contains(post.role()))) {
            reach.ways.add(reach.within(ResponsibleParty.OWNER, "1 = 1"));
            return reach;
        }
        reach.seen(actor);
        reach.seen(actor.reader());
        return reach;
    }

    private void seen(Actor actor) {
        PLACES.keySet().forEach(hand -> placed(hand, places(actor, Set.of(hand.role()))));
        placed(ResponsibleParty.OWNER, places(actor, OF_THE_OWNER));
        Set<String> served = actor.posts().stream()
                .map(Actor.Post::under)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        placed(ResponsibleParty.COUNTY_OFFICE, served);
        placed(ResponsibleParty.OWNER, served);
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

    private void placed(ResponsibleParty hand, Set<String> places) {
        if (!places.isEmpty()) {
            parameters.put("place" + ways.size(), places);
            ways.add(within(hand, PLACES.get(hand) + " in :place" + ways.size()));
        }
    }

    private void way(ResponsibleParty hand, String condition, Set<String> places, Set<Stage> stages) {
        parameters.put("place" + ways.size(), places);
        parameters.put("stage" + ways.size(), stages);
        ways.add(within(hand, condition.formatted(PLACES.get(hand), ways.size())));
    }

    /** The same answer as {@code ResponsibleParty.isOf}: without what this person keeps away from. */
    private String within(ResponsibleParty hand, String condition) {
        if (hand == ResponsibleParty.EVALUATOR) {
            parameters.put("reader", reader.account());
            parameters.put("evaluator", Role.EVALUATOR);
        }
        return condition
                + (hand == ResponsibleParty.MERCHANT ? "" : without.condition("c.merchant.id"))
                + (hand == ResponsibleParty.EVALUATOR ? """
                 and not exists (select e.id from JournalEntry e where e.candidacy = c and e.account = :reader
                and (e.role is null or e.role <> :evaluator))""" : "");
    }

    private static Set<String> places(Actor actor, Set<Role> roles) {
        return actor.posts().stream()
                .filter(post -> roles.contains(post.role()))
                .map(Actor.Post::at)
                .collect(Collectors.toSet());
    }
}
