package fangxin.organization.identity;

import fangxin.organization.agency.Agency;

/** What a person does in the procedure. Every role but the merchant's belongs to an organ. */
public enum Role {
    MERCHANT,
    STATION,
    COUNTY_OFFICE,
    EVALUATOR,
    AUTHORITY,
    CONFERENCE_MEMBER,
    HANDLER,
    REVIEWER,
    SIGNER,
    ASSOCIATION,
    AUDITOR,
    ADMINISTRATOR,
    JOB;

    /** Whether an officer can hold this role at a body of that kind. */
    public boolean heldAt(Agency.Kind kind) {
        return switch (this) {
            case STATION -> kind == Agency.Kind.STATION;
            case EVALUATOR, AUTHORITY -> kind == Agency.Kind.AUTHORITY;
            case CONFERENCE_MEMBER -> kind == Agency.Kind.CONFERENCE_BODY;
            case ASSOCIATION -> kind == Agency.Kind.ASSOCIATION;
            case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER, AUDITOR, ADMINISTRATOR ->
                kind == Agency.Kind.CITY_OFFICE || kind == Agency.Kind.COUNTY_OFFICE;
            case MERCHANT, JOB -> false;
        };
    }
}
