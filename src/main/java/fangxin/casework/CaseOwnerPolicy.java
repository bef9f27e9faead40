package fangxin.casework;

import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.ResponsibleParty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Policy (functions on a person's posts) on who may own an agency's part of a case, and as which party: an officer with
 * the party's role there who is not recused, or a deputy for the colleague deputised for; it lists the posts and
 * agencies for that. Evaluators and signers have their cases from a team and a signing chain.
 */
final class CaseOwnerPolicy {
    private static final List<ResponsibleParty> PARTIES = List.of(
            ResponsibleParty.STATION,
            ResponsibleParty.COUNTY_OFFICE,
            ResponsibleParty.AUTHORITY,
            ResponsibleParty.OWNER,
            ResponsibleParty.REVIEW_OFFICE,
            ResponsibleParty.ACCEPTANCE_OFFICE);

    private CaseOwnerPolicy() {}

    /**
     * Returns the party as which a person may own a candidacy. Of several, the one for which the case waits: an officer
     * of the city's office that owns the round and reviews a refusal owns it as REVIEW_OFFICE while the review runs.
     */
    static Optional<ResponsibleParty> party(Actor actor, Candidacy candidacy) {
        return PARTIES.stream()
                .filter(party -> party.isOf(actor, candidacy))
                .min(Comparator.comparing(party -> !candidacy.stage().waitsFor().contains(party)));
    }

    /**
     * Returns the account of the owner when this person takes a case at an agency: a deputy takes it for the colleague
     * deputised for.
     */
    static String owner(Actor actor, ResponsibleParty party, Candidacy candidacy) {
        return actor.post(party.role(), party.placeOn(candidacy))
                .map(Actor.Post::deputyFor)
                .orElse(actor.account());
    }

    /**
     * Returns the accounts whose cases count as this person's: the own one, and those of the colleagues deputised for.
     */
    static Set<String> owners(Actor actor) {
        return Stream.concat(
                        Stream.of(actor.account()),
                        actor.posts().stream().map(Actor.Post::deputyFor).filter(account -> account != null))
                .collect(Collectors.toSet());
    }

    /** Returns the posts of this person with which cases are owned. */
    static Stream<Actor.Post> posts(Actor actor) {
        return actor.posts().stream().filter(post -> PARTIES.stream().anyMatch(party -> party.role() == post.role()));
    }

    /** Returns the codes of the agencies at which this person may own cases. */
    static Set<String> agencies(Actor actor) {
        return PARTIES.stream()
                .map(ResponsibleParty::role)
                .distinct()
                .flatMap(actor::placesAs)
                .collect(Collectors.toSet());
    }
}
