package fangxin.complaint.consumermessage;

import static fangxin.complaint.consumermessage.MessageFixture.SENT;
import static fangxin.complaint.consumermessage.MessageFixture.TERMS;
import static fangxin.complaint.consumermessage.MessageFixture.message;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Properties of messages of consumers: for every order of steps the state follows from the journal, and a cluster
 * depends on the number of messages alone.
 */
class ConsumerMessageProperties {
    @Property(tries = 1000)
    void theStateFollowsFromTheJournal(
            @ForAll ConsumerMessageType type, @ForAll @Size(min = 3, max = 16) List<ConsumerMessageStep> attempts) {
        ConsumerMessage message = message(type);
        LocalDate day = SENT;
        for (ConsumerMessageStep step : attempts) {
            day = day.plusDays(6);
            attempt(message, step, day);
        }

        ConsumerMessageState state = null;
        for (ConsumerMessageEntry entry : message.journal()) {
            assertThat(state == null || entry.step().from().contains(state)).isTrue();
            state = entry.step().to().orElse(state);
        }
        assertThat(message.state()).isEqualTo(state);
        assertThat(message.dueOn() != null).isEqualTo(state.limit().isPresent());
        assertThat(message.publication() == OpinionPublication.NONE).isEqualTo(type != ConsumerMessageType.OPINION);
        InputClasses.requireBoth("ended", ConsumerMessageState.ended().contains(state));
    }

    private static void attempt(ConsumerMessage message, ConsumerMessageStep step, LocalDate day) {
        ConsumerMessageState before = message.state();
        int entries = message.journal().size();
        try {
            switch (step) {
                case KEEP, SEND, REPORT_PLAQUE -> {
                    // the constructor takes these steps
                }
                case RECORD -> message.file("说明", TERMS, MessageFixture.office(day));
                case ANSWER -> message.answer("答复" + day, TERMS, MessageFixture.shop(day));
                case ESCALATE -> message.escalate(null, TERMS, MessageFixture.job(day));
                case SOLVE -> message.solve(TERMS, MessageFixture.consumer(day));
                case REOPEN -> message.reopen("没有解决", TERMS, MessageFixture.consumer(day));
                case CLOSE -> message.close(TERMS, MessageFixture.job(day));
                case CHECK -> message.check("看过", TERMS, MessageFixture.office(day));
                case MERGE ->
                    message.mergeInto(
                            message(2, message.type(), "同一件事", null, SENT), TERMS, MessageFixture.office(day));
                case SEPARATE -> message.separate(TERMS, MessageFixture.office(day));
                case HOLD -> {
                    if (message.publication() == OpinionPublication.WAITING) {
                        message.withhold(TERMS, MessageFixture.job(day));
                    }
                }
                case PUBLISH -> {
                    if (message.publication() == OpinionPublication.HELD) {
                        message.publish("空调太冷了。", null, TERMS, MessageFixture.office(day));
                    }
                }
                case WITHHOLD -> message.withhold("理由", TERMS, MessageFixture.office(day));
            }
        } catch (RuleViolation | IllegalStateException refused) {
            assertThat(message.state()).isEqualTo(before);
            assertThat(message.journal()).hasSize(entries);
        }
    }

    @Property(tries = 500)
    void aClusterDependsOnTheNumberAloneAndGrowsOnly(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 600) Integer> counts) {
        ConsumerMessage message = message(ConsumerMessageType.OPINION);
        MessageCluster cluster = new MessageCluster(
                MessageClusterPolicy.idOfUnit(message.unit(), SENT),
                MessageClusterType.UNIT_DAY,
                message,
                message.owner(),
                SENT,
                new ClusterCount(1, 1, 1),
                message.enteredAt());
        int most = 1;
        for (int count : counts) {
            ClusterCount now = new ClusterCount(count, Math.min(count, 50), 1);
            cluster.count(now);
            most = Math.max(most, count);

            assertThat(MessageClusterPolicy.isOfUnit(now, TERMS)).isEqualTo(count >= TERMS.clusterMessages());
            assertThat(cluster.messages()).isEqualTo(most);
            InputClasses.requireBoth("cluster", count >= TERMS.clusterMessages());
        }
    }
}
