package fangxin.complaint.consumermessage;

import static fangxin.complaint.consumermessage.MessageFixture.SENT;
import static fangxin.complaint.consumermessage.MessageFixture.TERMS;
import static fangxin.complaint.consumermessage.MessageFixture.by;
import static fangxin.complaint.consumermessage.MessageFixture.consumer;
import static fangxin.complaint.consumermessage.MessageFixture.job;
import static fangxin.complaint.consumermessage.MessageFixture.message;
import static fangxin.complaint.consumermessage.MessageFixture.office;
import static fangxin.complaint.consumermessage.MessageFixture.shop;
import static fangxin.complaint.consumermessage.MessageFixture.unmatched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.complaint.station.StationDirectory.StationInCharge;
import fangxin.complaint.station.StationType;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsumerMessageTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @CsvSource({
        "MESSAGE, SENT, UNMATCHED, SENT",
        "OPINION, SENT, UNMATCHED, SENT",
        "THANKS, RECORDED, UNMATCHED, RECORDED",
        "PLAQUE_COVERED, TO_CHECK, UNMATCHED, TO_CHECK",
        "PLAQUE_ELSEWHERE, TO_CHECK, UNMATCHED, TO_CHECK"
    })
    void whatItIsDecidesWhoActs(
            ConsumerMessageType type,
            ConsumerMessageState known,
            ConsumerMessageState unknown,
            ConsumerMessageState matched) {
        assertThat(message(type).state()).isEqualTo(known);

        ConsumerMessage message = unmatched(type);
        assertThat(message.state()).isEqualTo(unknown);
        message.match(MessageFixture.title(), false, TERMS, office(SENT));
        message.match(MessageFixture.title(), false, TERMS, office(SENT));

        assertThat(message.state()).isEqualTo(matched);
        assertThat(message.unit()).isEqualTo(MessageFixture.title().number());
        assertThat(message.journal()).hasSize(2);
    }

    @Test
    void theShopAnswersUntilTheThirdWorkingDayAndThenTheConsumerIsNotified() {
        ConsumerMessage message = message(ConsumerMessageType.MESSAGE);

        assertThat(message.dueOn()).isEqualTo(LAST);
        assertThatThrownBy(() -> message.escalate(null, TERMS, job(LAST))).isInstanceOf(IllegalStateException.class);
        message.escalate(null, TERMS, job(LAST.plusDays(1)));
        assertThat(message.state()).isEqualTo(ConsumerMessageState.ESCALATED);

        message.answer("已经调高。", TERMS, shop(LAST.plusDays(2)));
        assertThat(message.state()).isEqualTo(ConsumerMessageState.ANSWERED);
    }

    /** A station can answer after the consumer's period: the message is over, and has the text of the answer. */
    @Test
    void theOfficeFollowsUpASilentShopAndTheStationsAnswerComesBackAlsoLate() {
        ConsumerMessage message = message(ConsumerMessageType.MESSAGE);
        assertThatThrownBy(() -> message.followUp("已到店。", TERMS, office(SENT))).hasMessageContaining("taken");
        message.escalate(null, TERMS, job(LAST.plusDays(1)));

        message.followUp("已到店。", TERMS, office(LAST.plusDays(1)));
        message.followUp("已到店。", TERMS, office(LAST.plusDays(1)));
        message.forwardReply("正在核实。", TERMS, by(MessageParty.STATION, MessageFixture.OFFICER, LAST.plusDays(2)));
        message.close(TERMS, job(LocalDate.of(2026, 4, 20)));
        message.forwardReply(
                "双方和解。", TERMS, by(MessageParty.STATION, MessageFixture.OFFICER, LocalDate.of(2026, 4, 21)));

        assertThat(message.state()).isEqualTo(ConsumerMessageState.CLOSED);
        assertThat(message.journal().stream().map(ConsumerMessageEntry::reason).filter(Objects::nonNull))
                .containsExactly("已到店。", "正在核实。", "双方和解。");
    }

    @Test
    void theSameAnswerAgainChangesNothingAndAnAnswerAfterTheEndIsRefusedInWords() {
        ConsumerMessage message = message(ConsumerMessageType.MESSAGE);
        message.answer("已经调高。", TERMS, shop(SENT));
        message.answer("已经调高。", TERMS, shop(SENT));

        assertThat(message.journal()).hasSize(2);
        message.close(TERMS, job(LocalDate.of(2026, 3, 18)));
        assertThatThrownBy(() -> message.answer("又有说明。", TERMS, shop(LocalDate.of(2026, 3, 19))))
                .hasMessageContaining("consumermessage.answer.over");
    }

    @Test
    void theConsumerStatesThatItIsSolvedOrAsksAgain() {
        ConsumerMessage message = message(ConsumerMessageType.MESSAGE);
        message.answer("已经调高。", TERMS, shop(SENT));
        message.solve(TERMS, consumer(SENT));
        message.solve(TERMS, consumer(SENT));
        message.reopen("还是很冷。", TERMS, consumer(SENT));
        message.reopen("还是很冷。", TERMS, consumer(SENT));

        assertThat(message.state()).isEqualTo(ConsumerMessageState.REOPENED);
        assertThat(message.dueOn()).isEqualTo(LAST);
        assertThat(message.journal().stream().map(ConsumerMessageEntry::step))
                .containsExactly(
                        ConsumerMessageStep.SEND,
                        ConsumerMessageStep.ANSWER,
                        ConsumerMessageStep.SOLVE,
                        ConsumerMessageStep.REOPEN);
    }

    @Test
    void aJoiningCanBeUndoneAndAReopeningEndsIt() {
        ConsumerMessage first = message(ConsumerMessageType.MESSAGE);
        ConsumerMessage second = message(2, ConsumerMessageType.MESSAGE, "空调太冷。", null, SENT);
        ConsumerMessage third = message(3, ConsumerMessageType.MESSAGE, "空调太冷。", null, SENT);
        second.mergeInto(first, TERMS, office(SENT));
        second.mergeInto(first, TERMS, office(SENT));

        assertThat(second.journal()).hasSize(2);
        assertThatThrownBy(() -> third.mergeInto(second, TERMS, office(SENT)))
                .hasMessageContaining("into: consumermessage.merge.wrong");
        assertThatThrownBy(() -> first.mergeInto(first, TERMS, office(SENT)))
                .hasMessageContaining("into: consumermessage.merge.wrong");
        second.separate(TERMS, office(SENT));
        assertThat(second.mergedInto()).isNull();
        assertThat(second.state()).isEqualTo(ConsumerMessageState.SENT);

        second.mergeInto(first, TERMS, office(SENT));
        second.answer("已经调高。", TERMS, shop(SENT));
        second.reopen("没有调高。", TERMS, consumer(SENT));
        assertThat(second.mergedInto()).isNull();
    }

    @Test
    void aMessageIsEitherJoinedOrSeparated() {
        assertThat(ConsumerMessageStep.openTo(MessageParty.OFFICE, ConsumerMessageState.SENT, false))
                .contains(ConsumerMessageStep.MERGE)
                .doesNotContain(ConsumerMessageStep.SEPARATE);
        assertThat(ConsumerMessageStep.openTo(MessageParty.OFFICE, ConsumerMessageState.SENT, true))
                .contains(ConsumerMessageStep.SEPARATE)
                .doesNotContain(ConsumerMessageStep.MERGE);
        assertThat(ConsumerMessageStep.openTo(MessageParty.CONSUMER, ConsumerMessageState.ANSWERED, false))
                .doesNotContain(ConsumerMessageStep.SEPARATE);
    }

    @Test
    void aMessageToAnotherUnitIsNotJoined() {
        ConsumerMessage other = unmatched(ConsumerMessageType.MESSAGE);

        assertThatThrownBy(() -> message(2, ConsumerMessageType.MESSAGE, "空调太冷。", null, SENT)
                        .mergeInto(other, TERMS, office(SENT)))
                .hasMessageContaining("into: consumermessage.merge.wrong");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "SOLVED", "CLOSED", "RECORDED"})
    void aMessageIsNotJoinedWithOneThatIsAnsweredOrEnded(ConsumerMessageState state) {
        ConsumerMessage other = message(
                state == ConsumerMessageState.RECORDED ? ConsumerMessageType.THANKS : ConsumerMessageType.MESSAGE);
        if (state != ConsumerMessageState.RECORDED) {
            other.answer("已经调高。", TERMS, shop(SENT));
        }
        if (state == ConsumerMessageState.SOLVED) {
            other.solve(TERMS, consumer(SENT));
        }
        if (state == ConsumerMessageState.CLOSED) {
            other.close(TERMS, job(LocalDate.of(2026, 3, 18)));
        }
        ConsumerMessage message = message(2, other.type(), "空调太冷。", null, SENT);

        assertThat(other.state()).isEqualTo(state);
        assertThat(message.mayBeAnsweredBy(other)).isFalse();
        assertThatThrownBy(() -> message.mergeInto(other, TERMS, office(SENT))).hasMessageContaining("consumermessage");
    }

    @Test
    void anOpinionIsNotJoinedWithAMessageWhoseAnswerIsNotPublished() {
        ConsumerMessage opinion = message(2, ConsumerMessageType.OPINION, "空调太冷。", null, SENT);

        assertThat(opinion.mayBeAnsweredBy(message(ConsumerMessageType.MESSAGE)))
                .isFalse();
        assertThat(message(2, ConsumerMessageType.PLAQUE_MISSING, null, null, SENT)
                        .mayBeAnsweredBy(message(ConsumerMessageType.PLAQUE_COVERED)))
                .isTrue();
    }

    @Test
    void aSolvedMessageIsReopenedWithinTheTimeOfTheConsumerOnly() {
        ConsumerMessage message = message(ConsumerMessageType.MESSAGE);
        message.answer("已经调高。", TERMS, shop(SENT));
        message.solve(TERMS, consumer(SENT));

        assertThatThrownBy(() -> message.reopen("还是很冷。", TERMS, consumer(SENT.plusYears(2))))
                .hasMessageContaining("consumermessage.reopen.over");
        assertThat(message.state()).isEqualTo(ConsumerMessageState.SOLVED);
    }

    @Test
    void theTimeOfTheShopBeginsWhenTheUnitWasFound() {
        ConsumerMessage opinion = unmatched(ConsumerMessageType.OPINION);
        LocalDate found = SENT.plusDays(20);
        opinion.match(MessageFixture.title(), true, TERMS, office(found));

        assertThat(opinion.publishFrom()).isAfter(found);
        assertThat(OpinionPublicationPolicy.isDue(opinion, found.plusDays(1))).isFalse();
        assertThat(opinion.isOfOwnUnit()).isTrue();
        assertThat(OpinionPublicationPolicy.needsOfficer(opinion)).isTrue();
    }

    @Test
    void theStationThatHasTheMessageIsStatedByNumberNameAndPhone() {
        ConsumerMessage message = message(ConsumerMessageType.MESSAGE);
        message.escalate(
                new StationInCharge("20260000012", StationType.VENUE, "万佳广场消费维权服务站", "0431-88000001"),
                TERMS,
                job(LAST.plusDays(1)));

        assertThat(message.station()).isEqualTo("20260000012");
        assertThat(message.escalatedTo()).isEqualTo("万佳广场消费维权服务站 0431-88000001");
    }

    @Test
    void onlyAnOpinionIsWithheldAndItsPublishedWordsGo() {
        ConsumerMessage opinion = message(ConsumerMessageType.OPINION);
        opinion.publish("空调太冷了。", null, TERMS, job(SENT));
        opinion.withhold("含有辱骂内容", TERMS, office(SENT));
        opinion.withhold("含有辱骂内容", TERMS, office(SENT));

        assertThat(opinion.publicWords()).isNull();
        assertThat(opinion.journal()).hasSize(3);
        assertThatThrownBy(() -> message(ConsumerMessageType.MESSAGE).withhold("理由", TERMS, office(SENT)))
                .hasMessageContaining("consumermessage.publication.none");
    }

    @Test
    void erasingTakesTheWordsOutOfMessageJournalAndPublication() {
        ConsumerMessage opinion = message(ConsumerMessageType.OPINION);
        opinion.answer("已经调高。", TERMS, shop(SENT));
        opinion.publish("空调太冷了。", "已经调高。", TERMS, job(SENT));
        opinion.eraseWords();

        assertThat(opinion.words()).isNull();
        assertThat(opinion.answer()).isNull();
        assertThat(opinion.publicWords()).isNull();
        assertThat(opinion.publicAnswer()).isNull();
        assertThat(opinion.publication()).isEqualTo(OpinionPublication.WITHHELD);
        assertThat(opinion.journal().stream().map(ConsumerMessageEntry::reason)).containsOnlyNulls();
    }

    @Test
    void aMessageOnAUnitThatWasNotFoundIsFiledWithTheReason() {
        ConsumerMessage message = unmatched(ConsumerMessageType.MESSAGE);
        message.file("没有这家店", TERMS, office(SENT));
        message.file("没有这家店", TERMS, office(SENT));

        assertThat(message.state()).isEqualTo(ConsumerMessageState.RECORDED);
        assertThat(message.journal().stream().map(ConsumerMessageEntry::step))
                .containsExactly(ConsumerMessageStep.KEEP, ConsumerMessageStep.RECORD);
    }
}
