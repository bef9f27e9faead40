package fangxin.complaint.association;

import static fangxin.complaint.association.AssociationFixture.ASSOCIATION;
import static fangxin.complaint.association.AssociationFixture.CLERK;
import static fangxin.complaint.association.AssociationFixture.TODAY;
import static fangxin.complaint.association.AssociationFixture.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Notified on Friday, 27 November 2026 with ten working days: objections until Friday, 11 December. */
class ComparativeTestTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 11);

    private static ComparativeTestInput input(String result) {
        return new ComparativeTestInput(
                ASSOCIATION,
                "保温杯",
                "两种样品均符合标准。",
                List.of(
                        new ComparativeTestSampleInput("甲型", "甲公司", "13900000001", result),
                        new ComparativeTestSampleInput("乙型", "乙公司", "b@example.com", "较好")),
                null);
    }

    private static ComparativeTest notified() {
        ComparativeTest test = new ComparativeTest(ComparativeTest.numberOf(2026, 1), input("一般"), on(TODAY));
        test.inform(1, TimeLimit.workingDays(10), on(TODAY));
        return test;
    }

    private static ActionStamp at(LocalDate day, Duration later) {
        return new ActionStamp(
                CLERK, new BusinessMoment(BusinessMoment.startOf(day).plus(later), WorkingCalendar.weekdaysOnly()));
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void theTradersAreNotifiedFirst() {
        ComparativeTest draft = new ComparativeTest(ComparativeTest.numberOf(2026, 1), input("一般"), on(TODAY));

        refused(() -> draft.publish(on(TODAY)), "association.step.state");
        assertThat(notified().objectionsUntil()).isEqualTo(UNTIL);
    }

    @Test
    void theLastDayOfObjectionsIsExplainedDayByDay() {
        DeadlineReason reason = notified().objectionReason(TimeLimit.workingDays(10), WorkingCalendar.weekdaysOnly());

        assertThat(reason.lastDay()).isEqualTo(UNTIL);
        assertThat(reason.periods()).singleElement().satisfies(period -> {
            assertThat(period.period().start()).isEqualTo(TODAY);
            assertThat(period.period().end()).isEqualTo(UNTIL);
        });
    }

    /** Objections are possible until 24:00 of the last day; the test can be published from 00:00 of the next. */
    @Test
    void itIsPublishedOnceTheDaysOfObjectionsAreOver() {
        ComparativeTest test = notified();

        refused(() -> test.publish(at(UNTIL, Duration.ofDays(1).minusSeconds(1))), "association.test.early");
        test.publish(at(UNTIL.plusDays(1), Duration.ZERO));

        assertThat(test.state()).isEqualTo(ComparativeTestState.SCHEDULED);
    }

    @Test
    void eachObjectionNeedsAnAnswer() {
        ComparativeTest test = notified();
        String sample = test.samples().getFirst().id();
        refused(() -> test.answer(sample, "无", on(TODAY)), "association.test.objection.none");
        test.object(sample, "抽样日期不符", on(TODAY));

        refused(() -> test.publish(on(UNTIL.plusDays(1))), "association.test.unanswered");
        test.answer(sample, "抽样日期见报告", on(TODAY));
        test.publish(on(UNTIL.plusDays(1)));

        assertThat(test.state()).isEqualTo(ComparativeTestState.SCHEDULED);
    }

    @Test
    void anotherObjectionNeedsAnotherAnswer() {
        ComparativeTest test = notified();
        String sample = test.samples().getFirst().id();
        test.object(sample, "抽样日期不符", on(TODAY));
        test.answer(sample, "见报告", on(TODAY));
        test.object(sample, "补充异议", on(TODAY));

        refused(() -> test.publish(on(UNTIL.plusDays(1))), "association.test.unanswered");
    }

    @Test
    void aReopenedTestIsNotifiedAgain() {
        ComparativeTest test = notified();
        test.reopen("样品批次有误", on(TODAY.plusDays(3)));
        test.revise(input("较好"), on(TODAY.plusDays(3)));

        assertThat(test.objectionsUntil()).isNull();
        refused(() -> test.publish(on(UNTIL.plusDays(20))), "association.step.state");
        test.inform(1, TimeLimit.workingDays(10), on(UNTIL));
        assertThat(test.objectionsUntil()).isAfter(UNTIL);
    }

    @Test
    void contactsAreErasedWhenItBecomesPublic() {
        ComparativeTest test = notified();
        test.publish(at(UNTIL.plusDays(1), Duration.ZERO));

        test.appear(at(UNTIL.plusDays(1), Duration.ofMinutes(10)));
        assertThat(test.state()).isEqualTo(ComparativeTestState.SCHEDULED);
        test.appear(at(UNTIL.plusDays(1), Duration.ofMinutes(11)));

        assertThat(test.state()).isEqualTo(ComparativeTestState.PUBLISHED);
        assertThat(test.samples()).allMatch(sample -> sample.contact() == null);
        test.withdraw("检验报告被撤回", on(UNTIL.plusDays(9)));
        assertThat(test.withdrawalReason()).isEqualTo("检验报告被撤回");
    }

    @Test
    void aDiscardedTestIsNeverPublishedAndHasNoContacts() {
        ComparativeTest test = notified();

        test.discard("生产企业已停产", on(TODAY));

        assertThat(test.state()).isEqualTo(ComparativeTestState.DISCARDED);
        assertThat(test.wasNotified()).isTrue();
        assertThat(test.samples()).hasSize(2).allMatch(sample -> sample.contact() == null);
        refused(() -> test.publish(on(UNTIL.plusDays(1))), "association.step.state");
    }

    @Test
    void aPublishedTestIsNotDiscarded() {
        ComparativeTest test = notified();
        test.publish(on(UNTIL.plusDays(1)));

        refused(() -> test.discard("无", on(UNTIL.plusDays(1))), "association.step.state");
        assertThat(test.samples()).allMatch(sample -> sample.contact() != null);
    }

    @Test
    void aDayOnceNotifiedIsNeverEarlier() {
        ComparativeTest test = notified();

        assertThat(test.recount(UNTIL.minusDays(1))).isFalse();
        assertThat(test.objectionsUntil()).isEqualTo(UNTIL);
        assertThat(test.recount(UNTIL.plusDays(1))).isTrue();
        assertThat(test.objectionsUntil()).isEqualTo(UNTIL.plusDays(1));
    }

    @Test
    void personalDataAreNotPublished() {
        refused(() -> input("联系 13912345678").check(), "association.test.identified");
        refused(
                () -> new ComparativeTestObjectionInput("1", "联系 13912345678", 0).check(),
                "association.test.identified");
        ComparativeTestInput right = input("2026 年抽样 3 件，近似那天王晓燕的款式");

        right.check();
        new ComparativeTestObjectionInput("1", "那天王晓燕送检的样品无误", 0).check();

        assertThat(right.samples()).hasSize(2);
    }

    /** A withdrawal states its reason on the public page. */
    @Test
    void theReasonOfAWithdrawalIdentifiesNobody() {
        refused(
                () -> new ComparativeTestReasonInput("数据有误，请联系张建国13911112222", 0).checkPublic(),
                "association.test.identified");
        new ComparativeTestReasonInput("检验机构撤回了报告", 0).checkPublic();
    }

    /** Brands such as 李先生 read like the name of a person; a phone number is none of a brand. */
    @Test
    void brandsThatReadLikeNamesAreEntered() {
        refused(() -> sample("甲型 电话13912345678", "甲公司").check(), "association.test.identified");
        refused(() -> sample("甲型", "甲公司，微信wxid_ab12cd34").check(), "association.test.identified");

        ComparativeTestInput branded = sample("李先生牛肉面", "李先生餐饮管理有限公司");
        branded.check();

        assertThat(branded.samples()).hasSize(2);
    }

    private static ComparativeTestInput sample(String product, String trader) {
        return new ComparativeTestInput(
                ASSOCIATION,
                "方便面",
                "结论",
                List.of(
                        new ComparativeTestSampleInput(product, trader, "13900000001", "一般"),
                        new ComparativeTestSampleInput("乙型", "乙公司", "b@example.com", "较好")),
                null);
    }

    /** A test that was stored before the detector knew a form of personal data is masked when it is read. */
    @Test
    void aStoredTextIsMaskedWhenItIsRead() {
        ComparativeTest stored =
                new ComparativeTest(ComparativeTest.numberOf(2026, 1), input("检验员手机13912345678"), on(TODAY));
        stored.inform(1, TimeLimit.workingDays(10), on(TODAY));
        stored.object(stored.samples().getLast().id(), "请致电王先生13700001111", on(TODAY));

        ComparativeTestView read = ComparativeTestView.of(stored, null).withTexts(ComparativeTestTextRule::mask);

        assertThat(read.samples().getFirst().result()).startsWith("检验员手机").doesNotContain("13912345678");
        assertThat(read.samples().getLast().objection()).doesNotContain("13700001111");
        assertThat(read.summary()).isEqualTo(stored.summary());
        assertThat(read.withdrawal()).isNull();
    }

    @Test
    void aTestHasTwoSamplesAtLeast() {
        ComparativeTestInput one = new ComparativeTestInput(
                ASSOCIATION,
                "保温杯",
                "结论",
                List.of(new ComparativeTestSampleInput("甲型", "甲公司", "13900000001", "一般")),
                null);

        refused(one::check, "association.test.samples");
    }
}
