package fangxin.complaint.consumermessage;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.commitment.pledge.StarContradictions;
import fangxin.common.LocalizedText;
import fangxin.platform.persistence.RecordedQuery;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of when messages without an answer contradict five stars; ConsumerMessageIT runs the query. */
@Tag("once")
class MessageStarConditionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private final RecordedQuery query = new RecordedQuery();

    @Test
    void messagesWithoutAnAnswerContradictThatDisputesAreHandled() {
        assertThat(contradiction(StarContradictions.DISPUTES_HANDLED, 0)).isEmpty();
        assertThat(contradiction(StarContradictions.DISPUTES_HANDLED, 2))
                .hasValueSatisfying(text -> assertThat(text.toString()).contains("2"));
        assertThat(contradiction("another", 2)).isEmpty();
    }

    /** A message can be answered until the end of its last day. */
    @Test
    void theLastDaysBeforeTodayOfAYearAreRead() {
        contradiction(StarContradictions.DISPUTES_HANDLED, 0);

        query.requireComplete();
        assertThat(query.value("from")).isEqualTo(TODAY.minusYears(1));
        assertThat(query.value("before")).isEqualTo(TODAY);
        assertThat(query.text())
                .contains("m.replyDueOn >= :from and m.replyDueOn < :before and m.mergedInto is null")
                .contains("(c.id is null or c.genuine = true) and m.ownUnit = false");
    }

    /** A message that was answered once and reopened stays unanswered after its escalation, also once it is closed. */
    @Test
    void aMessageThatWasClosedInSilenceCountsTooUnlessAnAnswerFollowed() {
        assertThat(contradiction(
                        StarContradictions.DISPUTES_HANDLED,
                        1,
                        step("1", ConsumerMessageStep.ANSWER),
                        step("1", ConsumerMessageStep.ESCALATE),
                        step("2", ConsumerMessageStep.ESCALATE),
                        step("2", ConsumerMessageStep.ANSWER),
                        step("3", ConsumerMessageStep.ANSWER),
                        step("4", ConsumerMessageStep.ESCALATE),
                        step("4", ConsumerMessageStep.ANSWER),
                        step("4", ConsumerMessageStep.ESCALATE)))
                .hasValueSatisfying(text -> assertThat(text.toString()).contains("3"));

        query.requireComplete();
        assertThat(query.value("closed")).isEqualTo(ConsumerMessageState.CLOSED);
        assertThat(query.text()).endsWith("order by m.number, e.seq");
    }

    private static Object[] step(String message, ConsumerMessageStep step) {
        return new Object[] {message, step};
    }

    private Optional<LocalizedText> contradiction(String gate, long unanswered, Object[]... closed) {
        AnswerTimelinessReader reader = new AnswerTimelinessReader();
        reader.em = query.finding(unanswered).finding((Object[]) closed).entityManager();
        MessageStarCondition condition = new MessageStarCondition();
        condition.answers = reader;
        return condition.to(gate, MessageFixture.title(), TODAY);
    }
}
