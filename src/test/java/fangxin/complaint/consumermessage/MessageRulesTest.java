package fangxin.complaint.consumermessage;

import static fangxin.complaint.consumermessage.MessageFixture.SENT;
import static fangxin.complaint.consumermessage.MessageFixture.TERMS;
import static fangxin.complaint.consumermessage.MessageFixture.message;
import static fangxin.complaint.consumermessage.MessageFixture.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessMoment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the rules on clusters, duplicates, publication and the usual waiting time, by their worked examples. */
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
        assertThat(MessageClusterPolicy.idOfContact("0a", SENT))
                .doesNotContain("0a-")
                .hasSize(83)
                .endsWith("-2026-03-02");
    }

    @Test
    void aContactFormsANewClusterAfterTheDaysOfTheTerms() {
        assertThat(MessageClusterPolicy.goesOn(SENT, SENT.plusDays(29), TERMS)).isTrue();
        assertThat(MessageClusterPolicy.goesOn(SENT, SENT.plusDays(30), TERMS)).isFalse();
        assertThat(MessageClusterPolicy.countedFrom(null, SENT, TERMS))
                .isEqualTo(BusinessMoment.startOf(SENT.minusDays(29)));
        assertThat(MessageClusterPolicy.countedFrom(SENT, SENT.plusDays(31), TERMS))
                .isEqualTo(BusinessMoment.startOf(SENT.plusDays(30)));
    }

    @Test
    void messagesToSeveralCountiesAreOneClusterOfTheCity() {
        assertThat(MessageClusterPolicy.ownerOf(List.of("220102"), "220100")).isEqualTo("220102");
        assertThat(MessageClusterPolicy.ownerOf(List.of("220102", "220103"), "220100"))
                .isEqualTo("220100");
    }

    @Test
    void aClusterThatDoublesIsOpenAgainAndKeepsEachFinding() {
        ConsumerMessage message = message(OPINION);
        MessageCluster cluster = new MessageCluster(
                "unit",
                MessageClusterType.UNIT_DAY,
                message,
                "220102",
                SENT,
                new ClusterCount(50, 9, 1),
                Instant.EPOCH);
        ActionStamp by = new ActionStamp(MessageFixture.OFFICER, MessageFixture.at(SENT, LocalTime.NOON));
        assertThatThrownBy(() -> cluster.review("看错了。", 5, false, by)).hasMessageContaining("platform.stale");
        cluster.review("活动期间顾客留言。", 0, false, by);
        cluster.review("活动期间顾客留言。", 0, false, by);
        assertThat(cluster.noted()).isEqualTo(1);
        assertThatThrownBy(() -> cluster.review("另一种看法。", 0, false, by))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("consumermessage.cluster.taken");

        cluster.count(new ClusterCount(99, 9, 1));
        assertThat(cluster.finding()).isEqualTo("活动期间顾客留言。");
        cluster.count(new ClusterCount(100, 9, 1));
        assertThat(cluster.finding()).isNull();
        cluster.review("同一批人。", 1, false, by);
        assertThat(cluster.findings())
                .extracting(MessageClusterFinding::finding, MessageClusterFinding::messages)
                .containsExactly(tuple("活动期间顾客留言。", 50), tuple("同一批人。", 100));
    }

    @Test
    void messagesFoundGenuineCountUntilAnotherOneJoins() {
        MessageCluster cluster = new MessageCluster(
                "unit",
                MessageClusterType.UNIT_DAY,
                message(OPINION),
                "220102",
                SENT,
                new ClusterCount(50, 9, 1),
                Instant.EPOCH);
        ActionStamp by = new ActionStamp(MessageFixture.OFFICER, MessageFixture.at(SENT, LocalTime.NOON));
        cluster.review("顾客留言。", 0, true, by);
        cluster.count(new ClusterCount(50, 9, 1));
        assertThat(cluster.isGenuine()).isTrue();
        cluster.review("顾客留言。", 1, false, by);
        assertThat(cluster.isGenuine()).isFalse();
        cluster.review("顾客留言。", 2, true, by);

        cluster.count(new ClusterCount(51, 9, 1));

        assertThat(cluster.isGenuine()).isFalse();
        assertThat(cluster.finding()).isNull();
        assertThat(cluster.noted()).isEqualTo(3);
        assertThat(cluster.findings())
                .extracting(MessageClusterFinding::isGenuine)
                .containsExactly(true, false, true);
    }

    /** A silent message of a cluster passes on as any other once it is found genuine, and not before or otherwise. */
    @Test
    void aMessageOfAClusterIsHeldBackUntilItIsFoundGenuine() {
        ConsumerMessage message = message(OPINION);
        assertThat(MessageClusterPolicy.isHeldBack(message)).isFalse();
        MessageCluster cluster = new MessageCluster(
                "unit",
                MessageClusterType.UNIT_DAY,
                message,
                "220102",
                SENT,
                new ClusterCount(500, 50, 1),
                Instant.EPOCH);
        message.join(cluster);
        assertThat(MessageClusterPolicy.isHeldBack(message)).isTrue();
        assertThat(MessageClusterPolicy.isFoundNotGenuine(message)).isFalse();

        ActionStamp by = new ActionStamp(MessageFixture.OFFICER, MessageFixture.at(SENT, LocalTime.NOON));
        cluster.review("同一批人。", 0, false, by);
        assertThat(MessageClusterPolicy.isHeldBack(message)).isTrue();
        assertThat(MessageClusterPolicy.isFoundNotGenuine(message)).isTrue();
        cluster.review("顾客留言。", 1, true, by);
        assertThat(MessageClusterPolicy.isHeldBack(message)).isFalse();
        assertThat(MessageClusterPolicy.isFoundNotGenuine(message)).isFalse();
    }

    @Test
    void anOpinionBoxIsReadOnceAMonthUntilTheDayOfTheTerms() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        LocalDate read = LocalDate.of(2026, 3, 20);
        assertThat(OpinionBoxReadingRule.isToBeRead(SENT, read, LocalDate.of(2026, 3, 31), TERMS))
                .isFalse();
        assertThat(OpinionBoxReadingRule.isToBeRead(SENT, read, april, TERMS)).isTrue();
        assertThat(OpinionBoxReadingRule.dueOn(april, TERMS)).isEqualTo(LocalDate.of(2026, 4, 25));
        LocalDate late = LocalDate.of(2026, 3, 26);
        assertThat(OpinionBoxReadingRule.isToBeRead(late, null, late, TERMS)).isFalse();
        assertThat(OpinionBoxReadingRule.isToBeRead(late, null, april, TERMS)).isTrue();
        assertThat(OpinionBoxReadingRule.dueOn(april, withReadingDay(31))).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    private static ConsumerMessageTerms withReadingDay(Integer day) {
        return new ConsumerMessageTerms(
                TERMS.answer(),
                TERMS.publication(),
                TERMS.closing(),
                TERMS.check(),
                TERMS.duplicateDays(),
                TERMS.clusterMessages(),
                TERMS.clusterUnits(),
                TERMS.clusterDays(),
                null,
                day);
    }

    @Test
    void bundledMessagesAreAnnouncedOnceTheirHourIsOver() {
        Instant ten = Instant.parse("2026-03-02T02:00:00Z");
        assertThat(BundledNoticeRule.hourOf(ten.plusSeconds(60))).isEqualTo(ten);
        assertThat(BundledNoticeRule.hourOf(ten.plusSeconds(3599))).isEqualTo(ten);
        assertThat(BundledNoticeRule.hourOf(ten.plusSeconds(3600))).isNotEqualTo(ten);
        assertThat(BundledNoticeRule.isOver(ten, ten.plusSeconds(3599))).isFalse();
        assertThat(BundledNoticeRule.isOver(ten, ten.plusSeconds(3600))).isTrue();
    }

    @Test
    void aReadingOfADayIsRecordedOnce() {
        ActionStamp by = new ActionStamp(MessageFixture.OFFICER, MessageFixture.at(SENT, LocalTime.NOON));
        OpinionBox box = new OpinionBox(
                MessageFixture.title(), new OpinionBoxInput("1", MessageChannel.OPINION_BOX, "收银台", SENT), by);
        box.read(new OpinionBoxReadingInput(SENT, 2, null), by);
        box.read(new OpinionBoxReadingInput(SENT, 2, null), by);
        assertThat(box.readings()).hasSize(1);
        assertThatThrownBy(() -> box.read(new OpinionBoxReadingInput(SENT, 3, null), by))
                .hasMessageContaining("consumermessage.box.read.twice");
        assertThatThrownBy(() -> box.read(new OpinionBoxReadingInput(SENT.minusDays(1), 0, null), by))
                .hasMessageContaining("consumermessage.box.read.outside");
        box.end(SENT.plusDays(9));
        assertThatThrownBy(() -> box.read(new OpinionBoxReadingInput(SENT.plusDays(10), 0, null), by))
                .hasMessageContaining("consumermessage.box.read.outside");
        assertThat(box.readOn()).isEqualTo(SENT);
    }

    @Test
    void aReadingIsCorrectedAndItsHistoryStays() {
        ActionStamp by = new ActionStamp(MessageFixture.OFFICER, MessageFixture.at(SENT, LocalTime.NOON));
        OpinionBox box = new OpinionBox(
                MessageFixture.title(), new OpinionBoxInput("1", MessageChannel.OPINION_BOX, "收银台", SENT), by);
        box.read(new OpinionBoxReadingInput(SENT, 20, null), by);

        box.correct(new OpinionBoxCorrectionInput(SENT, 2, "已答复", "多输入一个零"), by);
        box.correct(new OpinionBoxCorrectionInput(SENT, 2, "已答复", "多输入一个零"), by);
        box.correct(new OpinionBoxCorrectionInput(SENT, 3, "已答复", "漏计一条"), by);

        assertThat(box.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.opinions()).isEqualTo(3);
            assertThat(reading.note()).isEqualTo("已答复");
        });
        assertThat(OpinionBoxDetail.BoxReading.of(box.readings().getFirst()).corrections())
                .extracting(OpinionBoxDetail.ReadingCorrection::before, OpinionBoxDetail.ReadingCorrection::after)
                .containsExactly(tuple(2, 3), tuple(20, 2));
        assertThatThrownBy(() -> box.correct(new OpinionBoxCorrectionInput(SENT.plusDays(1), 2, null, "误"), by))
                .hasMessageContaining("consumermessage.box.read.unknown");
    }

    @Test
    void termsOfAnEarlierIssueHaveTheDefaultsOfWhatWasAdded() {
        assertThat(withReadingDay(31).bundleFrom()).isEqualTo(20);
        assertThat(Constraints.violations(withReadingDay(32))).hasSize(1);
    }

    /** A client that does not know the added members sends terms without them. */
    @Test
    void termsThatLeaveOutWhatWasAddedKeepTheValuesOfTheIssueBefore() {
        ConsumerMessageTerms sent = withReadingDay(null);

        assertThat(sent.orElse(withReadingDay(10)).readingDay()).isEqualTo(10);
        assertThat(withReadingDay(11).orElse(withReadingDay(10)).readingDay()).isEqualTo(11);
        assertThat(sent.readingDay()).isEqualTo(25);
        assertThat(sent.orElse(sent)).isEqualTo(withReadingDay(25).orElse(sent));
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

    @Test
    void aTextIsMaskedOnceForAllItsReaders() {
        ConsumerMessage message = message(OPINION);
        String words = "打13812345678找我。";

        String masked = MessagePrivacy.mask(message, words);

        assertThat(masked).isEqualTo("打***********找我。").isSameAs(MessagePrivacy.mask(message(OPINION), words));
        assertThat(MessagePrivacy.mask(message, null)).isNull();
    }
}
