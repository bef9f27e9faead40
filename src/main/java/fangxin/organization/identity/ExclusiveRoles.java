package fangxin.organization.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Rule over the definitions of roles: finds the first role that a person could use on the same day as another which
 * excludes it (不相容岗位), whichever offices they are held at.
 */
record ExclusiveRoles(Map<Role, RoleDefinition> definitions) {
    /** Role that cannot be given, with the role held on the same day that excludes it. */
    public record RoleCollision(Role given, Role held) {}

    /** Returns whether this role excludes any other. */
    boolean concerns(Role role) {
        return definitions.keySet().stream().anyMatch(other -> excludes(role, other));
    }

    /** Returns the first of the given roles that an already held one excludes on some day. */
    public Optional<RoleCollision> collision(Collection<Tenure> tenures, Collection<Tenure> given) {
        return given.stream()
                .flatMap(added -> tenures.stream()
                        .filter(other -> excludes(added.role(), other.role()))
                        .filter(added::overlaps)
                        .map(other -> new RoleCollision(added.role(), other.role())))
                .findFirst();
    }

    private boolean excludes(Role one, Role other) {
        return definitions.get(one).excludes(definitions.get(other));
    }
}
