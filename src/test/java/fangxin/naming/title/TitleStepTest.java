package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TitleStepTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final String TODAY_ZH = "2026年11月27日，";
    private static final String TODAY_EN = "On 27 November 2026: ";
    /** The last day of the term; the title is valid until its 24:00 in China. */
    private static final LocalDate END = LocalDate.of(2027, 2, 26);

    private static final BusinessMoment LAST_SECOND = moment("2027-02-26T15:59:59Z");
    private static final BusinessMoment MIDNIGHT = moment("2027-02-26T16:00:00Z");

    private final Title title = TitleFixture.excellentUntil(END);

    private static BusinessMoment moment(String instant) {
        return new BusinessMoment(Instant.parse(instant), NoticeFixture.at(DAY).calendar());
    }

    private void take(TitleStep step, LocalDate lastDay) {
        TitleStepFixture.take(title, step, lastDay, NoticeFixture.at(DAY));
    }

    private void bring(TitleStatus status) {
        switch (status) {
            case ACTIVE -> {}
            case WARNED -> take(TitleStep.REMIND, null);
            case RECTIFYING -> take(TitleStep.ORDER_RECTIFICATION, null);
            case DOWNGRADED -> take(TitleStep.DOWNGRADE, null);
            case TRANSITION -> take(TitleStep.ENTER_TRANSITION, END.plusDays(30));
            case SUSPENDED -> take(TitleStep.SUSPEND, null);
            case REVOKED -> take(TitleStep.REVOKE, null);
            case UNDER_REVIEW -> {
                take(TitleStep.REVOKE, null);
                take(TitleStep.ASK_REVIEW, DAY);
            }
            case CANCELLED -> take(TitleStep.CANCEL, null);
            case EXPIRED, VOID -> throw new IllegalArgumentException(status.name());
        }
        assertThat(title.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ACTIVE", "WARNED", "RECTIFYING", "DOWNGRADED", "SUSPENDED"})
    void aRunningTitleLastsUntil24HoursOfItsLastDay(TitleStatus status) {
        bring(status);

        assertThat(title.statusOn(LAST_SECOND.today())).isEqualTo(status);
        assertThat(title.standing(LAST_SECOND.today())).isEqualTo(status.standing());
        assertThatThrownBy(() -> TitleStepFixture.take(title, TitleStep.EXPIRE, null, LAST_SECOND))
                .hasMessageContaining("naming.title.expire");

        assertThat(title.statusOn(MIDNIGHT.today())).isEqualTo(TitleStatus.EXPIRED);
        assertThat(title.standing(MIDNIGHT.today())).isEqualTo(TitleStanding.EXPIRED);
        TitleStepFixture.take(title, TitleStep.EXPIRE, null, MIDNIGHT);
        assertThat(title.status()).isEqualTo(TitleStatus.EXPIRED);
        assertThat(title.timeline().getLast().effectiveOn()).isEqualTo(LocalDate.of(2027, 2, 27));
    }

    /** A title in transition lasts until the last day that its document has set. */
    @Test
    void aTransitionMovesTheLastDay() {
        bring(TitleStatus.TRANSITION);
        BusinessMoment lastSecond = moment("2027-03-28T15:59:59Z");
        BusinessMoment midnight = moment("2027-03-28T16:00:00Z");

        assertThat(title.statusOn(MIDNIGHT.today())).isEqualTo(TitleStatus.TRANSITION);
        assertThat(title.standing(lastSecond.today())).isEqualTo(TitleStanding.VALID);
        assertThat(title.standing(midnight.today())).isEqualTo(TitleStanding.EXPIRED);
        TitleStepFixture.take(title, TitleStep.RENEW, END.plusYears(3), lastSecond);
        assertThat(title.standing(midnight.today())).isEqualTo(TitleStanding.VALID);
        assertThat(title.status()).isEqualTo(TitleStatus.ACTIVE);
        assertThat(title.term().validUntil()).isEqualTo(END.plusYears(3));
    }

    /** The delay of an office does not end a title: the job prolongs the term on the last day, or when it is over. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ACTIVE", "DOWNGRADED", "TRANSITION"})
    void theJobEntersTheTransitionWithoutADocument(TitleStatus status) {
        bring(status);
        LocalDate end = title.term().validUntil();
        BusinessMoment midnight = NoticeFixture.at(end.plusDays(1));

        TitleStepFixture.register()
                .enterTransition(
                        title,
                        end.plusDays(90),
                        new LocalizedText("续期尚未办结。", "The renewal is not decided."),
                        new ActionStamp(NoticeFixture.officer("system", Role.JOB), midnight));

        assertThat(title.status()).isEqualTo(TitleStatus.TRANSITION);
        assertThat(title.standing(midnight.today())).isEqualTo(TitleStanding.VALID);
        assertThat(title.term().validUntil()).isEqualTo(end.plusDays(90));
        assertThat(title.timeline().getLast().effectiveOn()).isEqualTo(end.plusDays(1));
    }

    /** The plaque was handed over before this system, which has no record of it. */
    @Test
    void thePlaqueOfATitleOfAnOldRegisterIsDemandedBack() {
        ActionStamp by = new ActionStamp(NoticeFixture.officer("signer", Role.SIGNER), NoticeFixture.at(DAY));
        assertThat(title.plaque().handedOverOn()).isNull();

        TitleStepFixture.register()
                .decide(
                        title,
                        OfficialDocumentTypeFixture.type("REVOCATION").decision(),
                        new DecisionDocument("d1", "长放消办〔2026〕20号", DAY, "理由", DecisionGround.NONE),
                        DAY.plusDays(21),
                        by);

        assertThat(title.plaque().dueOn()).isEqualTo(DAY.plusDays(21));
        title.takeBack(DAY, "董静怡", null, by);
        assertThat(title.plaque().returnedOn()).isEqualTo(DAY);
    }

    @Test
    void aRevokedTitleEntersNoTransition() {
        bring(TitleStatus.REVOKED);

        assertThatThrownBy(() -> TitleStepFixture.register()
                        .enterTransition(
                                title,
                                END.plusDays(90),
                                new LocalizedText("续期尚未办结。", "The renewal is not decided."),
                                new ActionStamp(NoticeFixture.officer("system", Role.JOB), MIDNIGHT)))
                .hasMessageContaining("naming.title.transition");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"REVOKED", "UNDER_REVIEW", "CANCELLED"})
    void aTitleThatHasEndedStaysAsItIsWhenItsTermIsOver(TitleStatus status) {
        bring(status);

        assertThat(title.statusOn(MIDNIGHT.today())).isEqualTo(status);
        assertThatThrownBy(() -> TitleStepFixture.take(title, TitleStep.EXPIRE, null, MIDNIGHT))
                .hasMessageContaining("naming.title.expire");
    }

    /** Expired at 00:00:00, the title expires no second time and takes no other step of a running one. */
    @Test
    void anExpiredTitleStaysExpired() {
        TitleStepFixture.take(title, TitleStep.EXPIRE, null, MIDNIGHT);

        assertThat(title.statusOn(LAST_SECOND.today())).isEqualTo(TitleStatus.EXPIRED);
        assertThatThrownBy(() -> TitleStepFixture.take(title, TitleStep.EXPIRE, null, MIDNIGHT))
                .hasMessageContaining("naming.title.expire");
        assertThatThrownBy(() -> TitleStepFixture.take(title, TitleStep.RENEW, END.plusYears(3), MIDNIGHT))
                .hasMessageContaining("naming.title.decision");
    }

    /** A signature can be taken back in the last second of the term; a void number never expires. */
    @Test
    void aVoidTitleStaysVoidWhenItsTermIsOver() {
        Title late = CommitmentTitleFixture.named(DAY, END);
        assertThatThrownBy(() -> TitleStepFixture.take(late, TitleStep.VOID_NAMING, null, MIDNIGHT))
                .hasMessageContaining("naming.signature.changed");

        TitleStepFixture.take(late, TitleStep.VOID_NAMING, null, LAST_SECOND);

        assertThat(late.statusOn(LAST_SECOND.today())).isEqualTo(TitleStatus.VOID);
        assertThat(late.statusOn(MIDNIGHT.today())).isEqualTo(TitleStatus.VOID);
        assertThat(late.standing(MIDNIGHT.today())).isEqualTo(TitleStanding.VOID);
        assertThatThrownBy(() -> TitleStepFixture.take(late, TitleStep.EXPIRE, null, MIDNIGHT))
                .hasMessageContaining("naming.title.expire");
    }

    @Test
    void aTitleThatExpiredAMinuteAgoIsNotReminded() {
        assertThatThrownBy(() -> TitleStepFixture.take(title, TitleStep.REMIND, null, moment("2027-02-26T16:01:00Z")))
                .hasMessageContaining("naming.title.over");

        TitleStepFixture.take(title, TitleStep.REMIND, null, LAST_SECOND);
        assertThat(title.status()).isEqualTo(TitleStatus.WARNED);
    }

    @Test
    void aReviewIsAskedForUntil24HoursOfTheLastDay() {
        bring(TitleStatus.REVOKED);

        assertThatThrownBy(() -> TitleStepFixture.take(title, TitleStep.ASK_REVIEW, END, MIDNIGHT))
                .hasMessageContaining("naming.title.review.late");
        TitleStepFixture.take(title, TitleStep.ASK_REVIEW, END, LAST_SECOND);
        assertThat(title.status()).isEqualTo(TitleStatus.UNDER_REVIEW);
        assertThat(title.standing(DAY)).isEqualTo(TitleStanding.REVOKED);
    }

    @Test
    void aReviewIsAskedForOnce() {
        bring(TitleStatus.UNDER_REVIEW);
        take(TitleStep.UPHOLD, null);

        assertThat(title.status()).isEqualTo(TitleStatus.REVOKED);
        assertThatThrownBy(() -> take(TitleStep.ASK_REVIEW, DAY)).hasMessageContaining("naming.title.review.once");
    }

    /** An entry that follows meanwhile, as that of a withdrawn ground, is not taken for the request. */
    @Test
    void theSecondOfTwoOfficersLearnsWhoHasDecidedTheReview() {
        bring(TitleStatus.UNDER_REVIEW);
        take(TitleStep.UPHOLD, null);

        assertThatThrownBy(() -> take(TitleStep.OVERTURN, null)).hasMessageContaining("naming.title.review.decided");
        assertThat(title.status()).isEqualTo(TitleStatus.REVOKED);
    }

    @Test
    void theRequestForAReviewIsFoundBehindLaterEntries() {
        bring(TitleStatus.UNDER_REVIEW);
        TitleEvent asked = title.timeline().getLast();

        title.withdrawGround(
                title.revocation().orElseThrow().seq(),
                "处罚信息已修复",
                new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(DAY)));

        assertThat(title.timeline().getLast()).isNotSameAs(asked);
        assertThat(title.reviewRequest()).containsSame(asked);
    }

    @Test
    void theRequestForAReviewOfAnOverturnedRevocationIsNotThatOfTheNextOne() {
        bring(TitleStatus.UNDER_REVIEW);
        take(TitleStep.OVERTURN, null);
        take(TitleStep.REVOKE, null);

        assertThat(title.reviewRequest()).isEmpty();
    }

    @Test
    void theDaysForThePlaqueCountFromTheRevocationAlsoAfterItsReview() {
        bring(TitleStatus.UNDER_REVIEW);

        assertThat(title.endedOn()).isEqualTo(DAY);
        TitleStepFixture.take(title, TitleStep.UPHOLD, null, NoticeFixture.at(DAY.plusDays(9)));
        assertThat(title.endedOn()).isEqualTo(DAY);
    }

    /** The suspension was never lifted: only the revocation is. */
    @Test
    void anOverturnedRevocationLeavesTheTitleAsItWasBeforeIt() {
        take(TitleStep.DOWNGRADE, null);
        take(TitleStep.SUSPEND, null);
        take(TitleStep.REVOKE, null);
        take(TitleStep.ASK_REVIEW, DAY);

        take(TitleStep.OVERTURN, null);

        assertThat(title.status()).isEqualTo(TitleStatus.SUSPENDED);
        assertThat(title.plaque().dueOn()).isNull();
        take(TitleStep.LIFT, null);
        assertThat(title.status()).isEqualTo(TitleStatus.DOWNGRADED);
    }

    /** The last day of the rectification counts; after it the title is in order, and no order comes back. */
    @Test
    void aLiftedSuspensionLeadsBackToAnOpenRectification() {
        for (boolean isOver : List.of(false, true)) {
            Title rectifying = TitleFixture.excellentUntil(END);
            TitleStepFixture.take(rectifying, TitleStep.ORDER_RECTIFICATION, DAY.plusDays(9), NoticeFixture.at(DAY));
            TitleStepFixture.take(rectifying, TitleStep.SUSPEND, null, NoticeFixture.at(DAY.plusDays(1)));

            TitleStepFixture.take(rectifying, TitleStep.LIFT, null, NoticeFixture.at(DAY.plusDays(isOver ? 10 : 9)));

            assertThat(rectifying.status()).isEqualTo(isOver ? TitleStatus.ACTIVE : TitleStatus.RECTIFYING);
        }
    }

    @Test
    void everyLiftingWithinTheDaysOfARectificationLeadsBackToIt() {
        take(TitleStep.ORDER_RECTIFICATION, DAY.plusDays(9));
        for (int days : List.of(1, 5, 9)) {
            TitleStepFixture.take(title, TitleStep.SUSPEND, null, NoticeFixture.at(DAY.plusDays(days)));
            TitleStepFixture.take(title, TitleStep.LIFT, null, NoticeFixture.at(DAY.plusDays(days)));
            assertThat(title.status()).isEqualTo(TitleStatus.RECTIFYING);
        }

        TitleStepFixture.take(title, TitleStep.SUSPEND, null, NoticeFixture.at(DAY.plusDays(9)));
        TitleStepFixture.take(title, TitleStep.LIFT, null, NoticeFixture.at(DAY.plusDays(10)));
        assertThat(title.status()).isEqualTo(TitleStatus.ACTIVE);
    }

    @Test
    void onlyAnExcellentTitleByEvaluationIsDowngradedAndToPass() {
        take(TitleStep.DOWNGRADE, null);

        assertThat(title.category().grade()).isEqualTo(Grade.PASS);
        take(TitleStep.SUSPEND, null);
        assertThatThrownBy(() -> take(TitleStep.DOWNGRADE, null)).hasMessageContaining("naming.title.downgrade");
    }

    /** A downgrade that the signature would refuse is not offered for drafting either. */
    @Test
    void aDowngradeIsOfferedOnAnExcellentTitleOnly() {
        OfficialDocumentType downgrade = OfficialDocumentTypeFixture.type("DOWNGRADE");

        assertThat(downgrade.canFollow(title, DAY)).isTrue();
        assertThat(downgrade.canFollow(TitleFixture.importedUntil(END), DAY))
                .as("without a grade")
                .isFalse();
        take(TitleStep.DOWNGRADE, null);
        take(TitleStep.REMIND, null);
        assertThat(downgrade.canFollow(title, DAY)).as("of the grade pass").isFalse();
    }

    @Test
    void aNewLastDayIsLaterThanThePresentOne() {
        assertThatThrownBy(() -> take(TitleStep.RENEW, END)).hasMessageContaining("naming.title.term");
        assertThatThrownBy(() -> take(TitleStep.RENEW, null)).hasMessageContaining("naming.title.term");
        assertThatThrownBy(() -> take(TitleStep.RENEW, END.plusYears(10).plusDays(1)))
                .hasMessageContaining("naming.title.term.far");
        take(TitleStep.RENEW, END.plusDays(1));
        assertThat(title.term().validUntil()).isEqualTo(END.plusDays(1));
    }

    /** A renewal changes the last day alone: the public sentence states the old and the new one. */
    @Test
    void theSentenceOfARenewalStatesTheOldAndTheNewLastDay() {
        take(TitleStep.RENEW, END.plusYears(3));

        LocalizedText sentence = TitleCauseView.of(title.timeline().getLast().change(), DAY, true)
                .sentence();
        assertThat(sentence.zh()).startsWith(TODAY_ZH + "有效期截止日由“2027年2月26日”变为“2030年2月26日”；事由：理由；依据：");
        assertThat(sentence.en())
                .startsWith(TODAY_EN
                        + "last day of the term changed from \"26 February 2027\" to \"26 February 2030\"; why: ");
        take(TitleStep.REMIND, null);
        assertThat(TitleCauseView.of(title.timeline().getLast().change(), DAY, true)
                        .sentence()
                        .zh())
                .doesNotContain("有效期截止日");
    }

    /** The paper of an old title may state no term, and the transition states its own last day. */
    @Test
    void theSentenceStatesATermThatWasNotStatedAndThatOfATransition() {
        Title endless = TitleFixture.importedUntil(null);
        TitleFixture.take(endless, TitleStep.RENEW, DAY.plusYears(3), NoticeFixture.at(DAY));
        take(TitleStep.ENTER_TRANSITION, END.plusDays(90));

        assertThat(TitleCauseView.of(endless.timeline().getLast().change(), DAY, true)
                        .sentence()
                        .zh())
                .startsWith(TODAY_ZH + "有效期截止日由“未载明”变为“2029年11月27日”；");
        TitleChange change = title.timeline().getLast().change();
        assertThat(change.endBefore()).isEqualTo(END);
        assertThat(change.endAfter()).isEqualTo(END.plusDays(90));
    }

    /** The measure continues beyond the term, and the title is in transition once it has ended. */
    @ParameterizedTest
    @CsvSource({
        "REMIND, CLOSE_REMINDER, WARNED",
        "ORDER_RECTIFICATION, CLOSE_RECTIFICATION, RECTIFYING",
        "SUSPEND, LIFT, SUSPENDED"
    })
    void aMeasureContinuesInTheTransition(TitleStep measure, TitleStep end, TitleStatus status) {
        take(measure, null);
        CommitmentTitleFixture.enterTransition(
                title,
                END.plusDays(90),
                LocalizedText.written("续期申请尚未办结"),
                new ActionStamp(NoticeFixture.officer("system", Role.SIGNER), NoticeFixture.at(DAY)));

        assertThat(title.status()).isEqualTo(status);
        assertThat(title.settledStatus()).isEqualTo(TitleStatus.TRANSITION);
        assertThat(title.term().validUntil()).isEqualTo(END.plusDays(90));
        assertThat(TitleCauseView.of(title.timeline().getLast().change(), DAY, true)
                        .sentence()
                        .zh())
                .doesNotContain("状态由");
        take(end, null);
        assertThat(title.status()).isEqualTo(TitleStatus.TRANSITION);
    }

    @Test
    void aTitleWithoutATermIsRenewedForTenYearsFromTodayAtMost() {
        Title endless = TitleFixture.importedUntil(null);
        LocalDate latest = DAY.plusYears(10);

        assertThatThrownBy(() -> TitleFixture.take(endless, TitleStep.RENEW, latest.plusDays(1), NoticeFixture.at(DAY)))
                .hasMessageContaining("naming.title.term.far");
        TitleFixture.take(endless, TitleStep.RENEW, latest, NoticeFixture.at(DAY));
        assertThat(endless.term().validUntil()).isEqualTo(latest);
    }

    /** The terms are copied into the history, and the last day follows from the limit or from the document. */
    @Test
    void theCauseStatesGroundInputAndRemedyWithItsLastDay() {
        take(TitleStep.REMIND, null);

        TitleChange change = title.timeline().getLast().change();
        TitleStepTerms terms = TitleCauseFixture.terms(TitleStep.REMIND);
        assertThat(change.cause())
                .isEqualTo(new TitleCause(
                        terms.ground(),
                        new LocalizedText("理由", "理由"),
                        terms.remedy(),
                        NoticeFixture.at(DAY).calendar().end(DAY, TimeLimit.workingDays(10))));
        assertThat(TitleCauseView.of(change, DAY, true).sentence().zh())
                .startsWith(TODAY_ZH + "状态由“有效”变为“有效（督促提醒中）”；事由：理由；依据：")
                .contains("可以在");
        take(TitleStep.CLOSE_REMINDER, null);
        take(TitleStep.ORDER_RECTIFICATION, DAY.plusDays(5));
        assertThat(title.timeline().getLast().change().cause().remedyUntil()).isEqualTo(DAY.plusDays(5));
        assertThatThrownBy(() -> {
                    take(TitleStep.CLOSE_RECTIFICATION, null);
                    take(TitleStep.REMIND, DAY.minusDays(1));
                })
                .hasMessageContaining("naming.officialDocument.lastDay.before");
    }

    /** The days that a draft waits in the signing chain do not leave the holder a period that is over at its signature. */
    @Test
    void aStatedLastDayForCorrectingItIsNotOverAtTheSignature() {
        TitleDecision order = OfficialDocumentTypeFixture.type("RECTIFICATION").decision();
        DecisionDocument document =
                new DecisionDocument("d1", "20号", DAY, "理由", new DecisionGround(null, null, DAY.plusDays(5)));

        assertThatThrownBy(() -> TitleFixture.decide(title, order, document, signedOn(DAY.plusDays(6))))
                .hasMessageContaining("naming.officialDocument.lastDay.before");
        TitleFixture.decide(title, order, document, signedOn(DAY.plusDays(5)));
        assertThat(title.timeline().getLast().change().cause().remedyUntil()).isEqualTo(DAY.plusDays(5));
    }

    /** The papers are dated three weeks before their signatures; the holder has the whole periods. */
    @Test
    void thePeriodsOfAReminderAndOfThePlaqueCountFromTheSignature() {
        LocalDate dated = DAY.minusDays(21);

        TitleFixture.decide(
                title,
                OfficialDocumentTypeFixture.type("REMINDER").decision(),
                new DecisionDocument("d1", "20号", dated, "理由"),
                signedOn(DAY));

        assertThat(title.timeline().getLast().change().cause().remedyUntil())
                .isEqualTo(NoticeFixture.at(DAY).calendar().end(DAY, TimeLimit.workingDays(10)));

        TitleFixture.decide(
                title,
                OfficialDocumentTypeFixture.type("REVOCATION").decision(),
                new DecisionDocument("d2", "21号", dated, "理由"),
                signedOn(DAY));

        assertThat(title.endedOn()).isEqualTo(dated);
        assertThat(title.plaqueCountedFrom()).isEqualTo(DAY);
    }

    @Test
    void theMessageStatesWhatTheHolderCanDoAndUntilWhen() {
        take(TitleStep.REMIND, DAY.plusDays(14));

        assertThat(title.consequencesOf("d1"))
                .isEqualTo(new LocalizedText(
                        "您可以在 2026年12月11日 前（含当日）改正后书面答复创建办。",
                        " What you can do by 11 December 2026, that day included: Correct it and answer the programme"
                                + " office in writing."));
        assertThat(title.consequencesOf("another document").zh()).isEmpty();
    }

    @Test
    void theMessageStatesTheNewLastDayOfARenewal() {
        take(TitleStep.RENEW, END.plusYears(3));

        assertThat(title.consequencesOf("d1").zh()).isEqualTo("有效期至 2030年2月26日。");
    }

    /** The lines come from a form of a browser. */
    @Test
    void aRenewalPublishesThePromisesThatTheHolderHasConfirmed() {
        Title held = TitleFixture.held("m1", END, new LocalizedText("首问负责\n七天退货", "First asked\nSeven days"));

        held.publishPromises("首问负责\r\n七天退货");
        assertThat(held.document().promises().en()).isEqualTo("First asked\nSeven days");

        held.publishPromises("首问负责 \r\n\r\n　七天退货\r\n");
        assertThat(held.document().promises().en()).isEqualTo("First asked\nSeven days");

        held.publishPromises("首问负责\r\n\r\n十五天退货 ");
        assertThat(held.document().promises()).isEqualTo(new LocalizedText("首问负责\n十五天退货", null));
    }

    private static ActionStamp signedOn(LocalDate day) {
        return new ActionStamp(NoticeFixture.officer("signer", Role.SIGNER), NoticeFixture.at(day));
    }

    @Test
    void ofAWithdrawnGroundOnlyTheChangeAndACommitmentArePublic() {
        take(TitleStep.SUSPEND, null);
        TitleEvent entry = title.timeline().getLast();
        assertThat(TitleEventView.of(title.timeline()).getLast().grounded()).isTrue();

        title.withdrawGround(
                entry.seq(),
                "处罚信息已修复",
                new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(DAY)));

        TitleEventView shown = TitleEventView.of(title.timeline()).get(entry.seq() - 1);
        assertThat(shown.sentence().zh()).isEqualTo(TODAY_ZH + "状态由“有效”变为“暂停”；依据信息已依法停止公示。");
        assertThat(shown.withdrawn()).matches("[0-9a-f]{64}");
        assertThat(TitleEventView.of(title.timeline()).toString())
                .doesNotContain(
                        "理由", "称号管理规则：暂停", "20号", title.timeline().getLast().salt());
        TitleEvent withdrawal = title.timeline().getLast();
        assertThat(GroundCommitment.of(entry, withdrawal.salt()).hash()).isEqualTo(withdrawal.commitment());
        assertThat(TitleEventView.of(title.timeline()).getLast().publicReason()).isNull();
        assertThatThrownBy(() -> title.withdrawGround(
                        entry.seq(),
                        "再次",
                        new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(DAY))))
                .hasMessageContaining("naming.ground.already");
        assertThat(title.status()).isEqualTo(TitleStatus.SUSPENDED);
    }

    @Test
    void aConferralHasNoGroundToWithdraw() {
        assertThatThrownBy(() -> title.withdrawGround(
                        1,
                        "误操作",
                        new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(DAY))))
                .hasMessageContaining("naming.ground.none");
    }

    @Test
    void everyStepHasTermsAndEveryStatusIsReached() {
        Set<TitleStatus> reached = EnumSet.noneOf(TitleStatus.class);
        Arrays.stream(TitleStep.values()).map(TitleStep::to).forEach(reached::addAll);

        assertThat(reached).containsExactlyInAnyOrder(TitleStatus.values());
        assertThat(TitleStepTermsRepository.shipped())
                .extracting(TitleStepTerms.StatedTerms::step)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(TitleStep.CONFER)));
    }

    /** The steps of the shipped types of document; the others are taken without one. */
    @Test
    void theShippedTypesTakeTheStepsOfTheTable() {
        assertThat(Stream.of(
                                "REMINDER",
                                "RECTIFICATION",
                                "SUSPENSION",
                                "LIFTING",
                                "DOWNGRADE",
                                "REVOCATION",
                                "CANCELLATION",
                                "TRANSITION",
                                "RENEWAL")
                        .map(code -> OfficialDocumentTypeFixture.type(code)
                                .decision()
                                .step()))
                .containsExactly(
                        TitleStep.REMIND,
                        TitleStep.ORDER_RECTIFICATION,
                        TitleStep.SUSPEND,
                        TitleStep.LIFT,
                        TitleStep.DOWNGRADE,
                        TitleStep.REVOKE,
                        TitleStep.CANCEL,
                        TitleStep.ENTER_TRANSITION,
                        TitleStep.RENEW);
    }
}
