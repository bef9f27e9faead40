package fangxin.organization.identity;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Seed of the definitions of roles from config/roles.json: each role of the code that has no row yet. */
@ApplicationScoped
class RoleSeed implements SeedData {
    @Inject
    RoleRepository roles;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void seed() {
        Map<Role, RoleDefinition> known = roles.load();
        shipped().stream()
                .filter(terms -> !known.containsKey(terms.code()))
                .map(RoleDefinition::new)
                .forEach(roles::add);
        roles.publishNames();
    }

    static List<RoleTerms> shipped() {
        RoleTerms[] terms = ClasspathConfig.json("roles.json", RoleTerms[].class);
        return List.of(terms);
    }
}
