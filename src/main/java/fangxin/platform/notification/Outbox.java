package fangxin.platform.notification;

import fangxin.common.NotFound;
import fangxin.common.validation.Length;
import fangxin.platform.persistence.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Repository of the notifications to send: it stores each once, lists the newest and those that were given up, queues
 * one of these again, erases what is old, and counts those that wait, were sent or were given up. {@link OutboxJob}
 * sends them once the transaction that stored them has been committed.
 */
@ApplicationScoped
public class Outbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param contact   a phone number, or a mail address
     * @param urgent    whether it is sent in quiet hours too
     * @param dedupeKey a message with the same key is stored only once
     */
    public void write(String contact, String subject, String body, boolean urgent, String dedupeKey) {
        if (contact == null || contact.isBlank() || isKnown(dedupeKey)) {
            return;
        }
        OutboxMessage.Channel channel = contact.contains("@") ? OutboxMessage.Channel.MAIL : OutboxMessage.Channel.SMS;
        em.persist(new OutboxMessage(channel, contact, subject, body, dedupeKey, urgent, clock.instant()));
    }

    List<OutboxMessage> newest(int count) {
        return em.createQuery("select m from OutboxMessage m order by m.createdAt desc, m.id", OutboxMessage.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** Returns the messages that were given up, the latest first, a part of them. */
    public List<Undelivered> undelivered(UndeliveredFilter filter, int first, int count) {
        return filter
                .query(em, "select m ", " order by m.failedAt desc, m.id", OutboxMessage.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList()
                .stream()
                .map(Undelivered::of)
                .toList();
    }

    public long countUndelivered(UndeliveredFilter filter) {
        return filter.query(em, "select count(m) ", "", Long.class).getSingleResult();
    }

    /** Returns a message that was given up. */
    public Undelivered undelivered(String id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id))
                .filter(message -> message.failedAt() != null)
                .map(Undelivered::of)
                .orElseThrow(() -> new NotFound(id));
    }

    /** Queues a message that was given up for sending again, under the same identifier. */
    public void sendAgain(String id) {
        OutboxMessage message = em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw new NotFound(id);
        }
        message.queueAgain(clock.instant());
    }

    /** Erases recipient and text of a message, which both may name a consumer and contain a code. */
    public void erase(String id) {
        Optional.ofNullable(em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id))
                .erase(clock.instant());
    }

    /**
     * Filter of the messages that were given up; null is no condition.
     *
     * @param text   part of the subject
     * @param reason why they were given up
     */
    public record UndeliveredFilter(@Length(max = 200) String text, SendingFailure.Reason reason) {
        public static final UndeliveredFilter NONE = new UndeliveredFilter(null, null);

        private <T> TypedQuery<T> query(EntityManager em, String selection, String order, Class<T> type) {
            StringBuilder query =
                    new StringBuilder(selection).append("from OutboxMessage m where m.failedAt is not null");
            if (text != null) {
                query.append(" and upper(m.subject) like :text escape '!'");
            }
            if (reason != null) {
                query.append(" and m.failure = :reason");
            }
            TypedQuery<T> made = em.createQuery(query.append(order).toString(), type);
            if (text != null) {
                made.setParameter("text", LikePattern.containing(text.strip().toUpperCase(Locale.ROOT)));
            }
            if (reason != null) {
                made.setParameter("reason", reason);
            }
            return made;
        }
    }

    /**
     * Message that was given up, without its text, which may contain a code.
     *
     * @param channel SMS or MAIL
     * @param reason  constant of {@link SendingFailure.Reason}
     */
    public record Undelivered(
            String id,
            String channel,
            String recipient,
            String subject,
            Instant writtenAt,
            Instant failedAt,
            int attempts,
            String reason) {
        private static Undelivered of(OutboxMessage message) {
            return new Undelivered(
                    message.id(),
                    message.channel().name(),
                    message.recipient(),
                    message.subject(),
                    message.createdAt(),
                    message.failedAt(),
                    message.attempts(),
                    message.failure().name());
        }
    }

    /**
     * Returns the numbers of messages that wait, were sent and were given up, and the age of the oldest that waits.
     */
    public Load load() {
        Object[] row = (Object[]) em.createQuery("""
            select sum(case when m.sentAt is null and m.failedAt is null then 1 else 0 end),
            sum(case when m.failedAt is not null then 1 else 0 end), count(m) from OutboxMessage m\
            """).getSingleResult();
        long waiting = row[0] == null ? 0 : ((Number) row[0]).longValue();
        long failed = row[1] == null ? 0 : ((Number) row[1]).longValue();
        Instant oldest = em.createQuery(
                        "select min(m.createdAt) from OutboxMessage m where m.sentAt is null and m.failedAt is null",
                        Instant.class)
                .getSingleResult();
        return new Load(waiting, oldest, ((Number) row[2]).longValue() - waiting - failed, failed);
    }

    /**
     * Numbers of messages that wait, were sent and were given up.
     *
     * @param oldest when the message that waits longest was stored, or null
     */
    public record Load(long waiting, Instant oldest, long sent, long failed) {}

    private boolean isKnown(String dedupeKey) {
        return em.createQuery("select count(m) from OutboxMessage m where m.dedupeKey = :key", Long.class)
                        .setParameter("key", dedupeKey)
                        .getSingleResult()
                > 0;
    }
}
