package fangxin.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.notification.MessageSender.OutgoingMessage;
import fangxin.platform.notification.SendingFailure.Reason;
import fangxin.platform.notification.SmtpSender.MailServer;
import fangxin.testing.server.Deployments;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A message leaves once, whatever happens between its attempts; mails leave through Jakarta Mail of the server. */
@ExtendWith(ArquillianExtension.class)
public class OutboxDispatchIT {
    private static final int NODES = 16;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Inject
    OutboxRunner runner;

    @Inject
    OutboxWorker worker;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    /** Simulates a killed process: no code runs after it, while a failure of the sender is recorded. */
    private static final class KilledProcess extends Error {
        private static final long serialVersionUID = 1L;

        private KilledProcess() {
            super("killed after the provider accepted the message");
        }
    }

    private static final class Provider implements MessageSender {
        private final Map<String, OutgoingMessage> sent = new ConcurrentHashMap<>();
        private final List<String> attempts = new CopyOnWriteArrayList<>();
        private volatile boolean killsTheCaller;
        private volatile Reason refusal;

        @Override
        public OutboxMessage.Channel channel() {
            return OutboxMessage.Channel.SMS;
        }

        @Override
        public void send(OutgoingMessage message) throws SendingFailure {
            attempts.add(message.id());
            if (refusal != null) {
                throw new SendingFailure(refusal, "test");
            }
            sent.put(message.id(), message);
            if (killsTheCaller) {
                throw new KilledProcess();
            }
        }
    }

    @Test
    public void ofManyNodesOneSendsTheMessage() throws Exception {
        String id = stored("13800009901", false);
        Provider provider = new Provider();
        try (ExecutorService nodes = Executors.newFixedThreadPool(NODES)) {
            nodes.invokeAll(IntStream.range(0, NODES)
                            .<Callable<Object>>mapToObj(
                                    node -> () -> runner.deliver(id, provider, DeliveryPolicy.STANDARD))
                            .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ofMinutes(1)));
        }

        assertThat(provider.attempts).containsExactly(id);
        assertThat(message(id).sentAt()).isNotNull();
    }

    @Test
    public void aKilledAttemptIsRepeatedWithTheSameIdentifier() throws Exception {
        String id = stored("13800009902", false);
        Provider provider = new Provider();
        provider.killsTheCaller = true;
        try {
            runner.deliver(id, provider, DeliveryPolicy.STANDARD);
        } catch (KilledProcess killed) {
            provider.killsTheCaller = false;
        }

        runner.deliver(id, provider, DeliveryPolicy.STANDARD);
        assertThat(provider.attempts).as("the claim still holds").hasSize(1);
        later(Duration.ofMinutes(6), () -> runner.deliver(id, provider, DeliveryPolicy.STANDARD));

        assertThat(provider.attempts).containsExactly(id, id);
        assertThat(provider.sent).hasSize(1);
        assertThat(message(id).sentAt()).isNotNull();
    }

    @Test
    public void aRefusedMessageIsShownAndSentAgainOnDemand() throws Exception {
        String id = stored("13800009903", false);
        Provider provider = new Provider();
        provider.refusal = Reason.REFUSED;
        runner.deliver(id, provider, DeliveryPolicy.STANDARD);
        assertThat(outbox.undelivered(id).reason()).isEqualTo("REFUSED");
        String subject = outbox.undelivered(id).subject();
        assertThat(idsOf(new Outbox.UndeliveredFilter(subject, Reason.REFUSED))).contains(id);
        assertThat(idsOf(new Outbox.UndeliveredFilter(subject, Reason.TOO_OLD))).doesNotContain(id);
        assertThat(idsOf(new Outbox.UndeliveredFilter("x" + subject, null))).doesNotContain(id);

        provider.refusal = null;
        transaction.begin();
        outbox.sendAgain(id);
        transaction.commit();
        runner.deliver(id, provider, DeliveryPolicy.STANDARD);

        assertThat(provider.sent).containsOnlyKeys(id);
    }

    private List<String> idsOf(Outbox.UndeliveredFilter filter) {
        int all = Math.toIntExact(outbox.countUndelivered(filter));
        return outbox.undelivered(filter, 0, all).stream()
                .map(Outbox.Undelivered::id)
                .toList();
    }

    @Test
    public void inQuietHoursOnlyUrgentMessagesAreDue() throws Exception {
        String usual = stored("13800009904", false);
        String urgent = stored("13800009905", true);
        List<OutboxMessage.Channel> sms = List.of(OutboxMessage.Channel.SMS);

        assertThat(worker.due(sms, true, 100_000)).contains(urgent).doesNotContain(usual);
        assertThat(worker.due(sms, false, 100_000)).contains(urgent, usual);
    }

    @Test
    public void aMailLeavesBySmtpWithItsIdentifier() throws Exception {
        String id = stored("consumer@example.cn", false);
        String unknown = stored("unknown@example.cn", false);
        try (SmtpServer server = new SmtpServer()) {
            SmtpSender sender =
                    new SmtpSender(new MailServer(server.address(), null, null, "fangxin@example.cn"), clock);

            assertThat(runner.deliver(id, sender, DeliveryPolicy.STANDARD)).isEmpty();
            assertThat(runner.deliver(unknown, sender, DeliveryPolicy.STANDARD)).contains(Reason.REFUSED);
            assertThat(server.mails())
                    .singleElement()
                    .asString()
                    .contains("Message-ID: <" + id + "@example.cn>", "To: consumer@example.cn");
        }
        String later = stored("later@example.cn", false);
        SmtpSender nobody = new SmtpSender(
                new MailServer(URI.create("smtp://localhost:1"), null, null, "fangxin@example.cn"), clock);

        assertThat(runner.deliver(later, nobody, DeliveryPolicy.STANDARD)).contains(Reason.UNREACHABLE);
        assertThat(message(later).sentAt()).isNull();
    }

    private String stored(String contact, boolean urgent) throws Exception {
        String key = UUID.randomUUID().toString();
        transaction.begin();
        outbox.write(contact, "Outbox test", "Outbox test", urgent, key);
        transaction.commit();
        return em.createQuery("select m.id from OutboxMessage m where m.dedupeKey = :key", String.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    private OutboxMessage message(String id) {
        em.clear();
        return em.find(OutboxMessage.class, id);
    }

    private void later(Duration duration, Callable<Object> work) throws Exception {
        Instant then = clock.instant().plus(duration);
        ApplicationClock.at(then, work);
    }
}
