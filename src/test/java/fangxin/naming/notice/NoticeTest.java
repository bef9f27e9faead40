package fangxin.naming.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.naming.objection.Objection;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.round.ApplicationRound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private final ApplicationRound round = NoticeFixture.round(3);
    private final LocalDate posted = LocalDate.of(2026, 9, 29);
    private final Candidacy candidacy = NoticeFixture.passed(round, "c1", posted);

    @Test
    void countsWorkingDaysOverAHolidayAndItsMakeUpDay() {
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy);

        // 30 September, 8, 9, 10 (made up) and 12 October
        assertThat(notice.lastDay()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(candidacy.stage()).isEqualTo(Stage.ON_NOTICE);
    }

    @Test
    void takesObjectionsUntilTheLastMomentOfTheLastDayInChina() {
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy);
        LocalDate last = notice.lastDay();

        Objection objection = objection(notice, last, LocalTime.of(23, 59, 59));
        assertThat(objection.isOpen()).isTrue();
        assertThatThrownBy(() -> objection(notice, last.plusDays(1), LocalTime.MIDNIGHT))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("naming.objection.late");
    }

    @Test
    void namesNothingBeforeTheNoticeIsOver() {
        NoticeItem item = NoticeFixture.notice(round, posted, candidacy).items().getFirst();

        assertThat(item.obstacles(0, NoticeFixture.at(item.notice().lastDay())))
                .extracting(RuleViolation.Violation::key)
                .containsExactly("naming.obstacle.notice");
        assertThat(item.obstacles(0, NoticeFixture.at(item.notice().lastDay().plusDays(1))))
                .isEmpty();
    }

    @Test
    void anOpenObjectionHoldsOnlyItsOwnItem() {
        Candidacy other = NoticeFixture.passed(round, "c2", posted);
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy, other);
        var after = NoticeFixture.at(notice.lastDay().plusDays(1));

        candidacy.take(Step.OBJECT, StepContext.by(ObjectionInput.PUBLIC, NoticeFixture.at(posted)));

        assertThat(notice.item(1).obstacles(1, after)).isNotEmpty();
        assertThat(notice.item(2).obstacles(0, after)).isEmpty();
        assertThat(other.stage()).isEqualTo(Stage.ON_NOTICE);
    }

    @Test
    void aPublishedHolidayExtendsTheNoticeVisiblyAndNeverShortensIt() {
        ApplicationRound round = NoticeFixture.round(3);
        LocalDate posted = LocalDate.of(2026, 12, 28);
        PublicNotice notice = NoticeFixture.notice(round, posted, NoticeFixture.passed(round, "r1", posted));
        LocalDate provisional = notice.lastDay();
        WorkingCalendar known = NoticeFixture.CALENDAR;
        WorkingCalendar longer = new WorkingCalendar(Set.of(LocalDate.of(2027, 1, 1)), Set.of(), Set.of(2026, 2027));
        WorkingCalendar shorter = new WorkingCalendar(Set.of(), Set.of(LocalDate.of(2027, 1, 2)), Set.of(2026, 2027));

        assertThat(provisional).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(notice.isLastDayProvisional()).isTrue();
        assertThat(notice.recompute("公布", by(known))).isFalse();
        assertThat(notice.recompute("公布", by(shorter))).isFalse();
        assertThat(notice.lastDay()).isEqualTo(provisional);
        assertThat(notice.isLastDayProvisional()).as("published by now").isFalse();

        assertThat(notice.recompute("公布", by(longer))).isTrue();
        assertThat(notice.lastDay()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(notice.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.field()).isEqualTo(CorrectableField.LAST_DAY);
            assertThat(correction.textBefore()).isEqualTo("2027-01-04");
            assertThat(correction.textAfter()).isEqualTo("2027-01-05");
        });
    }

    private static StepContext by(WorkingCalendar calendar) {
        return StepContext.by(
                NoticeFixture.officer("system", Role.JOB),
                new BusinessMoment(NoticeFixture.at(LocalDate.of(2026, 12, 30)).at(), calendar));
    }

    @Test
    void aCorrectionShowsBeforeAndAfterAndEndsWithTheNaming() {
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy);
        StepContext office =
                StepContext.by(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(posted));

        notice.correct(CorrectableField.ADDRESS, notice.item(1), "自由大路2号", "门牌写错", office);

        assertThat(notice.item(1).address()).isEqualTo("自由大路2号");
        assertThat(notice.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.textBefore()).isEqualTo("自由大路1号");
            assertThat(correction.textAfter()).isEqualTo("自由大路2号");
        });
        assertThat(candidacy.journal().getLast().step()).isEqualTo(Step.CORRECT);
    }

    @Test
    void aCorrectionOfThePromisesEndsTheirEnglishText() {
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy);
        StepContext office =
                StepContext.by(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(posted));
        assertThat(notice.item(1).promises().en()).isEqualTo("Returns within seven days");

        notice.correct(CorrectableField.PROMISES, notice.item(1), "十天退货", "写错", office);

        assertThat(notice.item(1).promises()).isEqualTo(new LocalizedText("十天退货", null));
    }

    @Test
    void thePosterWithdrawsANoticeWithinTenMinutes() {
        LocalDate dueOfTheReview = candidacy.dueOn();
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy);

        notice.withdraw(withdrawing("office", notice, Duration.ofMinutes(10)));

        assertThat(notice.withdrawnAt()).isEqualTo(notice.postedAt().plus(Duration.ofMinutes(10)));
        assertThat(notice.corrections()).isEmpty();
        assertThat(candidacy.stage()).isEqualTo(Stage.PASSED);
        assertThat(candidacy.dueOn()).isEqualTo(dueOfTheReview);
        assertThat(candidacy.journal().getLast()).satisfies(entry -> {
            assertThat(entry.step()).isEqualTo(Step.RECALL);
            assertThat(entry.reason()).isEqualTo("错选批次");
        });
    }

    @Test
    void aWithdrawnCandidacyIsPostedAgain() {
        NoticeFixture.notice(round, posted, candidacy)
                .withdraw(withdrawing("office", NoticeFixture.notice(round, posted), Duration.ofMinutes(1)));

        assertThat(NoticeFixture.notice(round, posted, candidacy)
                        .item(1)
                        .candidacy()
                        .stage())
                .isEqualTo(Stage.ON_NOTICE);
    }

    @Test
    void nobodyElseWithdrawsANoticeAndNobodyLater() {
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy);

        assertThatThrownBy(() -> notice.withdraw(withdrawing("colleague", notice, Duration.ofMinutes(1))))
                .hasMessageContaining("naming.withdrawal.poster");
        assertThatThrownBy(() -> notice.withdraw(
                        withdrawing("office", notice, Duration.ofMinutes(10).plusMillis(1))))
                .hasMessageContaining("naming.withdrawal.late");
        notice.withdraw(withdrawing("office", notice, Duration.ZERO));
        assertThatThrownBy(() -> notice.withdraw(withdrawing("office", notice, Duration.ZERO)))
                .hasMessageContaining("naming.withdrawal.done");
    }

    @Test
    void aNoticeIsNotWithdrawnAfterAnObjectionOrACorrection() {
        Candidacy other = NoticeFixture.passed(round, "c2", posted);
        PublicNotice objected = NoticeFixture.notice(round, posted, candidacy);
        PublicNotice corrected = NoticeFixture.notice(round, posted, other);
        candidacy.take(Step.OBJECT, StepContext.by(ObjectionInput.PUBLIC, NoticeFixture.at(posted)));
        corrected.correct(
                CorrectableField.TITLE, null, "更正", "写错", withdrawing("office", corrected, Duration.ofMinutes(1)));

        assertThatThrownBy(() -> objected.withdraw(withdrawing("office", objected, Duration.ofMinutes(2))))
                .hasMessageContaining("candidacy.recall.late");
        assertThatThrownBy(() -> corrected.withdraw(withdrawing("office", corrected, Duration.ofMinutes(2))))
                .hasMessageContaining("naming.withdrawal.corrected");
    }

    @Test
    void thePersonWhoCorrectedWithdrawsTheCorrectionWithinTenMinutes() {
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy);
        StepContext correcting = withdrawing("office", notice, Duration.ofMinutes(1));
        notice.correct(CorrectableField.PHONE, null, "0431-1", "写错", correcting);
        notice.correct(CorrectableField.PROMISES, notice.item(1), "十天退货", "写错", correcting);

        assertThatThrownBy(() -> notice.withdrawCorrection(withdrawing("colleague", notice, Duration.ofMinutes(2))))
                .hasMessageContaining("naming.correction.withdrawal.person");
        assertThatThrownBy(() -> notice.withdrawCorrection(withdrawing("office", notice, Duration.ofMinutes(12))))
                .hasMessageContaining("naming.correction.withdrawal.late");
        notice.withdrawCorrection(withdrawing("office", notice, Duration.ofMinutes(11)));

        assertThat(notice.item(1).promises().en()).isEqualTo("Returns within seven days");
        assertThat(candidacy.journal().getLast().step()).isEqualTo(Step.RECALL);
        assertThat(candidacy.stage()).isEqualTo(Stage.ON_NOTICE);
        assertThat(notice.corrections())
                .singleElement()
                .satisfies(correction -> assertThat(correction.field()).isEqualTo(CorrectableField.PHONE));
        assertThat(notice.withdrawnCorrections())
                .singleElement()
                .satisfies(one -> assertThat(one.withdrawalReason()).isEqualTo("错选批次"));
    }

    @Test
    void aCorrectionIsWithdrawnOneByOneAndNotAfterAnObjection() {
        PublicNotice notice = NoticeFixture.notice(round, posted, candidacy);
        String phone = notice.phone();
        assertThatThrownBy(() -> notice.withdrawCorrection(withdrawing("office", notice, Duration.ZERO)))
                .hasMessageContaining("naming.correction.withdrawal.none");
        notice.correct(
                CorrectableField.PHONE, null, "0431-1", "写错", withdrawing("office", notice, Duration.ofMinutes(1)));
        notice.withdrawCorrection(withdrawing("office", notice, Duration.ofMinutes(2)));
        assertThat(notice.phone()).isEqualTo(phone);
        assertThatThrownBy(() -> notice.withdrawCorrection(withdrawing("office", notice, Duration.ofMinutes(3))))
                .hasMessageContaining("naming.correction.withdrawal.none");

        notice.correct(
                CorrectableField.ADDRESS,
                notice.item(1),
                "自由大路2号",
                "写错",
                withdrawing("office", notice, Duration.ofMinutes(1)));
        assertThat(notice.numberOf(notice.corrections().getFirst()))
                .as("the withdrawn one was number 1")
                .isEqualTo(2);
        assertThat(withdrawableUntil(notice)).contains(notice.postedAt().plus(Duration.ofMinutes(11)));
        candidacy.take(Step.OBJECT, StepContext.by(ObjectionInput.PUBLIC, NoticeFixture.at(posted)));
        assertThat(withdrawableUntil(notice)).isEmpty();
        assertThatThrownBy(() -> notice.withdrawCorrection(withdrawing("office", notice, Duration.ofMinutes(2))))
                .hasMessageContaining("candidacy.recall.late");
        assertThat(notice.item(1).address()).isEqualTo("自由大路2号");
    }

    private static Optional<Instant> withdrawableUntil(PublicNotice notice) {
        return CorrectionWithdrawalRule.until(
                notice,
                NoticeFixture.officer("office", Role.COUNTY_OFFICE),
                notice.postedAt().plus(Duration.ofMinutes(2)));
    }

    private static StepContext withdrawing(String account, PublicNotice notice, Duration after) {
        return StepContext.by(
                        NoticeFixture.officer(account, Role.COUNTY_OFFICE),
                        new BusinessMoment(notice.postedAt().plus(after), NoticeFixture.CALENDAR))
                .because("错选批次");
    }

    @Test
    void aReceiptCannotBeGuessedFromTheOneBefore() {
        assertThat(Objection.receipt(2026, 1)).matches("2026-00001-\\d{8}").isNotEqualTo(Objection.receipt(2026, 1));
    }

    private static Objection objection(PublicNotice notice, LocalDate day, LocalTime time) {
        var moment = NoticeFixture.at(day, time);
        return new Objection(
                Objection.receipt(2026, 1),
                notice.item(1),
                new ObjectionInput(1, ObjectionChannel.ONLINE, "不符", null, null, null),
                moment.today(),
                null,
                moment);
    }
}
