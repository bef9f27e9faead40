package fangxin.organization.identity;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Definitions of roles for tests: those that are shipped. */
public final class RoleFixture {
    private RoleFixture() {}

    /** Names the roles in texts, as the start of the application does. */
    public static void publishNames() {
        repository().publishNames();
    }

    public static RoleRepository repository() {
        return new RoleRepository() {
            @Override
            Map<Role, RoleDefinition> load() {
                return RoleSeed.shipped().stream()
                        .map(RoleDefinition::new)
                        .collect(Collectors.toMap(RoleDefinition::role, Function.identity()));
            }
        };
    }
}
