package fangxin.supervision.proceeding;

import static fangxin.supervision.proceeding.SupervisionFixture.HOLDER;
import static fangxin.supervision.proceeding.SupervisionFixture.LAST_DAY;
import static fangxin.supervision.proceeding.SupervisionFixture.OFFICER;
import static fangxin.supervision.proceeding.SupervisionFixture.OPENED;
import static fangxin.supervision.proceeding.SupervisionFixture.SYSTEM;
import static fangxin.supervision.proceeding.SupervisionFixture.TERMS;
import static fangxin.supervision.proceeding.SupervisionFixture.asked;
import static fangxin.supervision.proceeding.SupervisionFixture.at;
import static fangxin.supervision.proceeding.SupervisionFixture.by;
import static fangxin.supervision.proceeding.SupervisionFixture.inDelivery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.RecordedActor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 13);
    private static final LocalDate ATTEMPTED = LocalDate.of(2026, 3, 5);
    /** Thirty days after Friday, 6 March, end on Sunday, 5 April, so on the Monday after it. */
    private static final LocalDate NOTICE_OVER = LocalDate.of(2026, 4, 6);

    @Test
    void thePeriodOfALetterBeginsWithItsDelivery() {
        SupervisionProceeding proceeding = inDelivery();
        assertThat(proceeding.statementDueOn()).isNull();

        attempt(proceeding, DeliveryResult.DELIVERED, ATTEMPTED);

        assertThat(proceeding.state()).isEqualTo(SupervisionState.STATEMENT_ASKED);
        assertThat(proceeding.statementDueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void aFailedAttemptLeavesTheStateAndItsLastDay() {
        SupervisionProceeding proceeding = inDelivery();
        LocalDate due = proceeding.dueOn();

        attempt(proceeding, DeliveryResult.NOBODY_THERE, ATTEMPTED);

        assertThat(proceeding.state()).isEqualTo(SupervisionState.IN_DELIVERY);
        assertThat(proceeding.dueOn()).isEqualTo(due);
        assertThat(proceeding.failedDeliveries()).isEqualTo(1);
        assertThat(proceeding.since()).isEqualTo(at(OPENED, LocalTime.NOON).at());
    }

    @Test
    void aDeliveryAfterAMessageNeverShortensTheAnnouncedPeriod() {
        SupervisionProceeding earlier = asked();
        SupervisionProceeding later = asked();

        attempt(earlier, DeliveryResult.DELIVERED, OPENED);
        attempt(later, DeliveryResult.DELIVERED, ATTEMPTED);

        assertThat(earlier.statementDueOn()).isEqualTo(LAST_DAY);
        assertThat(later.statementDueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void anAttemptIsNeitherBeforeTheRequestNorInTheFuture() {
        SupervisionProceeding proceeding = inDelivery();

        for (LocalDate day : Set.of(OPENED.minusDays(1), ATTEMPTED.plusDays(1))) {
            RuleViolation refused = catchThrowableOfType(
                    RuleViolation.class,
                    () -> proceeding.checkDelivery(
                            input(DeliveryResult.DELIVERED, day), at(ATTEMPTED, LocalTime.NOON)));
            assertThat(refused.violations().getFirst().field()).isEqualTo("attemptedOn");
            assertThat(refused.key()).isEqualTo("supervision.delivery.day");
        }
    }

    @Test
    void aCallDeliversNothing() {
        DeliveryAttemptInput call =
                new DeliveryAttemptInput(DeliveryChannel.PHONE, OPENED, DeliveryResult.DELIVERED, null);

        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> inDelivery().checkDelivery(call, at(OPENED, LocalTime.NOON)));

        assertThat(refused.key()).isEqualTo("supervision.delivery.call");
        assertThat(refused.violations().getFirst().field()).isEqualTo("result");
    }

    @Test
    void aPublicNoticeFollowsOnlyAfterTheFailedAttemptsOfTheTerms() {
        SupervisionProceeding proceeding = inDelivery();
        attempt(proceeding, DeliveryResult.NOBODY_THERE, ATTEMPTED);

        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> proceeding.publishDelivery(TERMS, by(OFFICER, ATTEMPTED)));

        assertThat(refused.key()).isEqualTo("supervision.delivery.few");
        assertThat(refused.violations().getFirst().arguments()).containsExactly(2, 1L);
    }

    @Test
    void theLetterCountsAsDeliveredAtMidnightAfterTheNotice() {
        SupervisionProceeding proceeding = published();
        assertThat(proceeding.publicUntil()).isEqualTo(NOTICE_OVER);

        assertThat(proceeding.isPublicDeliveryOver(at(NOTICE_OVER, LocalTime.of(23, 59, 59))))
                .isFalse();
        assertThatThrownBy(() -> proceeding.countAsDelivered(TERMS, by(SYSTEM, NOTICE_OVER)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(proceeding.isPublicDeliveryOver(at(NOTICE_OVER.plusDays(1), LocalTime.MIDNIGHT)))
                .isTrue();

        // the job is a day late; the period counts all the same from the day after the notice
        proceeding.countAsDelivered(TERMS, by(SYSTEM, NOTICE_OVER.plusDays(2)));
        assertThat(proceeding.state()).isEqualTo(SupervisionState.STATEMENT_ASKED);
        assertThat(proceeding.statementDueOn()).isEqualTo(LocalDate.of(2026, 4, 14));
    }

    @Test
    void aDecisionDuringTheNoticeNamesItsLastDay() {
        SupervisionProceeding proceeding = published();

        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class,
                () -> proceeding.decide("理由", "document", by(SupervisionFixture.DRAFTER, NOTICE_OVER)));

        assertThat(refused.status()).isEqualTo(RuleViolation.Status.CONFLICT);
        assertThat(refused.key()).isEqualTo("supervision.decision.delivery");
        assertThat(refused.violations().getFirst().arguments()).containsExactly(NOTICE_OVER);
    }

    /** The state is as before the notice: the last day counts from the request, and a second notice can follow. */
    @Test
    void aNoticeThatIsTakenBackLeavesTheProceedingAsItWas() {
        SupervisionProceeding proceeding = inDelivery();
        attempt(proceeding, DeliveryResult.NOBODY_THERE, ATTEMPTED);
        attempt(proceeding, DeliveryResult.RETURNED, ATTEMPTED);
        LocalDate due = proceeding.dueOn();
        proceeding.publishDelivery(TERMS, by(OFFICER, ATTEMPTED));

        proceeding.withdrawDelivery(TERMS, by(OFFICER, ATTEMPTED));

        assertThat(proceeding.state()).isEqualTo(SupervisionState.IN_DELIVERY);
        assertThat(proceeding.dueOn()).isEqualTo(due);
        assertThat(proceeding.statementDueOn()).isNull();
        assertThat(proceeding.showsPublicDelivery(at(ATTEMPTED, LocalTime.NOON)))
                .isFalse();
        proceeding.publishDelivery(TERMS, by(OFFICER, ATTEMPTED));
        assertThat(proceeding.state()).isEqualTo(SupervisionState.IN_PUBLIC_DELIVERY);
    }

    @Test
    void onlyItsPublisherTakesANoticeBackInTimeAndBeforeAnotherStep() {
        SupervisionProceeding published = published();
        LocalDate day = BusinessMoment.dayOf(published.journal().getLast().recordedAt());

        assertThatThrownBy(() -> published.withdrawDelivery(TERMS, by(SupervisionFixture.DRAFTER, day)))
                .hasMessageContaining("supervision.delivery.withdrawal.publisher");
        assertThatThrownBy(() -> published.withdrawDelivery(TERMS, by(OFFICER, day.plusDays(1))))
                .hasMessageContaining("supervision.delivery.withdrawal.late");
        assertThat(published.openTo(OFFICER, false, at(day.plusDays(1), LocalTime.NOON)))
                .doesNotContain(SupervisionStep.WITHDRAW_DELIVERY);
        attempt(published, DeliveryResult.UNREACHABLE, day);
        assertThatThrownBy(() -> published.withdrawDelivery(TERMS, by(OFFICER, day)))
                .hasMessageContaining("supervision.delivery.withdrawal.none");
    }

    @Test
    void theNoticeOfASignedDocumentIsTakenBackToo() {
        SupervisionProceeding proceeding = signed(false);
        attempt(proceeding, DeliveryResult.NOBODY_THERE, SIGNED);
        attempt(proceeding, DeliveryResult.UNREACHABLE, SIGNED);
        LocalDate due = proceeding.dueOn();
        proceeding.publishDelivery(TERMS, by(OFFICER, SIGNED));

        proceeding.withdrawDelivery(TERMS, by(OFFICER, SIGNED));

        assertThat(proceeding.state()).isEqualTo(SupervisionState.IN_RECTIFICATION);
        assertThat(proceeding.decisionPublicUntil()).isNull();
        assertThat(proceeding.dueOn()).isEqualTo(due);
    }

    @Test
    void aHolderThatReadsTheNoticeIsHeardAndTheNoticeEnds() {
        SupervisionProceeding proceeding = published();
        assertThat(proceeding.showsPublicDelivery(at(ATTEMPTED.plusDays(3), LocalTime.NOON)))
                .isTrue();

        proceeding.receiveStatement(
                "没有违法。",
                StatementChannel.MESSAGE_LINK,
                RecordedActor.of(HOLDER),
                TERMS,
                at(ATTEMPTED.plusDays(4), LocalTime.NOON));

        assertThat(proceeding.state()).isEqualTo(SupervisionState.HEARD);
        assertThat(proceeding.showsPublicDelivery(at(ATTEMPTED.plusDays(4), LocalTime.NOON)))
                .isFalse();
    }

    @Test
    void aDeliveryByHandEndsTheNotice() {
        SupervisionProceeding proceeding = published();

        attempt(proceeding, DeliveryResult.DELIVERED, ATTEMPTED.plusDays(3));

        assertThat(proceeding.showsPublicDelivery(at(ATTEMPTED.plusDays(3), LocalTime.NOON)))
                .isFalse();
    }

    @Test
    void aNoticeOfWhatWasDeliveredOrPublishedIsNotPublished() {
        SupervisionProceeding delivered = inDelivery();
        attempt(delivered, DeliveryResult.NOBODY_THERE, ATTEMPTED);
        attempt(delivered, DeliveryResult.NOBODY_THERE, ATTEMPTED);
        attempt(delivered, DeliveryResult.DELIVERED, ATTEMPTED);
        SupervisionProceeding counted = published();
        counted.countAsDelivered(TERMS, by(SYSTEM, NOTICE_OVER.plusDays(1)));

        for (SupervisionProceeding proceeding : Set.of(delivered, counted)) {
            assertThat(proceeding.openTo(OFFICER, false, at(ATTEMPTED, LocalTime.NOON)))
                    .doesNotContain(SupervisionStep.PUBLISH_DELIVERY);
            assertThatThrownBy(() -> proceeding.publishDelivery(TERMS, by(OFFICER, NOTICE_OVER.plusDays(1))))
                    .hasMessageContaining("supervision.taken");
        }
    }

    @Test
    void theNoticeEndsWithThePeriodForTheStatement() {
        SupervisionProceeding proceeding = published();
        proceeding.countAsDelivered(TERMS, by(SYSTEM, NOTICE_OVER.plusDays(1)));
        LocalDate last = proceeding.statementDueOn();

        assertThat(proceeding.showsPublicDelivery(at(last, LocalTime.of(23, 59, 59))))
                .isTrue();
        assertThat(proceeding.showsPublicDelivery(at(last.plusDays(1), LocalTime.MIDNIGHT)))
                .isFalse();
    }

    @Test
    void aPublishedCalendarMovesTheNoticeToALaterDayOnly() {
        SupervisionProceeding proceeding = published();

        boolean moved = proceeding.recompute(TERMS, new WorkingCalendar(Set.of(NOTICE_OVER), Set.of(), Set.of(2026)));

        assertThat(moved).isTrue();
        assertThat(proceeding.publicUntil()).isEqualTo(NOTICE_OVER.plusDays(1));
    }

    /** Signed on Friday, 13 March, for a holder without an account: thirty days after the delivery. */
    @Test
    void theDaysOfASignedDocumentBeginWithItsDelivery() {
        SupervisionProceeding proceeding = signed(false);
        LocalDate announced = proceeding.dueOn();
        assertThat(proceeding.awaitsDecision()).isTrue();
        assertThat(proceeding.isRectificationMissed(at(announced.plusDays(1), LocalTime.NOON)))
                .isFalse();

        attempt(proceeding, DeliveryResult.DELIVERED, SIGNED.plusDays(7));

        assertThat(proceeding.state()).isEqualTo(SupervisionState.IN_RECTIFICATION);
        assertThat(proceeding.decisionDeliveredOn()).isEqualTo(SIGNED.plusDays(7));
        assertThat(proceeding.dueOn()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(proceeding.isRectificationMissed(at(LocalDate.of(2026, 4, 21), LocalTime.MIDNIGHT)))
                .isTrue();
        assertThatThrownBy(() -> attempt(proceeding, DeliveryResult.DELIVERED, SIGNED.plusDays(8)))
                .hasMessageContaining("supervision.taken");
    }

    @Test
    void aNotifiedHolderHasTheSignedDocumentAtOnce() {
        SupervisionProceeding proceeding = signed(true);

        assertThat(proceeding.decisionDeliveredOn()).isEqualTo(SIGNED);
        assertThat(proceeding.openTo(OFFICER, false, at(SIGNED, LocalTime.NOON)))
                .doesNotContain(SupervisionStep.RECORD_DELIVERY, SupervisionStep.PUBLISH_DELIVERY);
    }

    @Test
    void aSignedDocumentCountsAsDeliveredAtMidnightAfterItsNotice() {
        SupervisionProceeding proceeding = signed(false);
        attempt(proceeding, DeliveryResult.NOBODY_THERE, SIGNED);
        assertThatThrownBy(() -> proceeding.publishDelivery(TERMS, by(OFFICER, SIGNED)))
                .hasMessageContaining("supervision.delivery.few");
        attempt(proceeding, DeliveryResult.UNREACHABLE, SIGNED);
        proceeding.publishDelivery(TERMS, by(OFFICER, SIGNED));
        LocalDate over = proceeding.decisionPublicUntil();

        assertThat(proceeding.state()).isEqualTo(SupervisionState.IN_RECTIFICATION);
        assertThat(proceeding.showsDecisionNotice(at(over, LocalTime.of(23, 59, 59))))
                .isTrue();
        assertThat(proceeding.isDecisionNoticeOver(at(over, LocalTime.of(23, 59, 59))))
                .isFalse();
        proceeding.countDecisionAsDelivered(TERMS, by(SYSTEM, over.plusDays(2)));
        assertThat(proceeding.decisionDeliveredOn()).isEqualTo(over.plusDays(1));
        assertThat(proceeding.dueOn()).isAfter(over.plusDays(30));
        assertThat(proceeding.showsDecisionNotice(at(over, LocalTime.NOON))).isFalse();
    }

    @Test
    void anAttemptOfASignedDocumentIsNotBeforeTheSignature() {
        assertThatThrownBy(() -> attempt(signed(false), DeliveryResult.DELIVERED, SIGNED.minusDays(1)))
                .hasMessageContaining("supervision.delivery.day");
    }

    private static SupervisionProceeding signed(boolean notified) {
        SupervisionProceeding proceeding = SupervisionFixture.heard("RECHECK_FAILED");
        proceeding.decide("理由", "document", by(SupervisionFixture.DRAFTER, SIGNED.minusDays(1)));
        proceeding.sign(
                SIGNED,
                null,
                notified,
                TERMS,
                RecordedActor.of(SupervisionFixture.DRAFTER),
                at(SIGNED, LocalTime.NOON));
        return proceeding;
    }

    @Test
    void nothingIsDeliveredBeforeTheRequestOrAfterTheStatement() {
        SupervisionProceeding proceeding = SupervisionFixture.heard("E2_PENALTY");

        assertThatThrownBy(() -> attempt(SupervisionFixture.proposed(), DeliveryResult.DELIVERED, OPENED))
                .hasMessageContaining("supervision.taken");
        assertThatThrownBy(() -> attempt(proceeding, DeliveryResult.DELIVERED, LAST_DAY.plusDays(1)))
                .hasMessageContaining("supervision.taken");
    }

    @Test
    void aDismissalDuringTheDeliveryEndsTheHearing() {
        SupervisionProceeding proceeding = inDelivery();
        assertThat(proceeding.isHearingOver(at(ATTEMPTED, LocalTime.NOON))).isFalse();

        proceeding.dismiss("事实不成立", by(OFFICER, ATTEMPTED));

        assertThat(proceeding.isHearingOver(at(ATTEMPTED, LocalTime.NOON))).isTrue();
    }

    /** Published on Friday, 6 March, after two failed attempts. */
    private static SupervisionProceeding published() {
        SupervisionProceeding proceeding = inDelivery();
        attempt(proceeding, DeliveryResult.NOBODY_THERE, ATTEMPTED);
        attempt(proceeding, DeliveryResult.DECEASED, ATTEMPTED.plusDays(1));
        proceeding.publishDelivery(TERMS, by(OFFICER, ATTEMPTED.plusDays(1)));
        return proceeding;
    }

    private static void attempt(SupervisionProceeding proceeding, DeliveryResult result, LocalDate day) {
        proceeding.recordDelivery(input(result, day), null, TERMS, by(OFFICER, day));
    }

    private static DeliveryAttemptInput input(DeliveryResult result, LocalDate day) {
        return new DeliveryAttemptInput(DeliveryChannel.IN_PERSON, day, result, null);
    }
}
