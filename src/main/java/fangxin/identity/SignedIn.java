package fangxin.identity;

import fangxin.RuleViolation;
import fangxin.calendar.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Who is calling. Asked anew each time, so that an ended appointment is felt at once. */
@ApplicationScoped
public class SignedIn {
    private static final ThreadLocal<String> AS = new ThreadLocal<>();

    @Inject
    SecurityContext security;
    @Inject
    Accounts accounts;
    @Inject
    Moments moments;

    public Actor actor() {
        return accounts.actor(account().orElseThrow(() -> new RuleViolation("identity.signIn")),
                moments.now().today());
    }

    public Optional<String> account() {
        return Optional.ofNullable(AS.get())
                .or(() -> Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName)
                        .filter(name -> !"ANONYMOUS".equalsIgnoreCase(name)));
    }

    /**
     * Runs work as an account, for the system's own timed work and for the history of a demonstration. It gives an
     * identity only: the role that a desk asks for must be given by the container ({@code @RunAs}).
     */
    public static <T> T as(String account, Callable<T> work) throws Exception {
        String before = AS.get();
        AS.set(account);
        try {
            return work.call();
        } finally {
            AS.set(before);
        }
    }
}
