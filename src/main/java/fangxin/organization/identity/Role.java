package fangxin.organization.identity;

import fangxin.organization.agency.Agency;

/** Role of a person in the procedure. Every role but the merchant's belongs to an agency. */
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

    /** Whether an officer can hold this role at an agency of that type. */
    public boolean heldAt(Agency.AgencyType kind) {
        return switch (this) {
            case STATION -> kind == Agency.AgencyType.STATION;
            case EVALUATOR, AUTHORITY -> kind == Agency.AgencyType.AUTHORITY;
            case CONFERENCE_MEMBER -> kind == Agency.AgencyType.CONFERENCE_BODY;
            case ASSOCIATION -> kind == Agency.AgencyType.ASSOCIATION;
            case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER, AUDITOR, ADMINISTRATOR ->
                kind == Agency.AgencyType.CITY_OFFICE || kind == Agency.AgencyType.COUNTY_OFFICE;
            case MERCHANT, JOB -> false;
        };
    }
}
