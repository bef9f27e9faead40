package fangxin.complaint.consumermessage;

import static fangxin.complaint.consumermessage.MessageFixture.SENT;
import static fangxin.complaint.consumermessage.MessageFixture.TERMS;
import static fangxin.complaint.consumermessage.MessageFixture.message;
import static fangxin.complaint.consumermessage.MessageFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on clusters, duplicates, publication and the usual waiting time, by their worked examples. */
class MessageRulesTest {
    private static final ConsumerMessageType OPINION = ConsumerMessageType.OPINION;

    @Test
    void fiveHundredMessagesFromFiftyPhonesAreAClusterAndFortyNineAreNone() {
        assertThat(MessageClusterPolicy.isOfUnit(new ClusterCount(500, 50, 1), TERMS))
                .isTrue();
        assertThat(MessageClusterPolicy.isOfUnit(new ClusterCount(49, 49, 1), TERMS))
                .isFalse();
    }

    @Test
    void oneContactThatWritesToFortyShopsIsAClusterAndFortyMessagesToOneShopAreNone() {
        assertThat(MessageClusterPolicy.isOfContact(new ClusterCount(40, 1, 40), TERMS))
                .isTrue();
        assertThat(MessageClusterPolicy.isOfContact(new ClusterCount(40, 1, 1), TERMS))
                .isFalse();
        assertThat(MessageClusterPolicy.idOfContact("0a")).doesNotContain("0a/").hasSize(72);
    }

    @Test
    void alikeTextsAreSuggestedAndDifferentOnesAreNot() {
        assertThat(DuplicateMessageRule.similarity("空调太冷了，请调高。", "空调太冷了,请调高!")).isEqualTo(1);
        assertThat(DuplicateMessageRule.similarity("空调太冷了", "菜里有头发")).isZero();
        assertThat(DuplicateMessageRule.similarity("冷", "冷")).isZero();
        assertThat(DuplicateMessageRule.similarity(null, "菜里有头发")).isZero();
        assertThat(suggested("空调太冷了，请调高。", null, 7)).isTrue();
        assertThat(suggested("空调太冷了，请调高。", null, 8)).isFalse();
        assertThat(suggested("菜里有头发", "h1", 7)).isTrue();
        assertThat(suggested("菜里有头发", "h2", 0)).isFalse();
    }

    private static boolean suggested(String words, String contactHash, int daysLater) {
        return DuplicateMessageRule.mayBeDuplicates(
                message(1, OPINION, "空调太冷了，请调高！", "h1", SENT),
                message(2, OPINION, words, contactHash, SENT.plusDays(daysLater)),
                TERMS.duplicateDays());
    }

    @Test
    void anOpinionIsDueOnceAnsweredOrAfterFifteenDays() {
        ConsumerMessage silent = message(OPINION);
        assertThat(OpinionPublicationPolicy.isDue(silent, SENT.plusDays(15))).isFalse();
        assertThat(OpinionPublicationPolicy.isDue(silent, SENT.plusDays(16))).isTrue();

        ConsumerMessage answered = message(OPINION);
        answered.answer("已经调高。", TERMS, shop(SENT));
        assertThat(OpinionPublicationPolicy.isDue(answered, SENT)).isTrue();
        ConsumerMessage message = message(ConsumerMessageType.MESSAGE);
        message.answer("已经调高。", TERMS, shop(SENT));
        assertThat(OpinionPublicationPolicy.isDue(message, SENT.plusDays(16))).isFalse();
    }

    @Test
    void anOfficerLooksAtAnOpinionOrAnAnswerWithPersonalData() {
        ConsumerMessage clean = message(OPINION);
        clean.answer("已经调高。", TERMS, shop(SENT));
        assertThat(OpinionPublicationPolicy.needsOfficer(clean)).isFalse();
        assertThat(OpinionPublicationPolicy.needsOfficer(message(1, OPINION, "请打１３９ ００００ １１１１找我", null, SENT)))
                .isTrue();
        ConsumerMessage answered = message(OPINION);
        answered.answer("这位顾客的电话是 13900001111。", TERMS, shop(SENT));
        assertThat(OpinionPublicationPolicy.needsOfficer(answered)).isTrue();
        assertThat(MessagePrivacy.mask(answered, answered.answer())).doesNotContain("13900001111");
        assertThat(MessagePrivacy.mask(answered, null)).isNull();
    }

    @Test
    void theUsualWaitingTimeIsTheMedian() {
        assertThat(MedianWaitingTime.of(List.of())).isEmpty();
        assertThat(MedianWaitingTime.of(List.of(Duration.ofHours(2), Duration.ofHours(1), Duration.ofDays(30))))
                .contains(Duration.ofHours(2));
        assertThat(MedianWaitingTime.of(List.of(Duration.ofHours(1), Duration.ofHours(3))))
                .contains(Duration.ofHours(3));
    }
}
