package fangxin.organization.identity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Enum of the groups of roles that may do the same (角色组). The container gets the groups of a caller beside the roles,
 * so that {@code @RolesAllowed} can name a group: an annotation cannot refer to a list that is defined once.
 */
public enum RoleGroup {
    /** All roles that act for an agency. */
    OFFICER(EnumSet.of(
            Role.STATION,
            Role.COUNTY_OFFICE,
            Role.EVALUATOR,
            Role.AUTHORITY,
            Role.CONFERENCE_MEMBER,
            Role.HANDLER,
            Role.REVIEWER,
            Role.SIGNER,
            Role.ASSOCIATION,
            Role.AUDITOR,
            Role.ADMINISTRATOR)),
    /** Roles that read the records of a case; conference members read only what they are consulted on. */
    CASE_READER(EnumSet.of(
            Role.MERCHANT,
            Role.STATION,
            Role.COUNTY_OFFICE,
            Role.EVALUATOR,
            Role.AUTHORITY,
            Role.HANDLER,
            Role.REVIEWER,
            Role.SIGNER,
            Role.ASSOCIATION,
            Role.AUDITOR,
            Role.ADMINISTRATOR)),
    /** Officers of a programme office, with its signing chain; its auditors and administrators do no casework. */
    OFFICE_STAFF(EnumSet.of(Role.COUNTY_OFFICE, Role.HANDLER, Role.REVIEWER, Role.SIGNER));

    private final Set<Role> roles;

    RoleGroup(Set<Role> roles) {
        this.roles = roles;
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    public boolean includes(Role role) {
        return roles.contains(role);
    }

    /**
     * Returns the names of the roles of a caller and of the groups that include one of them, as the container gets
     * them.
     */
    static Set<String> namesOf(Set<Role> roles) {
        return Stream.<Enum<?>>concat(
                        roles.stream(),
                        Arrays.stream(values()).filter(group -> roles.stream().anyMatch(group::includes)))
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
