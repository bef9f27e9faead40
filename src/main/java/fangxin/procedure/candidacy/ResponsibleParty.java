package fangxin.procedure.candidacy;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;

/**
 * Enum of the parties that take steps (经办方): each a role at the agency or merchant that the candidacy names; decides
 * whether a person is that party or is excluded, also as a JPQL condition.
 */
public enum ResponsibleParty {
    MERCHANT(Role.MERCHANT, "c.merchant.id"),
    STATION(Role.STATION, "c.agencies.station"),
    COUNTY_OFFICE(Role.COUNTY_OFFICE, "c.agencies.office"),
    AUTHORITY(Role.AUTHORITY, "c.agencies.authority"),
    EVALUATOR(Role.EVALUATOR, "c.agencies.authority"),
    OWNER(Role.COUNTY_OFFICE, "c.round.owner"),
    SIGNER(Role.SIGNER, "c.round.owner"),
    /** The office that reviews the refusal: the owner of the round, or the office above it. */
    REVIEW_OFFICE(Role.COUNTY_OFFICE, "c.agencies.reviewOffice"),
    /** The office above, which accepts an application that the only officer of an office has filed for the merchant. */
    ACCEPTANCE_OFFICE(Role.COUNTY_OFFICE, "c.agencies.acceptanceOffice"),
    /** A member agency of the joint conference that received a request for its opinion. */
    MEMBER(Role.CONFERENCE_MEMBER, null),
    /** The public: no account is needed. */
    PUBLIC(null, null),
    /** The timed work of the system. */
    JOB(Role.JOB, null);

    private final Role role;
    private final String path;

    ResponsibleParty(Role role, String path) {
        this.role = role;
        this.path = path;
    }

    public Role role() {
        return role;
    }

    /**
     * Returns the JPQL path over {@code Candidacy c} to the value of {@link #placeOn}; null where the candidacy names
     * no place.
     */
    String path() {
        return path;
    }

    /**
     * Returns whether this person acts as this party on this candidacy. The consultation itself checks which agency
     * received the request.
     */
    public boolean isOf(Actor actor, Candidacy candidacy) {
        return switch (this) {
            case PUBLIC -> true;
            case JOB -> actor.holds(role);
            case MEMBER -> actor.holds(role) && !excludes(actor, candidacy);
            default -> actor.holds(role, placeOn(candidacy)) && !excludes(actor, candidacy);
        };
    }

    /**
     * Returns whether the person is excluded although the role fits: by a recusal (回避), which does not bind a merchant
     * in its own case; an evaluator also by other work on the same candidacy.
     */
    boolean excludes(Actor actor, Candidacy candidacy) {
        return (this != MERCHANT && actor.away().contains(candidacy.merchant().id()))
                || (this == EVALUATOR && candidacy.isOtherwiseHandledBy(actor.account()));
    }

    /**
     * Returns the rule of {@link #excludes} as a JPQL condition over {@code Candidacy c}, with the parameters of
     * {@link CandidacyFilter}.
     */
    String exclusion(Actor actor) {
        return (this == MERCHANT ? "" : new RecusalCondition(actor.away()).condition("c.merchant.id"))
                + (this == EVALUATOR ? """
                     and not exists (select e.id from JournalEntry e where e.candidacy = c and e.actor.account = :reader
                    and (e.role is null or e.role <> :evaluator))\
                    """ : "");
    }

    /** Returns the place where this party holds its role for a candidacy: code of an agency, or id of the merchant. */
    public String placeOn(Candidacy candidacy) {
        return switch (this) {
            case MERCHANT -> candidacy.merchant().id();
            case STATION -> String.valueOf(candidacy.station());
            case COUNTY_OFFICE -> String.valueOf(candidacy.office());
            case AUTHORITY, EVALUATOR -> String.valueOf(candidacy.authority());
            case OWNER, SIGNER -> candidacy.round().owner();
            case REVIEW_OFFICE -> String.valueOf(candidacy.reviewOffice());
            case ACCEPTANCE_OFFICE -> String.valueOf(candidacy.acceptanceOffice());
            case MEMBER, PUBLIC, JOB -> "";
        };
    }
}
