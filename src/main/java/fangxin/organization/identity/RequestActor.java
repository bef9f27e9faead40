package fangxin.organization.identity;

import fangxin.organization.identity.UserSessionService.ActiveSession;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Request-scoped memory of the {@link Actor} who sends the present request, used only where the request reads: a page
 * asks for its reader many times, a read changes no appointment, and its posts were read when its session was checked.
 */
@RequestScoped
public class RequestActor {
    /** Session of a request that reads; null where the request may change something, or its sender is not known. */
    private ActiveSession reader;

    private Actor actor;

    /** Marks the present request, sent with this session, as one that changes nothing: its method is GET or HEAD. */
    public void reads(ActiveSession session) {
        reader = session;
    }

    /** Returns the session of an account with which the present request reads; empty where it may change something. */
    Optional<ActiveSession> readerOf(String account) {
        return Optional.ofNullable(reader).filter(session -> session.account().equals(account));
    }

    /**
     * Returns the actor of an account: where the request reads, completed once from the posts that were read with its
     * session, and loaded each time otherwise.
     */
    Actor of(String account, Function<ActiveSession, Actor> complete, Supplier<Actor> load) {
        Optional<ActiveSession> session = readerOf(account);
        if (session.isEmpty()) {
            return load.get();
        }
        if (actor == null) {
            actor = complete.apply(session.get());
        }
        return actor;
    }
}
