package fangxin.complaint.consumermessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.platform.persistence.SequenceCounters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of when a receipt for a contact is asked for, each of which the limit of an address counts. */
@Tag("once")
class ConsumerMessageReceiptTest {
    private static final String CONTACT = "13800000000";

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aRefusedMessageAsksForNoReceipt() {
        ConsumerMessageInput withoutWords =
                new ConsumerMessageInput("220102-1", ConsumerMessageType.MESSAGE, null, CONTACT, false);

        assertThatThrownBy(() -> new ConsumerMessageService().send(withoutWords, this::ask))
                .isInstanceOf(RuleViolation.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aFormThatWasSentBeforeAsksForNoReceipt() {
        ConsumerMessage earlier = MessageFixture.message(ConsumerMessageType.MESSAGE);

        ConsumerMessage answered = registerWith(earlier)
                .enter(
                        new ConsumerMessageInput(
                                earlier.unit(), ConsumerMessageType.MESSAGE, earlier.words(), CONTACT, false),
                        MessageChannel.ONLINE,
                        "form",
                        this::ask,
                        MessageFixture.consumer(MessageFixture.SENT));

        assertThat(answered).isSameAs(earlier);
        assertThat(asked).hasValue(0);
    }

    private boolean ask() {
        return asked.incrementAndGet() > 0;
    }

    private static ConsumerMessageRegister registerWith(ConsumerMessage earlier) {
        ConsumerMessageRegister register = new ConsumerMessageRegister();
        register.titles = new TitleRepository() {
            @Override
            public Optional<Title> find(String number) {
                return Optional.empty();
            }
        };
        register.counters = new SequenceCounters() {
            @Override
            public long lockLast(String series) {
                return 1;
            }
        };
        register.messages = new ConsumerMessageRepository() {
            @Override
            Optional<ConsumerMessage> byForm(String formToken) {
                return Optional.of(earlier);
            }
        };
        return register;
    }
}
