package fangxin.organization.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Source of the actor under which timed work is recorded: the account of {@link SystemAccountSeed}. Timed work has no
 * caller, so its beans take this actor as a parameter where a service would ask {@link CurrentUser}.
 */
@ApplicationScoped
public class SystemActor {
    @Inject
    AccountRepository accounts;

    /** Returns the system's account with the appointment that it holds on a day. */
    public Actor actorOn(LocalDate today) {
        return accounts.actor(SystemAccountSeed.SYSTEM, today);
    }
}
