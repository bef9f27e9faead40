package fangxin.organization.identity;

/**
 * Role of a person in the procedure, by which steps, queues and {@code @RolesAllowed} decide. Its names, agencies,
 * second factor and exclusive roles are its {@link RoleDefinition}, a row.
 */
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
    JOB
}
