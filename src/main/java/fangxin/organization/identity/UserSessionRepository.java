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

    Optional<UserSession> byToken(String token) {
        return em.createQuery("select s from UserSession s where s.tokenHash = :hash", UserSession.class)
                .setParameter("hash", Sha256.hex(token))
                .getResultStream()
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
