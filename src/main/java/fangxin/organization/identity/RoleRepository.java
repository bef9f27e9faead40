package fangxin.organization.identity;

import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Repository of the definitions of roles, which also publishes their names to the texts of the interface. Definitions
 * do not change while the application runs: they are read once, since each request of a signed-in account asks for
 * them.
 */
@ApplicationScoped
public class RoleRepository {
    @PersistenceContext
    EntityManager em;

    private volatile Map<Role, RoleDefinition> known = Map.of();

    public RoleDefinition of(Role role) {
        return definitions().get(role);
    }

    /** Returns the roles that officers hold, in the order of the procedure. */
    public List<Role> ofOfficers() {
        return Arrays.stream(Role.values())
                .filter(role -> of(role).isHeldByOfficers())
                .toList();
    }

    /** Returns whether an account that holds these roles needs a second factor. */
    boolean needSecondFactor(Collection<Role> roles) {
        return roles.stream().anyMatch(role -> of(role).needsSecondFactor());
    }

    ExclusiveRoles exclusive() {
        return new ExclusiveRoles(definitions());
    }

    private Map<Role, RoleDefinition> definitions() {
        if (known.isEmpty()) {
            known = load();
        }
        return known;
    }

    /** Returns the rows, by role. */
    Map<Role, RoleDefinition> load() {
        return em.createQuery("select r from RoleDefinition r", RoleDefinition.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(RoleDefinition::role, Function.identity()));
    }

    void add(RoleDefinition role) {
        em.persist(role);
        em.flush();
    }

    /** Publishes the names of the roles as messages, for texts that have only the code of a role. */
    void publishNames() {
        definitions().values().forEach(role -> Messages.publishName("identity.role." + role.role(), role.name()));
    }
}
