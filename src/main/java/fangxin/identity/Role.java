package fangxin.identity;

/** What a person does in the procedure. Every role but the merchant's belongs to an organ. */
public enum Role {
    MERCHANT, STATION, COUNTY_OFFICE, EVALUATOR, AUTHORITY, CONFERENCE_MEMBER, HANDLER, REVIEWER, SIGNER,
    ASSOCIATION, AUDITOR, ADMINISTRATOR, JOB
}
