package fangxin.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runner of the outbox: sends what is due by the configured senders, each message claimed before its attempt and
 * marked after it. A killed process leaves a claim that ends by itself; the repetition carries the same identifier.
 */
@ApplicationScoped
class OutboxRunner {
    private static final Logger LOG = Logger.getLogger(OutboxRunner.class.getName());
    private static final int PORTION = 200;
    private static final Duration LONGEST_RUN = Duration.ofSeconds(50);

    @Inject
    OutboxWorker worker;

    @Inject
    Instance<MessageSender.Configured> configured;

    @Inject
    Clock clock;

    /** Sends messages until none is due, or until the run has reached its maximum time. */
    void run(QuietHours quietHours) {
        Map<OutboxMessage.Channel, MessageSender> senders = new EnumMap<>(OutboxMessage.Channel.class);
        configured.forEach(one -> one.sender().ifPresent(sender -> senders.put(sender.channel(), sender)));
        senders.values().forEach(sender -> run(sender, quietHours));
    }

    private void run(MessageSender sender, QuietHours quietHours) {
        Instant end = clock.instant().plus(LONGEST_RUN);
        List<String> due = due(sender, quietHours);
        while (!due.isEmpty() && clock.instant().isBefore(end)) {
            for (String id : due) {
                if (deliver(id, sender, DeliveryPolicy.STANDARD)
                        .filter(SendingFailure.Reason::concernsTheServer)
                        .isPresent()) {
                    return;
                }
            }
            due = due(sender, quietHours);
        }
    }

    private List<String> due(MessageSender sender, QuietHours quietHours) {
        return worker.due(List.of(sender.channel()), quietHours.includes(clock.instant()), PORTION);
    }

    /** Makes one attempt with one message, unless another node has claimed it; returns the reason of a failure. */
    Optional<SendingFailure.Reason> deliver(String id, MessageSender sender, DeliveryPolicy policy) {
        Optional<OutboxWorker.Claimed> claimed = worker.claim(id, policy);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        try {
            sender.send(claimed.get().message());
        } catch (SendingFailure failure) {
            return failed(claimed.get(), failure, policy);
        } catch (RuntimeException failure) {
            // The text of the failure may contain the recipient. Other messages and the other channel are still sent.
            return failed(
                    claimed.get(),
                    new SendingFailure(
                            SendingFailure.Reason.NOT_ACCEPTED,
                            failure.getClass().getName()),
                    policy);
        }
        worker.sent(claimed.get());
        return Optional.empty();
    }

    private Optional<SendingFailure.Reason> failed(
            OutboxWorker.Claimed claimed, SendingFailure failure, DeliveryPolicy policy) {
        LOG.log(Level.WARNING, "message {0} was not sent: {1}", new Object[] {
            claimed.message().id(), failure.getMessage()
        });
        worker.failed(claimed, failure.reason(), policy);
        return Optional.of(failure.reason());
    }
}
