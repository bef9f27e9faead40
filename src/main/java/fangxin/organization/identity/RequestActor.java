package fangxin.organization.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/**
 * Request-scoped memory of the {@link Actor} who sends the present request, used only where the request reads: a page
 * asks for its reader many times, and a read changes no appointment.
 */
@RequestScoped
public class RequestActor {
    private boolean reading;
    private Actor actor;

    /** Marks the present request as one that changes nothing: its method is GET or HEAD. */
    public void reads() {
        reading = true;
    }

    /** Returns the actor of an account, loaded once where the request reads, and each time otherwise. */
    Actor of(String account, Supplier<Actor> load) {
        if (!reading) {
            return load.get();
        }
        if (actor == null || !actor.account().equals(account)) {
            actor = load.get();
        }
        return actor;
    }
}
