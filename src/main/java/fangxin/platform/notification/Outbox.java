package fangxin.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Repository of the notifications to send: it stores each once, lists the newest, and counts those that wait and those
 * that were sent. Ports send them once the transaction that stored them has been committed.
 */
@ApplicationScoped
public class Outbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param contact   a phone number, or a mail address
     * @param dedupeKey a message with the same key is stored only once
     */
    public void write(String contact, String subject, String body, String dedupeKey) {
        if (contact == null || contact.isBlank() || known(dedupeKey)) {
            return;
        }
        OutboxMessage.Channel channel = contact.contains("@") ? OutboxMessage.Channel.MAIL : OutboxMessage.Channel.SMS;
        em.persist(new OutboxMessage(channel, contact, subject, body, dedupeKey, clock.instant()));
    }

    List<OutboxMessage> newest(int count) {
        return em.createQuery("select m from OutboxMessage m order by m.createdAt desc, m.id", OutboxMessage.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** Numbers of messages that wait and that were sent, and the age of the oldest that waits. */
    public Load load() {
        Object[] row = (Object[]) em.createQuery("""
            select sum(case when m.sentAt is null then 1 else 0 end), count(m) from OutboxMessage m\
            """).getSingleResult();
        long waiting = row[0] == null ? 0 : ((Number) row[0]).longValue();
        Instant oldest = em.createQuery(
                        "select min(m.createdAt) from OutboxMessage m where m.sentAt is null", Instant.class)
                .getSingleResult();
        return new Load(waiting, oldest, ((Number) row[1]).longValue() - waiting);
    }

    /**
     * Numbers of messages that wait and that were sent.
     *
     * @param oldest when the message that waits longest was stored, or null
     */
    public record Load(long waiting, Instant oldest, long sent) {}

    private boolean known(String dedupeKey) {
        return em.createQuery("select count(m) from OutboxMessage m where m.dedupeKey = :key", Long.class)
                        .setParameter("key", dedupeKey)
                        .getSingleResult()
                > 0;
    }
}
