package fangxin.supervision.proceeding;

import static fangxin.supervision.proceeding.SupervisionFixture.DRAFTER;
import static fangxin.supervision.proceeding.SupervisionFixture.HOLDER;
import static fangxin.supervision.proceeding.SupervisionFixture.LAST_DAY;
import static fangxin.supervision.proceeding.SupervisionFixture.OFFICER;
import static fangxin.supervision.proceeding.SupervisionFixture.OPENED;
import static fangxin.supervision.proceeding.SupervisionFixture.SYSTEM;
import static fangxin.supervision.proceeding.SupervisionFixture.TERMS;
import static fangxin.supervision.proceeding.SupervisionFixture.asked;
import static fangxin.supervision.proceeding.SupervisionFixture.at;
import static fangxin.supervision.proceeding.SupervisionFixture.by;
import static fangxin.supervision.proceeding.SupervisionFixture.heard;
import static fangxin.supervision.proceeding.SupervisionFixture.inDelivery;
import static fangxin.supervision.proceeding.SupervisionFixture.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.CheckDigit;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.naming.title.DecisionDocument;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupervisionProceedingTest {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    @Test
    void aDecisionBeforeTheRequestForTheStatementIsRefusedAsSuch() {
        SupervisionProceeding proposed = proposed();

        for (SupervisionProceeding each : List.of(proposed, inDelivery())) {
            assertThat(catchThrowableOfType(
                                    RuleViolation.class, () -> each.decide("理由", "document", by(DRAFTER, OPENED)))
                            .key())
                    .isEqualTo("supervision.decision.unheard");
        }
    }

    @Test
    void theHolderIsHeardBeforeTheDecision() {
        SupervisionProceeding proceeding = asked();

        assertThat(proceeding.dueOn()).isEqualTo(LAST_DAY);
        RuleViolation early = catchThrowableOfType(
                RuleViolation.class, () -> proceeding.decide("理由", "document", by(DRAFTER, OPENED)));
        assertThat(early.key()).isEqualTo("supervision.decision.statement");
        assertThat(early.violations().getFirst().arguments()).containsExactly(LAST_DAY);

        state(proceeding, "没有违法。", at(LAST_DAY, LocalTime.NOON));
        proceeding.decide("理由", "document", by(DRAFTER, LAST_DAY));

        assertThat(proceeding.state()).isEqualTo(SupervisionState.DECIDED);
        assertThat(proceeding.journal())
                .extracting(SupervisionEntry::step)
                .containsExactly(
                        SupervisionStep.PROPOSE,
                        SupervisionStep.ASK_STATEMENT,
                        SupervisionStep.RECEIVE_STATEMENT,
                        SupervisionStep.DECIDE);
    }

    /** The record behind a suspension was quashed: the restoration needs no statement of the holder. */
    @Test
    void aRestorationIsDecidedAtOnce() {
        SupervisionProceeding restoring = new SupervisionProceeding(
                SupervisionProceeding.numberOf(2026, 2),
                SupervisionFixture.title(),
                TERMS,
                TERMS.catalogue().find("E2_PENALTY").orElseThrow(),
                "处罚已经撤销。",
                null,
                true,
                by(OFFICER, OPENED));

        restoring.decide("恢复使用称号。", "document", by(DRAFTER, OPENED));

        assertThat(restoring.state()).isEqualTo(SupervisionState.DECIDED);
        assertThat(SupervisionMeasureRule.isRestoring(OfficialDocumentTypeFixture.type("LIFTING")))
                .isTrue();
        assertThat(SupervisionMeasureRule.isRestoring(OfficialDocumentTypeFixture.type("REMINDER")))
                .isFalse();
    }

    @Test
    void aStatementIsReceivedInTheLastSecondOfTheLastDay() {
        SupervisionProceeding proceeding = asked();

        assertThat(state(proceeding, "没有违法。", at(LAST_DAY, LAST_SECOND))).isTrue();

        assertThat(proceeding.state()).isEqualTo(SupervisionState.HEARD);
        assertThat(proceeding.statementAt()).isEqualTo(at(LAST_DAY, LAST_SECOND).at());
    }

    @Test
    void aStatementIsLateAtMidnightWhetherOrNotTheJobHasRun() {
        BusinessMoment midnight = at(LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);
        SupervisionProceeding before = asked();
        SupervisionProceeding after = heard("E2_PENALTY");

        for (SupervisionProceeding proceeding : List.of(before, after)) {
            RuleViolation refused =
                    catchThrowableOfType(RuleViolation.class, () -> state(proceeding, "没有违法。", midnight));

            assertThat(refused.key()).isEqualTo("supervision.statement.late");
            assertThat(refused.violations().getFirst().arguments()).containsExactly(LAST_DAY);
        }
        assertThat(before.isPeriodOver(at(LAST_DAY, LAST_SECOND))).isFalse();
        assertThat(before.isPeriodOver(midnight)).isTrue();
    }

    @Test
    void aStatementIsReceivedOnceAndItsRepetitionChangesNothing() {
        SupervisionProceeding proceeding = asked();
        state(proceeding, "没有违法。", at(OPENED, LocalTime.NOON));
        int entries = proceeding.journal().size();

        assertThat(state(proceeding, "没有违法。", at(LAST_DAY.plusDays(3), LocalTime.NOON)))
                .isFalse();

        assertThat(proceeding.journal()).hasSize(entries);
        assertThatThrownBy(() -> state(proceeding, "另一份", at(OPENED, LocalTime.NOON)))
                .hasMessageContaining("supervision.statement.received");
    }

    @Test
    void aPictureAfterTheStatementOrTheEndIsRefusedWithWhatIsTheCase() {
        SupervisionProceeding stated = asked();
        SupervisionProceeding dismissed = asked();
        state(stated, "没有违法。", at(OPENED, LocalTime.NOON));
        dismissed.dismiss("不处理", by(OFFICER, OPENED));

        assertThatThrownBy(() -> stated.requireStatementOpen(at(OPENED, LAST_SECOND)))
                .hasMessageContaining("supervision.statement.received");
        assertThatThrownBy(() -> dismissed.requireStatementOpen(at(OPENED, LAST_SECOND)))
                .hasMessageContaining("supervision.closed");
    }

    @Test
    void aFormThatRepeatsTheStatementIsKnownByItsText() {
        HolderProceedingView received = new HolderProceedingView(
                "20260000017",
                "title",
                "南关区禾丰便利店",
                null,
                null,
                SupervisionState.HEARD,
                false,
                LAST_DAY,
                false,
                new SupervisionView.ReceivedStatement(
                        LAST_DAY, "没有违法。", StatementChannel.MESSAGE_LINK, null, List.of()),
                List.of(),
                null);

        assertThat(new StatementInput(" 没有违法。 ").repeats(received)).isTrue();
        assertThat(new StatementInput("另一份").repeats(received)).isFalse();
        assertThat(new StatementInput(null).repeats(received)).isFalse();
    }

    @Test
    void nobodyStatesAViewBeforeItIsAskedFor() {
        assertThatThrownBy(() -> state(proposed(), "没有违法。", at(OPENED, LocalTime.NOON)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePeriodEndsByItselfOnlyAfterItsLastDay() {
        SupervisionProceeding proceeding = asked();

        assertThatThrownBy(() -> proceeding.endPeriod(TERMS, by(SYSTEM, LAST_DAY)))
                .isInstanceOf(IllegalStateException.class);

        proceeding.endPeriod(TERMS, by(SYSTEM, LAST_DAY.plusDays(1)));
        assertThat(proceeding.state()).isEqualTo(SupervisionState.HEARD);
        assertThat(proceeding.dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void theSecondOfTwoOfficersLearnsWhoWasFirst() {
        SupervisionProceeding proceeding = heard("E2_PENALTY");
        proceeding.decide("理由", "document", by(DRAFTER, LAST_DAY.plusDays(1)));

        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> proceeding.dismiss("不处理", by(OFFICER, LAST_DAY.plusDays(1))));

        assertThat(refused.status()).isEqualTo(RuleViolation.Status.CONFLICT);
        assertThat(refused.key()).isEqualTo("supervision.taken");
        assertThat(refused.violations().getFirst().arguments())
                .containsExactly(
                        new LocalizedText("handler", "handler"),
                        by(DRAFTER, LAST_DAY.plusDays(1)).moment().at(),
                        SupervisionStep.DECIDE);
        assertThatThrownBy(() -> proceeding.requireVersion(proceeding.version() + 1))
                .hasMessageContaining("supervision.taken");
    }

    @Test
    void onlyTheOfficeThatKeepsTheTitleActs() {
        Actor elsewhere = new Actor("office9", "office9", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220104", null)));
        SupervisionProceeding proceeding = proposed();

        assertThatThrownBy(() -> proceeding.askStatement("hash", true, TERMS, by(elsewhere, OPENED)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proceeding.askStatement("hash", true, TERMS, by(DRAFTER, OPENED)))
                .isInstanceOf(NotFound.class);
        assertThat(proceeding.openTo(elsewhere, false, at(OPENED, LocalTime.NOON)))
                .isEmpty();
        assertThat(proceeding.openTo(OFFICER, false, at(OPENED, LocalTime.NOON)))
                .containsExactly(SupervisionStep.ASK_STATEMENT, SupervisionStep.DISMISS);
    }

    @Test
    void aDrafterDecidesAsSoonAsThePeriodIsOverOrTheDocumentWasDropped() {
        SupervisionProceeding over = asked();
        SupervisionProceeding dropped = heard("E2_PENALTY");
        dropped.decide("理由", "document", by(DRAFTER, LAST_DAY.plusDays(1)));

        assertThat(over.openTo(DRAFTER, false, at(LAST_DAY, LAST_SECOND))).doesNotContain(SupervisionStep.DECIDE);
        assertThat(over.openTo(DRAFTER, false, at(LAST_DAY.plusDays(1), LocalTime.MIDNIGHT)))
                .contains(SupervisionStep.DECIDE);
        assertThat(dropped.openTo(DRAFTER, false, at(LAST_DAY.plusDays(2), LocalTime.NOON)))
                .isEmpty();
        assertThat(dropped.openTo(DRAFTER, true, at(LAST_DAY.plusDays(2), LocalTime.NOON)))
                .contains(SupervisionStep.DECIDE);

        dropped.resume(TERMS, by(DRAFTER, LAST_DAY.plusDays(2)));
        assertThat(dropped.state()).isEqualTo(SupervisionState.HEARD);
        assertThat(dropped.document()).isNull();
    }

    @Test
    void aSignatureClosesTheProceedingOrBeginsThePeriodForPuttingRight() {
        SupervisionProceeding suspended = decided("E2_PENALTY");
        SupervisionProceeding rectifying = decided("RECHECK_FAILED");
        RecordedActor signer = RecordedActor.of(new Actor("signer", "签发人", List.of()));

        suspended.sign(
                LocalDate.of(2026, 3, 12), null, true, TERMS, signer, at(LocalDate.of(2026, 3, 13), LocalTime.NOON));
        rectifying.sign(
                LocalDate.of(2026, 3, 12), null, true, TERMS, signer, at(LocalDate.of(2026, 3, 13), LocalTime.NOON));

        assertThat(suspended.state()).isEqualTo(SupervisionState.CLOSED);
        assertThat(suspended.dueOn()).isNull();
        assertThat(rectifying.state()).isEqualTo(SupervisionState.IN_RECTIFICATION);
        // thirty days end on a Saturday, so on the Monday after it
        assertThat(rectifying.dueOn()).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void theLastDayThatTheDocumentSetsIsThatOfTheProceeding() {
        SupervisionProceeding rectifying = decided("RECHECK_FAILED");

        rectifying.sign(
                LocalDate.of(2026, 3, 12),
                LocalDate.of(2026, 4, 30),
                true,
                TERMS,
                RecordedActor.of(DRAFTER),
                at(LocalDate.of(2026, 3, 12), LocalTime.NOON));

        assertThat(rectifying.dueOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(rectifying.reason(TERMS, WorkingCalendar.weekdaysOnly()).isAnnouncedLater())
                .isTrue();
    }

    @Test
    void aRectificationIsMissedAtMidnightAfterItsLastDay() {
        SupervisionProceeding rectifying = rectifying();
        LocalDate last = rectifying.dueOn();

        assertThat(rectifying.isRectificationMissed(at(last, LAST_SECOND))).isFalse();
        assertThatThrownBy(() -> rectifying.reportMissed("2026000002", by(SYSTEM, last)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rectifying.isRectificationMissed(at(last.plusDays(1), LocalTime.MIDNIGHT)))
                .isTrue();

        rectifying.reportMissed("2026000002", by(SYSTEM, last.plusDays(1)));
        assertThat(rectifying.state()).isEqualTo(SupervisionState.CLOSED);
        assertThatThrownBy(() -> rectifying.confirmRectification("合格", by(OFFICER, last.plusDays(1))))
                .hasMessageContaining("supervision.taken");
    }

    @Test
    void aRectificationIsConfirmedEvenAfterItsLastDayWhileNothingIsProposed() {
        SupervisionProceeding rectifying = rectifying();

        rectifying.confirmRectification(
                "已复查，合格。", by(OFFICER, rectifying.dueOn().plusDays(1)));

        assertThat(rectifying.state()).isEqualTo(SupervisionState.CLOSED);
        assertThat(rectifying.journal().getLast().reason()).isEqualTo("已复查，合格。");
    }

    @Test
    void aProceedingFollowsOnlyTheMeasureOfItsOwnDocument() {
        SupervisionProceeding reminded = decided("RECHECK_FAILED");
        assertThat(reminded.isMeasureRunning()).isFalse();

        order(reminded, "REMINDER", "document");
        assertThat(reminded.isMeasureRunning()).isTrue();

        order(reminded, "RECTIFICATION", "another");
        assertThat(reminded.isMeasureRunning()).isFalse();
    }

    @Test
    void aHolderIsHeardOnItsOwnTitleOnceItIsDecided() {
        SupervisionProceeding decided = decided("E2_PENALTY");

        assertThat(decided.heardOn(decided.title())).contains(SupervisionFixture.LAST_DAY.plusDays(1));
        assertThat(decided.heardOn(TitleFixture.imported("南关区乙便利店", null, "自由大路2号", 2)))
                .isEmpty();
        assertThat(SupervisionFixture.heard("E2_PENALTY").heardOn(decided.title()))
                .isEmpty();
    }

    /** The record behind a reminder was repaired: no measure follows from it, with or without a proceeding. */
    @Test
    void noMeasureFollowsOneWhoseGroundWasWithdrawn() {
        SupervisionProceeding reminded = decided("RECHECK_FAILED");
        order(reminded, "REMINDER", "document");
        LocalDate signed = LocalDate.of(2026, 12, 1);
        reminded.sign(signed, signed.plusDays(9), true, TERMS, RecordedActor.of(DRAFTER), at(signed, LocalTime.NOON));
        Title title = reminded.title();
        TitleEvent ordered = title.timeline().getLast();
        BusinessMoment later = at(signed.plusDays(60), LocalTime.NOON);
        assertThat(reminded.isNextMeasureDue(later)).isTrue();
        assertThat(SupervisionMeasureRule.isNextMeasureDue(title, ordered, later))
                .isTrue();

        TitleFixture.withdrawGrounds(title, "document", by(SYSTEM, signed));

        assertThat(reminded.isRectificationMissed(later)).isTrue();
        assertThat(reminded.isNextMeasureDue(later)).isFalse();
        assertThat(SupervisionMeasureRule.isNextMeasureDue(title, ordered, later))
                .isFalse();
    }

    private static void order(SupervisionProceeding proceeding, String type, String document) {
        LocalDate day = LocalDate.of(2026, 12, 1);
        TitleFixture.decide(
                proceeding.title(),
                OfficialDocumentTypeFixture.type(type).decision(),
                new DecisionDocument(document, "南关放心〔2026〕1号", day, "理由"),
                by(DRAFTER, day));
    }

    @Test
    void aPublishedCalendarMovesTheLastDayToALaterDayOnly() {
        SupervisionProceeding proceeding = asked();
        WorkingCalendar holiday =
                new WorkingCalendar(Set.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5)), Set.of(), Set.of(2026));
        WorkingCalendar weekend = new WorkingCalendar(Set.of(), Set.of(LocalDate.of(2026, 3, 7)), Set.of(2026));

        assertThat(proceeding.recompute(TERMS, weekend)).isFalse();
        assertThat(proceeding.dueOn()).isEqualTo(LAST_DAY);
        assertThat(proceeding.recompute(TERMS, holiday)).isTrue();
        assertThat(proceeding.dueOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(proceeding.statementDueOn()).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void theReasonOfTheDayCountsFromTheDayOfTheRequest() {
        assertThat(asked().reason(TERMS, WorkingCalendar.weekdaysOnly()).periods())
                .singleElement()
                .satisfies(running -> {
                    assertThat(running.limit()).isEqualTo("SUPERVISION_STATEMENT");
                    assertThat(running.period().start()).isEqualTo(OPENED);
                    assertThat(running.period().end()).isEqualTo(LAST_DAY);
                });
    }

    @Test
    void aNumberIsElevenDigitsOfWhichTheLastChecksTheOthers() {
        assertThat(SupervisionProceeding.numberOf(2026, 17)).matches("2026000017[0-9]");
        assertThat(CheckDigit.holds(SupervisionProceeding.numberOf(2026, 17))).isTrue();
    }

    private static SupervisionProceeding decided(String trigger) {
        SupervisionProceeding proceeding = heard(trigger);
        proceeding.decide("理由", "document", by(DRAFTER, LAST_DAY.plusDays(1)));
        return proceeding;
    }

    private static SupervisionProceeding rectifying() {
        SupervisionProceeding proceeding = decided("RECHECK_FAILED");
        proceeding.sign(
                LocalDate.of(2026, 3, 12),
                null,
                true,
                TERMS,
                RecordedActor.of(DRAFTER),
                at(LocalDate.of(2026, 3, 12), LocalTime.NOON));
        return proceeding;
    }

    private static boolean state(SupervisionProceeding proceeding, String text, BusinessMoment now) {
        return proceeding.receiveStatement(text, StatementChannel.MESSAGE_LINK, RecordedActor.of(HOLDER), TERMS, now);
    }
}
