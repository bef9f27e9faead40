package fangxin.organization.identity;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * Source of the caller of the present request, as an {@link Actor}. Read at each request, and at each call in a request
 * that may change something, so that an ended appointment takes effect at once.
 */
@ApplicationScoped
public class CurrentUser {
    @Inject
    SecurityContext security;

    @Inject
    AccountRepository accounts;

    @Inject
    RecusalRepository recusals;

    @Inject
    BusinessClock businessClock;

    @Inject
    RequestActor requestActor;

    @Inject
    BeanManager beans;

    public Actor actor() {
        String account = account().orElseThrow(RuleViolation::notSignedIn);
        return isInRequest()
                ? requestActor.of(
                        account,
                        session -> accounts.actor(session.account(), session.name(), session.posts()),
                        () -> load(account))
                : load(account);
    }

    /**
     * Returns whether the cases of a merchant are hidden from the caller, who is recused from it and does not represent it;
     * the recusals are read at each call in a request that may change something.
     */
    public boolean isKeptFrom(String merchant) {
        return account()
                .filter(account -> isReader(account) || recusals.isRecused(account, merchant))
                .filter(account -> actor().isKeptFrom(merchant))
                .isPresent();
    }

    private boolean isReader(String account) {
        return isInRequest() && requestActor.readerOf(account).isPresent();
    }

    private Actor load(String account) {
        return accounts.actor(account, businessClock.now().today());
    }

    /** Returns whether a request is active: timed work and the demonstration run without one. */
    private boolean isInRequest() {
        return beans.getContexts(RequestScoped.class).stream().anyMatch(Context::isActive);
    }

    public Optional<String> account() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .filter(name -> !"ANONYMOUS".equalsIgnoreCase(name));
    }
}
