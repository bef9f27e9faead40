package fangxin.organization.identity;

import fangxin.platform.config.ClasspathConfig;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Pairs of roles that one person must not be able to use on the same day (不相容岗位), from config/exclusive-roles.json.
 */
public record ExclusiveRoles(List<RolePair> pairs) {
    /**
     * Two roles that exclude each other, whichever offices they are held at.
     *
     * @param source the rule that it follows, or "default"
     */
    public record RolePair(Role one, Role other, String source) {
        boolean joins(Role first, Role second) {
            return (one == first && other == second) || (one == second && other == first);
        }
    }

    /** Role that cannot be given, with the role held on the same day that excludes it. */
    public record RoleCollision(Role given, Role held) {}

    public static ExclusiveRoles shipped() {
        RolePair[] pairs = ClasspathConfig.json("exclusive-roles.json", RolePair[].class);
        return new ExclusiveRoles(List.of(pairs));
    }

    /** Whether any pair names this role. */
    boolean concern(Role role) {
        return pairs.stream().anyMatch(pair -> pair.one() == role || pair.other() == role);
    }

    /** The first of the given roles that an already held one excludes on some day. */
    public Optional<RoleCollision> collision(Collection<Tenure> held, Collection<Tenure> given) {
        return given.stream()
                .flatMap(added -> held.stream()
                        .filter(other -> pairs.stream().anyMatch(pair -> pair.joins(added.role(), other.role())))
                        .filter(added::overlaps)
                        .map(other -> new RoleCollision(added.role(), other.role())))
                .findFirst();
    }
}
