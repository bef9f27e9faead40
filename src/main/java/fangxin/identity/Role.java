package fangxin.identity;

import fangxin.territory.Organ;

/** What a person does in the procedure. Every role but the merchant's belongs to an organ. */
public enum Role {
    MERCHANT, STATION, COUNTY_OFFICE, EVALUATOR, AUTHORITY, CONFERENCE_MEMBER, HANDLER, REVIEWER, SIGNER,
    ASSOCIATION, AUDITOR, ADMINISTRATOR, JOB;

    /** Whether an officer can hold this role at a body of that kind. */
    public boolean heldAt(Organ.Kind kind) {
        return switch (this) {
            case STATION -> kind == Organ.Kind.STATION;
            case EVALUATOR, AUTHORITY -> kind == Organ.Kind.AUTHORITY;
            case CONFERENCE_MEMBER -> kind == Organ.Kind.CONFERENCE_BODY;
            case ASSOCIATION -> kind == Organ.Kind.ASSOCIATION;
            case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER, AUDITOR, ADMINISTRATOR ->
                    kind == Organ.Kind.CITY_OFFICE || kind == Organ.Kind.COUNTY_OFFICE;
            case MERCHANT, JOB -> false;
        };
    }
}
