package fangxin.organization.identity;

import fangxin.common.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the sessions and tokens of accounts: adds and finds them, lists those that last, records their use, and
 * ends one or all but one.
 */
@ApplicationScoped
class UserSessionRepository {
    @PersistenceContext
    EntityManager em;

    /** Adds a session, and deletes the expired sessions of the same account. */
    void add(UserSession session) {
        em.createQuery("delete from UserSession s where s.account = :account and s.expires < :now")
                .setParameter("account", session.account())
                .setParameter("now", session.startedAt())
                .executeUpdate();
        em.persist(session);
    }

    Optional<UserSession> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(UserSession.class, known));
    }

    /** A session with its account, which is null where there is none any more. */
    record OwnedSession(UserSession session, Account owner) {}

    /** Finds the session of a browser with its account, by one query, since every request asks it. */
    Optional<OwnedSession> ofBrowser(String id) {
        return owned("s.id = :key and s.tokenHash is null", id);
    }

    /** Finds the session of a program with its account, as {@link #ofBrowser} does. */
    Optional<OwnedSession> byToken(String token) {
        return owned("s.tokenHash = :key", Sha256.hex(token));
    }

    private Optional<OwnedSession> owned(String condition, String key) {
        return em.createQuery(
                        "select s, a from UserSession s left join Account a on a.username = s.account where "
                                + condition,
                        Object[].class)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> new OwnedSession((UserSession) row[0], (Account) row[1]))
                .findFirst();
    }

    /** Returns the valid sessions of an account, the last used first. */
    List<UserSession> of(Account account, Instant now) {
        return em.createQuery("""
            select s from UserSession s where s.account = :account and s.sessionEpoch = :epoch and s.expires > :now
            order by s.seenAt desc, s.id\
            """, UserSession.class)
                .setParameter("account", account.username())
                .setParameter("epoch", account.sessionEpoch())
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * Stores the time of the last request of a session, without reading the row first: two concurrent requests may both
     * do so.
     */
    void seen(UserSession session, Instant now) {
        em.createQuery("update UserSession s set s.seenAt = :now where s.id = :id and s.seenAt < :now")
                .setParameter("now", now)
                .setParameter("id", session.id())
                .executeUpdate();
    }

    void end(String id) {
        em.createQuery("delete from UserSession s where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void endAllBut(String account, String id) {
        em.createQuery("delete from UserSession s where s.account = :account and s.id <> :id")
                .setParameter("account", account)
                .setParameter("id", id == null ? "" : id)
                .executeUpdate();
    }
}
