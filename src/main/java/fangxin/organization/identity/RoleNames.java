package fangxin.organization.identity;

/**
 * Constants with the names of {@link Role} and {@link RoleGroup} for {@code @RolesAllowed}, which takes constants
 * only: a new role or group needs one here. JOB is the system itself at its timed work.
 */
public final class RoleNames {
    public static final String MERCHANT = "MERCHANT";
    public static final String STATION = "STATION";
    public static final String COUNTY_OFFICE = "COUNTY_OFFICE";
    public static final String EVALUATOR = "EVALUATOR";
    public static final String AUTHORITY = "AUTHORITY";
    public static final String CONFERENCE_MEMBER = "CONFERENCE_MEMBER";
    public static final String HANDLER = "HANDLER";
    public static final String REVIEWER = "REVIEWER";
    public static final String SIGNER = "SIGNER";
    public static final String ASSOCIATION = "ASSOCIATION";
    public static final String VOLUNTEER = "VOLUNTEER";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String JOB = "JOB";

    public static final String OFFICER = "OFFICER";
    public static final String CASE_READER = "CASE_READER";
    public static final String OFFICE_STAFF = "OFFICE_STAFF";

    private RoleNames() {}
}
