package fangxin.organization.identity;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * Source of the caller of the present request, as an {@link Actor}. Read at each request, so that an ended appointment
 * takes effect at once.
 */
@ApplicationScoped
public class CurrentUser {
    @Inject
    SecurityContext security;

    @Inject
    AccountRepository accounts;

    @Inject
    BusinessClock businessClock;

    public Actor actor() {
        return accounts.actor(
                account().orElseThrow(RuleViolation::notSignedIn),
                businessClock.now().today());
    }

    public Optional<String> account() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .filter(name -> !"ANONYMOUS".equalsIgnoreCase(name));
    }
}
