package fangxin.procedure.candidacy;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;

/** Whose hand takes a step: a role, at the organ that the candidacy itself names. */
public enum ResponsibleParty {
    MERCHANT(Role.MERCHANT),
    STATION(Role.STATION),
    COUNTY_OFFICE(Role.COUNTY_OFFICE),
    AUTHORITY(Role.AUTHORITY),
    EVALUATOR(Role.EVALUATOR),
    OWNER(Role.COUNTY_OFFICE),
    SIGNER(Role.SIGNER),
    /** The office that reviews the refusal: the owner, or the one above it. */
    REVIEW_OFFICE(Role.COUNTY_OFFICE),
    /** A body of the joint conference that was asked. */
    MEMBER(Role.CONFERENCE_MEMBER),
    /** Anyone, without signing in. */
    PUBLIC(null),
    /** The system's timed work. */
    JOB(Role.JOB);

    private final Role role;

    ResponsibleParty(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** Whether that person may act so on this candidacy; which body was asked is for the consultation to say. */
    public boolean isOf(Actor actor, Candidacy candidacy) {
        return switch (this) {
            case PUBLIC -> true;
            case JOB -> actor.holds(role);
            case MEMBER -> actor.holds(role) && !keepsAway(actor, candidacy);
            case MERCHANT -> actor.holds(role, placeOn(candidacy));
            case EVALUATOR ->
                actor.holds(role, placeOn(candidacy))
                        && !keepsAway(actor, candidacy)
                        && !candidacy.otherwiseHandledBy(actor.account());
            default -> actor.holds(role, placeOn(candidacy)) && !keepsAway(actor, candidacy);
        };
    }

    private static boolean keepsAway(Actor actor, Candidacy candidacy) {
        return actor.away().contains(candidacy.merchant().id());
    }

    /** Where that role is held for this candidacy: an organ, or the merchant. */
    public String placeOn(Candidacy candidacy) {
        return switch (this) {
            case MERCHANT -> candidacy.merchant().id();
            case STATION -> String.valueOf(candidacy.station());
            case COUNTY_OFFICE -> String.valueOf(candidacy.office());
            case AUTHORITY, EVALUATOR -> String.valueOf(candidacy.authority());
            case OWNER, SIGNER -> candidacy.round().owner();
            case REVIEW_OFFICE -> String.valueOf(candidacy.reviewOffice());
            case MEMBER, PUBLIC, JOB -> "";
        };
    }
}
