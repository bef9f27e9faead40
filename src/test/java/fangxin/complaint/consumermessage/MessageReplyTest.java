package fangxin.complaint.consumermessage;

import static fangxin.complaint.consumermessage.MessageFixture.TERMS;
import static fangxin.complaint.consumermessage.MessageFixture.message;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.Title;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of which first answers are in time, and of which messages count for or against a shop. */
class MessageReplyTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 5);

    @Test
    void messagesOfAClusterCountOnceItIsFoundGenuine() {
        assertThat(answered(null, null).isCounted(DUE.plusDays(1))).isTrue();
        assertThat(answered("unit", false).isCounted(DUE.plusDays(1))).isFalse();
        assertThat(answered("unit", true).isCounted(DUE.plusDays(1))).isTrue();
    }

    private static AnswerTimeliness answered(String cluster, Boolean genuine) {
        return AnswerTimelinessReader.of(
                "220102-1", DUE, true, ConsumerMessageState.ANSWERED, cluster, genuine, false, "0a", 3L);
    }

    @Test
    void anAnswerOnTheLastDayIsInTimeAndTheNextDayItIsNot() {
        ConsumerMessage inTime = message(ConsumerMessageType.MESSAGE);
        inTime.answer("已调高温度。", TERMS, MessageFixture.shop(DUE));
        ConsumerMessage late = message(ConsumerMessageType.MESSAGE);
        late.answer("已调高温度。", TERMS, MessageFixture.shop(DUE.plusDays(1)));

        assertThat(inTime.replyDueOn()).isEqualTo(DUE);
        assertThat(inTime.repliedInTime()).isTrue();
        assertThat(late.repliedInTime()).isFalse();
    }

    @Test
    void silenceIsNotInTimeAndNeitherALateAnswerNorALaterQuestionChangesThat() {
        ConsumerMessage silent = message(ConsumerMessageType.MESSAGE);
        assertThat(silent.repliedInTime()).isNull();

        silent.escalate(null, TERMS, MessageFixture.job(DUE.plusDays(1)));
        silent.answer("已调高温度。", TERMS, MessageFixture.shop(DUE.plusDays(2)));
        silent.reopen("还是冷。", TERMS, MessageFixture.consumer(DUE.plusDays(3)));
        silent.answer("再调高一度。", TERMS, MessageFixture.shop(DUE.plusDays(3)));

        assertThat(silent.repliedInTime()).isFalse();
        assertThat(silent.replyDueOn()).isEqualTo(DUE);
    }

    /**
     * A message solved without an answer has no due day; when it is reopened, the shop's time limit begins on that day.
     */
    @Test
    void aMessageThatWasSolvedAndReopenedIsDueOnceMore() {
        ConsumerMessage message = message(ConsumerMessageType.MESSAGE);
        message.solve(TERMS, MessageFixture.consumer(LocalDate.of(2026, 3, 3)));
        assertThat(message.replyDueOn()).isNull();

        message.reopen("又坏了。", TERMS, MessageFixture.consumer(LocalDate.of(2026, 3, 9)));
        assertThat(message.replyDueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        message.answer("已修好。", TERMS, MessageFixture.shop(LocalDate.of(2026, 3, 9)));

        assertThat(message.repliedInTime()).isTrue();
    }

    @Test
    void theTimeOfAMessageWhoseUnitWasUnknownBeginsWithTheMatch() {
        Title title = MessageFixture.title();
        ConsumerMessage unmatched = MessageFixture.unmatched(ConsumerMessageType.MESSAGE);
        assertThat(unmatched.replyDueOn()).isNull();

        unmatched.match(title, false, TERMS, MessageFixture.office(LocalDate.of(2026, 3, 9)));

        assertThat(unmatched.replyDueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @ParameterizedTest
    @CsvSource({
        // answer in time, state, cluster, own, today, counts
        "true,  ANSWERED,  false, false, 2026-03-06, true",
        "true,  SOLVED,    false, false, 2026-03-06, true",
        "true,  ANSWERED,  false, false, 2026-03-05, false",
        "false, ESCALATED, false, false, 2026-03-06, true",
        "false, SOLVED,    false, false, 2026-03-06, false",
        ",      SENT,      false, false, 2026-03-06, true",
        ",      SOLVED,    false, false, 2026-03-06, false",
        ",      REOPENED,  false, false, 2026-03-06, true",
        "false, CLOSED,    true,  false, 2026-03-06, false",
        "true,  ANSWERED,  true,  false, 2026-03-06, false",
        "true,  ANSWERED,  false, true,  2026-03-06, false"
    })
    void countsByAnswerStateAndOrigin(
            Boolean inTime,
            ConsumerMessageState state,
            boolean clustered,
            boolean own,
            LocalDate today,
            boolean counts) {
        assertThat(new AnswerTimeliness("T", DUE, inTime, state, clustered, own, null, 1).isCounted(today))
                .isEqualTo(counts);
    }

    @Test
    void aMessageStaysUnansweredAfterItsLastDayUntilTheShopAnswersOrItIsSolved() {
        ConsumerMessage silent = message(ConsumerMessageType.MESSAGE);
        assertThat(isUnanswered(silent)).isTrue();
        silent.escalate(null, TERMS, MessageFixture.job(DUE.plusDays(1)));
        assertThat(isUnanswered(silent)).as("escalated").isTrue();
        silent.close(TERMS, MessageFixture.job(DUE.plusMonths(2)));
        assertThat(isUnanswered(silent)).as("closed without an answer").isTrue();

        ConsumerMessage late = message(ConsumerMessageType.MESSAGE);
        late.escalate(null, TERMS, MessageFixture.job(DUE.plusDays(1)));
        late.answer("已调高温度。", TERMS, MessageFixture.shop(DUE.plusDays(2)));
        assertThat(isUnanswered(late)).as("a late answer").isFalse();
        late.reopen("还是冷。", TERMS, MessageFixture.consumer(DUE.plusDays(3)));
        late.escalate(null, TERMS, MessageFixture.job(DUE.plusDays(20)));
        assertThat(isUnanswered(late)).as("asked again and silent").isTrue();

        ConsumerMessage solved = message(ConsumerMessageType.MESSAGE);
        solved.escalate(null, TERMS, MessageFixture.job(DUE.plusDays(1)));
        solved.solve(TERMS, MessageFixture.consumer(DUE.plusDays(2)));
        assertThat(isUnanswered(solved)).as("solved").isFalse();
    }

    private static boolean isUnanswered(ConsumerMessage message) {
        return ConsumerMessageState.unanswered(message.answeredAt() != null).contains(message.state());
    }
}
