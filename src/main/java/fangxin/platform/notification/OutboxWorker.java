package fangxin.platform.notification;

import fangxin.platform.notification.MessageSender.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Transactions of {@link OutboxRunner}: find the messages that are due, and for one message each: claim it before an
 * attempt, and mark it afterwards as sent or failed. The attempt itself runs in no transaction, since a provider may
 * take half a minute.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxWorker {
    /** A message with the claim of one attempt. */
    record Claimed(String claim, OutgoingMessage message) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Lists the identifiers of messages that are due and not claimed, the urgent ones first.
     *
     * @param urgentOnly whether others wait, since these are quiet hours
     */
    List<String> due(Collection<OutboxMessage.Channel> channels, boolean urgentOnly, int count) {
        return em.createQuery("""
            select m.id from OutboxMessage m where m.nextAttemptAt <= :now and m.channel in :channels
            and (m.claimedUntil is null or m.claimedUntil <= :now) and (m.urgent = true or m.urgent = :urgent)
            order by m.urgent desc, m.nextAttemptAt, m.id\
            """, String.class)
                .setParameter("now", clock.instant())
                .setParameter("channels", channels)
                .setParameter("urgent", urgentOnly)
                .setMaxResults(count)
                .getResultList();
    }

    /** Claims a message; empty where another node has claimed or sent it, or it has become too old. */
    Optional<Claimed> claim(String id, DeliveryPolicy policy) {
        OutboxMessage message = locked(id);
        return message.claim(policy, clock.instant())
                .map(claim -> new Claimed(
                        claim,
                        new OutgoingMessage(message.id(), message.recipient(), message.subject(), message.body())));
    }

    void sent(Claimed claimed) {
        mark(claimed, message -> message.sent(clock.instant()));
    }

    void failed(Claimed claimed, SendingFailure.Reason reason, DeliveryPolicy policy) {
        mark(claimed, message -> message.failed(reason, policy, clock.instant()));
    }

    private void mark(Claimed claimed, Consumer<OutboxMessage> mark) {
        OutboxMessage message = locked(claimed.message().id());
        if (message.isClaimedBy(claimed.claim())) {
            mark.accept(message);
        }
    }

    private OutboxMessage locked(String id) {
        OutboxMessage message = em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(message, LockModeType.PESSIMISTIC_WRITE);
        return message;
    }
}
