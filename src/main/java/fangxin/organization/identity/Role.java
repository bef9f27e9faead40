package fangxin.organization.identity;

/**
 * Enum of the roles of persons in the procedure, constants without data, by which steps, queues and {@code
 * @RolesAllowed} (through {@link RoleNames}) decide. The names, agencies, second factor and exclusive roles of each are
 * its {@link RoleDefinition}, a row.
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
    VOLUNTEER,
    AUDITOR,
    ADMINISTRATOR,
    JOB
}
