package fangxin.procedure.candidacy;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Filter of the candidacies that a person can see, or on which its agency acts next: one list of grants decides for a
 * single candidacy ({@link #covers}) and as a JPQL condition ({@link #condition}), so that no list shows one that its
 * reader cannot open.
 */
public final class CandidacyFilter {
    /**
     * The parties for whose agency a candidacy waits in a worklist: not the merchant; nor the evaluators, for whom their
     * own sheet waits and not each candidacy of the authority.
     */
    private static final Set<ResponsibleParty> AGENCIES = EnumSet.of(
            ResponsibleParty.STATION,
            ResponsibleParty.COUNTY_OFFICE,
            ResponsibleParty.AUTHORITY,
            ResponsibleParty.OWNER,
            ResponsibleParty.REVIEW_OFFICE,
            ResponsibleParty.ACCEPTANCE_OFFICE);

    private static final Set<Role> OF_AN_AREA = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.ASSOCIATION);

    /**
     * EclipseLink 5.0.0-B08 binds no parameter of a statement with LIKE on Derby and writes booleans as numbers, which
     * Derby does not compare with a BOOLEAN; hence the comparison of strings.
     */
    private static final String LAPSE_PROPOSED = "cast(c.lapseProposed as varchar(5)) = 'true'";

    /**
     * Access that one role gives: the candidacies of one party's agency or merchant.
     *
     * @param places where the reader holds the party's role; null means every place
     * @param stages the stages to which the grant is limited; null for all
     * @param lapse  whether it is limited to candidacies whose lapse is proposed
     */
    private record CandidacyGrant(ResponsibleParty party, Set<String> places, Set<Stage> stages, boolean lapse) {
        boolean covers(Candidacy candidacy, Actor reader) {
            return (places == null || places.contains(party.placeOn(candidacy)))
                    && (stages == null || stages.contains(candidacy.stage()))
                    && (!lapse || candidacy.isLapseProposed())
                    && !party.excludes(reader, candidacy);
        }
    }

    private final Actor reader;
    private final List<CandidacyGrant> grants = new ArrayList<>();

    private CandidacyFilter(Actor reader) {
        this.reader = reader;
    }

    /**
     * Returns the filter of the candidacies that a person can see: by its own roles, and by those at agencies that were
     * merged into its own. The merchant and each agency that the candidacy names see it, and all links of the owner's
     * signing chain; administrators, auditors and associations see those of the offices in their area, the city's
     * administrators and auditors all. A person who must keep away from the merchant (回避) does not.
     */
    public static CandidacyFilter visibleTo(Actor actor) {
        CandidacyFilter filter = new CandidacyFilter(actor);
        filter.grantVisibility(actor.posts());
        filter.grantVisibility(actor.archive());
        return filter;
    }

    /** Returns the filter of the candidacies on which an agency of this person takes the next step. */
    public static CandidacyFilter waitingFor(Actor actor) {
        CandidacyFilter filter = new CandidacyFilter(actor);
        for (ResponsibleParty party : AGENCIES) {
            Set<String> places = places(actor.posts(), role -> role == party.role(), Actor.Post::place);
            Set<Stage> stages = Arrays.stream(Stage.values())
                    .filter(stage -> stage.waitsFor().contains(party))
                    .collect(Collectors.toSet());
            filter.grant(party, places, stages, false);
            if (party == ResponsibleParty.COUNTY_OFFICE) {
                filter.grant(party, places, Set.of(Stage.RETURNED), true);
            }
        }
        return filter;
    }

    private void grantVisibility(List<Actor.Post> posts) {
        Arrays.stream(ResponsibleParty.values())
                .filter(party -> party.path() != null)
                .forEach(party -> grant(party, places(posts, role -> role == party.role(), Actor.Post::place)));
        grant(
                ResponsibleParty.OWNER,
                places(posts, role -> role == Role.HANDLER || role == Role.REVIEWER, Actor.Post::place));
        Set<String> areas = places(posts, OF_AN_AREA::contains, Actor.Post::under);
        grant(ResponsibleParty.COUNTY_OFFICE, areas);
        grant(ResponsibleParty.OWNER, areas);
        if (posts.stream().anyMatch(CandidacyFilter::isEverywhere)) {
            grants.add(new CandidacyGrant(ResponsibleParty.OWNER, null, null, false));
        }
    }

    private static boolean isEverywhere(Actor.Post post) {
        return post.role() == Role.JOB
                || ((post.role() == Role.ADMINISTRATOR || post.role() == Role.AUDITOR) && post.under() == null);
    }

    private void grant(ResponsibleParty party, Set<String> places) {
        grant(party, places, null, false);
    }

    private void grant(ResponsibleParty party, Set<String> places, Set<Stage> stages, boolean lapse) {
        if (!places.isEmpty()) {
            grants.add(new CandidacyGrant(party, places, stages, lapse));
        }
    }

    private static Set<String> places(
            List<Actor.Post> posts, Predicate<Role> roles, Function<Actor.Post, String> place) {
        return posts.stream()
                .filter(post -> roles.test(post.role()))
                .map(place)
                .filter(at -> at != null)
                .collect(Collectors.toSet());
    }

    /** Returns whether a single candidacy passes the filter. */
    public boolean covers(Candidacy candidacy) {
        return grants.stream().anyMatch(grant -> grant.covers(candidacy, reader));
    }

    /** Returns whether no candidacy passes, so that no query is needed. */
    public boolean isEmpty() {
        return grants.isEmpty();
    }

    /** Returns the JPQL condition over {@code Candidacy c}; do not use it where {@link #isEmpty}. */
    public String condition() {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            CandidacyGrant grant = grants.get(i);
            conditions.add((grant.places() == null ? "1 = 1" : grant.party().path() + " in :place" + i)
                    + (grant.stages() == null ? "" : " and c.stage in :stage" + i)
                    + (grant.lapse() ? " and " + LAPSE_PROPOSED : "")
                    + grant.party().exclusion(reader));
        }
        return conditions.stream().collect(Collectors.joining(") or (", "((", "))"));
    }

    /** Returns the parameters of the condition, by name. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < grants.size(); i++) {
            CandidacyGrant grant = grants.get(i);
            if (grant.places() != null) {
                parameters.put("place" + i, grant.places());
            }
            if (grant.stages() != null) {
                parameters.put("stage" + i, grant.stages());
            }
            if (grant.party() != ResponsibleParty.MERCHANT) {
                new RecusalCondition(reader.away()).parameters(parameters::put);
            }
            if (grant.party() == ResponsibleParty.EVALUATOR) {
                parameters.put("reader", reader.account());
                parameters.put("evaluator", Role.EVALUATOR);
            }
        }
        return parameters;
    }
}
