package fangxin.supervision.renewal;

import static fangxin.supervision.renewal.RenewalFixture.BEGUN;
import static fangxin.supervision.renewal.RenewalFixture.COLLEAGUE;
import static fangxin.supervision.renewal.RenewalFixture.CONTENT;
import static fangxin.supervision.renewal.RenewalFixture.DRAFTER;
import static fangxin.supervision.renewal.RenewalFixture.END;
import static fangxin.supervision.renewal.RenewalFixture.HOLDER;
import static fangxin.supervision.renewal.RenewalFixture.OFFICER;
import static fangxin.supervision.renewal.RenewalFixture.OWNER;
import static fangxin.supervision.renewal.RenewalFixture.PLEDGE;
import static fangxin.supervision.renewal.RenewalFixture.PLEDGE_DEFECT;
import static fangxin.supervision.renewal.RenewalFixture.PROMISES_DEFECT;
import static fangxin.supervision.renewal.RenewalFixture.SECOND;
import static fangxin.supervision.renewal.RenewalFixture.SYSTEM;
import static fangxin.supervision.renewal.RenewalFixture.TERMS;
import static fangxin.supervision.renewal.RenewalFixture.accepted;
import static fangxin.supervision.renewal.RenewalFixture.at;
import static fangxin.supervision.renewal.RenewalFixture.begun;
import static fangxin.supervision.renewal.RenewalFixture.by;
import static fangxin.supervision.renewal.RenewalFixture.onPaper;
import static fangxin.supervision.renewal.RenewalFixture.refused;
import static fangxin.supervision.renewal.RenewalFixture.returned;
import static fangxin.supervision.renewal.RenewalFixture.sign;
import static fangxin.supervision.renewal.RenewalFixture.submitted;
import static fangxin.supervision.renewal.RenewalFixture.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.CommitmentTitleFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleParticular;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.cultivation.Defect.DefectType;
import fangxin.procedure.cultivation.DefectState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenewalTest {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    /** The office of the title is below that of the city. */
    private static final AgencyRepository AGENCIES = new AgencyRepository() {
        @Override
        public List<String> upFrom(String code) {
            return List.of(code, "220100");
        }
    };

    @Test
    void theWindowOpens60DaysBeforeTheLastDayAndClosesAtItsEnd() {
        Title title = title();
        LocalDate opens = LocalDate.of(2026, 12, 28);

        assertThatThrownBy(() -> RenewalWindow.require(title, TERMS, at(opens.minusDays(1), LAST_SECOND)))
                .hasMessageContaining("renewal.window.early");
        assertThatCode(() -> RenewalWindow.require(title, TERMS, at(opens, LocalTime.MIDNIGHT)))
                .doesNotThrowAnyException();
        assertThatCode(() -> RenewalWindow.require(title, TERMS, at(END, LAST_SECOND)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RenewalWindow.require(title, TERMS, at(END.plusDays(1), LocalTime.MIDNIGHT)))
                .hasMessageContaining("renewal.window.over");
    }

    @Test
    void aTitleWithoutATermIsNotRenewedAndUnderSuspensionItIsAppliedFor() {
        Title suspended = title();
        TitleFixture.take(suspended, TitleStep.SUSPEND, null, at(BEGUN, LocalTime.NOON));

        assertThatThrownBy(
                        () -> RenewalWindow.require(TitleFixture.importedUntil(null), TERMS, at(BEGUN, LocalTime.NOON)))
                .hasMessageContaining("renewal.window.none");
        assertThatCode(() -> RenewalWindow.require(suspended, TERMS, at(BEGUN, LocalTime.NOON)))
                .doesNotThrowAnyException();
    }

    @Test
    void aTitleOnTheTrackOfCommitmentIsRenewedByItsPledgeInstead() {
        Title pledged = CommitmentTitleFixture.named(BEGUN.minusYears(3), END);

        assertThat(RenewalWindow.isOpen(pledged, TERMS, BEGUN)).isFalse();
        assertThatThrownBy(() -> RenewalWindow.require(pledged, TERMS, at(BEGUN, LocalTime.NOON)))
                .hasMessageContaining("renewal.window.commitment");
    }

    @Test
    void eachMissingPartIsRefusedAtItsField() {
        Renewal renewal = begun();
        renewal.write(
                new RenewalContent("", "自由大路4号", null, "0431-88880000", " ", null),
                at(BEGUN, LocalTime.NOON).at());

        assertThat(refusal(() -> renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN))))
                .extracting(Violation::field)
                .containsExactly("contactName", "promises", "picture");
        assertThat(renewal.state()).isEqualTo(RenewalState.DRAFT);
    }

    /** A change of sign or address has its own procedure: the renewal states those of the title, and changes none. */
    @Test
    void signAndAddressAreThoseOfTheTitle() {
        Renewal renewal = begun();
        Instant now = at(BEGUN, LocalTime.NOON).at();
        String sign = renewal.title().place().signName();

        assertThat(refusal(() -> renewal.write(CONTENT.with(Map.of("signName", "新招牌", "address", "别处1号")), now)))
                .extracting(Violation::field, Violation::key)
                .containsExactly(
                        tuple("signName", "renewal.particular.SIGN_NAME"),
                        tuple("address", "renewal.particular.ADDRESS"));
        renewal.write(CONTENT.with(Map.of("signName", "", "promises", "十五天退货")), now);
        assertThat(renewal.content().signName()).isEqualTo(sign);
        assertThat(renewal.content().promises()).isEqualTo("十五天退货");
    }

    /** The office returns it because of the sign; the holder reports the change, and an officer closes the defect. */
    @Test
    void aDefectOfASignDelaysNoResubmissionAndIsClosedByAnOfficer() {
        Renewal renewal = returned(new RenewalDefectInput(RenewalPart.SIGN_NAME, DefectType.INCONSISTENT, "办理招牌名称变更"));

        renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN.plusDays(2)));
        assertThat(renewal.state()).isEqualTo(RenewalState.SUBMITTED);
        assertThatThrownBy(() -> renewal.accept(TERMS, by(OFFICER, BEGUN.plusDays(3))))
                .hasMessageContaining("renewal.defects.waiting");
        renewal.closeDefect(1, by(OFFICER, BEGUN.plusDays(3)));
        renewal.accept(TERMS, by(SECOND, BEGUN.plusDays(3)));
        assertThat(renewal.state()).isEqualTo(RenewalState.ACCEPTED);
    }

    /** The holder sends back the form that it reads: with the former sign it would be refused. */
    @Test
    void aDraftShowsTheSignThatTheTitleHasSinceAChange() {
        Renewal draft = begun();
        Renewal submitted = submitted();
        String former = submitted.content().signName();

        TitleFixture.change(draft.title(), TitleParticular.SIGN_NAME, "新招牌", by(OFFICER, BEGUN));
        TitleFixture.change(submitted.title(), TitleParticular.SIGN_NAME, "新招牌", by(OFFICER, BEGUN));

        assertThat(draft.shownContent().signName()).isEqualTo("新招牌");
        draft.write(draft.shownContent(), at(BEGUN, LocalTime.NOON).at());
        assertThat(submitted.shownContent().signName()).isEqualTo(former);
    }

    @Test
    void aPledgeThatWasChangedSinceIsSignedAgain() {
        Renewal renewal = begun();
        renewal.sign(new PledgeSigning(
                "file", "王芳", "another text", at(BEGUN, LocalTime.NOON).at()));

        assertThat(refusal(() -> renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN))))
                .extracting(Violation::key)
                .containsExactly("renewal.pledge.missing");
    }

    @Test
    void aResubmissionShowsExactlyTheDefectsThatAreStillOpen() {
        Renewal renewal = returned(PROMISES_DEFECT, PLEDGE_DEFECT);
        sign(renewal, BEGUN.plusDays(2));

        assertThat(refusal(() -> renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN.plusDays(2)))))
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("promises", "renewal.defect.open"));

        renewal.write(
                CONTENT.with(Map.of("promises", "收到商品七天内退货")),
                at(BEGUN.plusDays(2), LocalTime.NOON).at());
        renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN.plusDays(2)));
        assertThat(renewal.state()).isEqualTo(RenewalState.SUBMITTED);
        assertThat(renewal.defects()).extracting(renewal::stateOf).containsOnly(DefectState.CORRECTED);
    }

    @Test
    void eachDefectIsClosedByItselfAndAllBeforeTheAcceptance() {
        Renewal renewal = returned(PROMISES_DEFECT, PLEDGE_DEFECT);
        correct(renewal);

        renewal.closeDefect(1, by(OFFICER, BEGUN.plusDays(3)));
        renewal.closeDefect(1, by(OFFICER, BEGUN.plusDays(3)));
        assertThat(renewal.defects())
                .extracting(renewal::stateOf)
                .containsExactly(DefectState.CLOSED, DefectState.CORRECTED);
        assertThatThrownBy(() -> renewal.accept(TERMS, by(OFFICER, BEGUN.plusDays(3))))
                .hasMessageContaining("renewal.defects.waiting");

        renewal.closeDefect(2, by(OFFICER, BEGUN.plusDays(3)));
        renewal.accept(TERMS, by(OFFICER, BEGUN.plusDays(3)));
        assertThat(renewal.state()).isEqualTo(RenewalState.ACCEPTED);
    }

    @Test
    void aDefectThatIsNotClosedIsAskedAgain() {
        Renewal renewal = returned(PROMISES_DEFECT, PLEDGE_DEFECT);
        correct(renewal);
        renewal.closeDefect(2, by(OFFICER, BEGUN.plusDays(3)));

        renewal.returnForCorrection(List.of(), TERMS, by(OFFICER, BEGUN.plusDays(3)));

        assertThat(renewal.defects())
                .extracting(renewal::stateOf)
                .containsExactly(DefectState.OPEN, DefectState.CLOSED);
    }

    @Test
    void aReturnNamesADefect() {
        assertThatThrownBy(() -> submitted().returnForCorrection(List.of(), TERMS, by(OFFICER, BEGUN)))
                .hasMessageContaining("renewal.return.none");
    }

    @Test
    void onlyTheHolderSubmitsAndOnlyTheOfficeDecides() {
        Renewal renewal = begun();
        sign(renewal, BEGUN);

        assertThatThrownBy(() -> renewal.submit(PLEDGE, TERMS, by(OFFICER, BEGUN)))
                .isInstanceOf(NotFound.class);
        renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN));
        assertThatThrownBy(() -> renewal.accept(TERMS, by(HOLDER, BEGUN))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> renewal.accept(TERMS, by(NoticeFixture.officer("r", Role.REVIEWER), BEGUN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondOfTwoOfficersIsRefusedWithTheNameOfTheFirst() {
        Renewal renewal = accepted();

        assertThatThrownBy(() -> renewal.refuse("地址不符", TERMS, by(OFFICER, BEGUN)))
                .hasMessageContaining("renewal.taken");
        assertThat(renewal.journal().getLast().actor().name()).isEqualTo("office1");
    }

    /** The term counts from its own end, also where the decision comes in a transition. */
    @Test
    void theRenewedTermCountsFromTheEndOfTheTerm() {
        Title title = title();
        Renewal renewal = begun(title);
        TitleFixture.take(title, TitleStep.ENTER_TRANSITION, END.plusDays(90), at(BEGUN, LocalTime.NOON));

        assertThat(renewal.renewedUntil(TERMS)).isEqualTo(LocalDate.of(2030, 2, 26));
    }

    @Test
    void theSignatureOfItsDocumentRenewsAndADroppedOneIsDraftedAgain() {
        Renewal renewal = accepted();
        renewal.draftDocument("d1", by(DRAFTER, BEGUN.plusDays(2)));
        renewal.resume(TERMS, by(DRAFTER, BEGUN.plusDays(3)));
        assertThat(renewal.document()).isNull();

        renewal.draftDocument("d2", by(DRAFTER, BEGUN.plusDays(3)));
        renewal.renew(
                RecordedActor.of(DRAFTER), at(BEGUN.plusDays(4), LocalTime.NOON).at());

        assertThat(renewal.state()).isEqualTo(RenewalState.RENEWED);
        assertThat(renewal.dueOn()).isNull();
    }

    @Test
    void anUndecidedApplicationKeepsTheTitleAndADraftDoesNot() {
        Renewal submitted = submitted();
        assertThat(RenewalTransitionRule.isEntered(submitted, at(END.minusDays(1), LAST_SECOND)))
                .isFalse();
        assertThat(RenewalTransitionRule.isEntered(submitted, at(END, LocalTime.MIDNIGHT)))
                .isTrue();
        assertThat(RenewalTransitionRule.isEntered(submitted, at(END.plusDays(1), LocalTime.MIDNIGHT)))
                .isTrue();
        assertThat(RenewalTransitionRule.lastDay(submitted.title(), TERMS)).isEqualTo(LocalDate.of(2027, 5, 27));

        assertThat(RenewalTransitionRule.isEntered(begun(), at(END, LAST_SECOND)))
                .isFalse();
    }

    @Test
    void aRefusalHoldsInTheTransitionToo() {
        Renewal refused = submitted();
        TitleFixture.take(
                refused.title(), TitleStep.ENTER_TRANSITION, LocalDate.of(2027, 5, 27), at(END, LocalTime.NOON));
        refused.refuse("不符合续期条件", TERMS, by(OFFICER, END.plusDays(3)));

        assertThat(RenewalTransitionRule.termEnd(refused.title(), List.of(refused)))
                .isEqualTo(END);
        assertThat(RenewalTransitionRule.isRefused(refused.title(), List.of(refused)))
                .isTrue();
        TitleFixture.take(refused.title(), TitleStep.REMIND, null, at(END.plusDays(4), LocalTime.NOON));
        assertThat(RenewalTransitionRule.isRefused(refused.title(), List.of(refused)))
                .isTrue();
    }

    @Test
    void aTitleEntersTheTransitionByItselfOnce() {
        Renewal submitted = submitted();
        LocalDate end = LocalDate.of(2027, 5, 27);
        TitleFixture.take(submitted.title(), TitleStep.ENTER_TRANSITION, end, at(END, LocalTime.NOON));

        assertThat(RenewalTransitionRule.isEntered(submitted, at(end, LAST_SECOND)))
                .isFalse();
        assertThat(RenewalTransitionRule.isDue(submitted, TERMS, at(end, LAST_SECOND)))
                .isTrue();
    }

    /** A suspension or rectification that runs on the last day neither ends the title nor loses its renewal. */
    @ParameterizedTest
    @EnumSource(
            value = TitleStep.class,
            names = {"REMIND", "ORDER_RECTIFICATION", "SUSPEND"})
    void aTitleUnderAMeasureIsContinuedWhileItsRenewalWaits(TitleStep measure) {
        Renewal submitted = submitted();
        LocalDate first = LocalDate.of(2027, 5, 27);
        TitleFixture.take(submitted.title(), measure, null, at(BEGUN, LocalTime.NOON));
        TitleStatus status = submitted.title().status();

        assertThat(RenewalTransitionRule.isDue(submitted, TERMS, at(END, LAST_SECOND)))
                .isFalse();
        assertThat(RenewalTransitionRule.isEntered(submitted, at(END.minusDays(1), LAST_SECOND)))
                .isFalse();
        assertThat(RenewalTransitionRule.isEntered(submitted, at(END, LocalTime.MIDNIGHT)))
                .isTrue();
        CommitmentTitleFixture.enterTransition(
                submitted.title(), first, LocalizedText.written("续期申请尚未办结"), by(OFFICER, END));
        assertThat(submitted.title().status()).isEqualTo(status);
        assertThat(RenewalTransitionRule.termEnd(submitted.title(), List.of(submitted)))
                .isEqualTo(END);
        assertThat(RenewalTransitionRule.isProlonged(submitted, TERMS, at(first.minusDays(1), LAST_SECOND)))
                .isFalse();
        assertThat(RenewalTransitionRule.isProlonged(submitted, TERMS, at(first, LocalTime.MIDNIGHT)))
                .isTrue();
        assertThat(RenewalTransitionRule.isEntered(begunUnder(measure), at(END, LAST_SECOND)))
                .isFalse();
    }

    private Renewal begunUnder(TitleStep measure) {
        Renewal begun = begun();
        TitleFixture.take(begun.title(), measure, null, at(BEGUN, LocalTime.NOON));
        return begun;
    }

    /** A title that was revoked in its transition is not prolonged. */
    @Test
    void aRevokedTitleIsNotProlonged() {
        Renewal submitted = submitted();
        LocalDate first = LocalDate.of(2027, 5, 27);
        transition(submitted, first, END);
        TitleFixture.take(submitted.title(), TitleStep.REVOKE, null, at(END.plusDays(3), LocalTime.NOON));

        assertThat(RenewalTransitionRule.isProlonged(submitted, TERMS, at(first, LAST_SECOND)))
                .isFalse();
    }

    /** The office is silent: 90 days each time, at the longest to the day before the renewed term would end. */
    @Test
    void theTransitionOfAnUndecidedRenewalIsProlongedUpToTheLongest() {
        Renewal submitted = submitted();
        LocalDate first = LocalDate.of(2027, 5, 27);
        transition(submitted, first, END);

        assertThat(RenewalTransitionRule.isProlonged(submitted, TERMS, at(first.minusDays(1), LAST_SECOND)))
                .isFalse();
        assertThat(RenewalTransitionRule.isProlonged(submitted, TERMS, at(first, LocalTime.MIDNIGHT)))
                .isTrue();
        assertThat(RenewalTransitionRule.isProlonged(submitted, TERMS, at(first.plusDays(1), LocalTime.MIDNIGHT)))
                .isTrue();
        assertThat(RenewalTransitionRule.nextLastDay(submitted, TERMS)).isEqualTo(LocalDate.of(2027, 8, 25));

        LocalDate longest = END.plusYears(3).minusDays(1);
        transition(submitted, longest.minusDays(30), first);
        assertThat(RenewalTransitionRule.nextLastDay(submitted, TERMS)).isEqualTo(longest);
        transition(submitted, longest, longest.minusDays(30));
        assertThat(RenewalTransitionRule.isProlonged(submitted, TERMS, at(longest, LAST_SECOND)))
                .isFalse();
    }

    /** What the holder has not corrected in time prolongs nothing, and a refusal only until the review can be asked for. */
    @Test
    void theHoldersOwnDelayProlongsNoTransition() {
        Renewal returned = returned(PROMISES_DEFECT);
        LocalDate first = LocalDate.of(2027, 5, 27);
        transition(returned, first, END);
        Renewal refused = submitted();
        transition(refused, first, END);
        refused.refuse("不符合续期条件", TERMS, by(OFFICER, first.minusDays(1)));

        assertThat(RenewalTransitionRule.isProlonged(returned, TERMS, at(first, LAST_SECOND)))
                .isFalse();
        assertThat(RenewalTransitionRule.isProlonged(refused, TERMS, at(first, LAST_SECOND)))
                .isTrue();
        assertThat(RenewalTransitionRule.nextLastDay(refused, TERMS)).isEqualTo(refused.reviewUntil());
    }

    /** From the day after the term; not while the holder has to correct it or a measure applies to the title. */
    @Test
    void aRenewalIsOverdueWhileTheOfficeAloneDelaysIt() {
        Renewal suspended = submitted();
        transition(suspended, END.plusDays(90), END);
        TitleFixture.take(suspended.title(), TitleStep.SUSPEND, null, at(END.plusDays(1), LocalTime.NOON));

        assertThat(submitted().isOverdue(END)).isFalse();
        assertThat(submitted().isOverdue(END.plusDays(1))).isTrue();
        assertThat(accepted().isOverdue(END.plusDays(1))).isTrue();
        assertThat(begun().isOverdue(END.plusDays(1))).isFalse();
        assertThat(returned(PROMISES_DEFECT).isOverdue(END.plusDays(1))).isFalse();
        assertThat(refused().isOverdue(END.plusDays(1))).isFalse();
        assertThat(suspended.isOverdue(END.plusDays(2))).isFalse();
    }

    /** From the day after the term an officer of the office above reads it and its files; a colleague elsewhere does not. */
    @Test
    void theOfficeAboveReadsAnOverdueRenewal() {
        Renewal renewal = submitted();
        Actor above = new Actor("city", "张华", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220100", null)));
        Actor beside = new Actor("beside", "李丽", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220104", null)));

        assertThat(RenewalAccess.mayRead(above, renewal, AGENCIES, END)).isFalse();
        assertThat(RenewalAccess.mayRead(above, renewal, AGENCIES, END.plusDays(1)))
                .isTrue();
        assertThat(RenewalAccess.mayRead(beside, renewal, AGENCIES, END.plusDays(1)))
                .isFalse();
        assertThatCode(() -> RenewalAccess.requireReading(above, renewal, AGENCIES, END.plusDays(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RenewalAccess.requireReading(above, renewal, AGENCIES, END))
                .isInstanceOf(NotFound.class);
    }

    private static void transition(Renewal renewal, LocalDate lastDay, LocalDate on) {
        TitleFixture.take(renewal.title(), TitleStep.ENTER_TRANSITION, lastDay, at(on, LocalTime.NOON));
    }

    @Test
    void anOfficerWhoEntersAnApplicationDoesNotDecideOnIt() {
        Renewal renewal = begun();
        renewal.enterAtCounter(CONTENT, onPaper(BEGUN), PLEDGE, TERMS, COLLEAGUE, by(OFFICER, BEGUN));

        assertThat(renewal.state()).isEqualTo(RenewalState.SUBMITTED);
        assertThat(renewal.openTo(OFFICER, false, at(BEGUN, LAST_SECOND))).containsExactly(RenewalStep.RETURN);
        assertThatThrownBy(() -> renewal.accept(TERMS, by(OFFICER, BEGUN)))
                .hasMessageContaining("renewal.counter.self");
        assertThatThrownBy(() -> renewal.refuse("地址不符", TERMS, by(OFFICER, BEGUN)))
                .hasMessageContaining("renewal.counter.self");
        renewal.accept(TERMS, by(SECOND, BEGUN));
        assertThat(renewal.state()).isEqualTo(RenewalState.ACCEPTED);
    }

    @Test
    void theOfficeAboveDecidesWhereTheOfficeHasNoSecondOfficer() {
        Renewal renewal = begun();
        Actor ofCity = new Actor("city", "city", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220100", null)));
        SecondOfficer above = new SecondOfficer(
                OFFICER.account(),
                OWNER,
                new LocalizedText("南关区", "Nanguan"),
                "220100",
                new LocalizedText("长春市", "Changchun"));
        renewal.enterAtCounter(CONTENT, onPaper(BEGUN), PLEDGE, TERMS, above, by(OFFICER, BEGUN));

        assertThat(renewal.openTo(OFFICER, false, at(BEGUN, LAST_SECOND))).containsExactly(RenewalStep.RETURN);
        assertThat(renewal.openTo(ofCity, false, at(BEGUN, LAST_SECOND)))
                .containsExactly(RenewalStep.ACCEPT, RenewalStep.REFUSE);
        RenewalAccess.requireDeciding(ofCity, renewal);
        assertThat(RenewalAccess.mayRead(ofCity, renewal, AGENCIES, BEGUN)).isTrue();
        assertThatThrownBy(() -> renewal.accept(TERMS, by(OFFICER, BEGUN)))
                .hasMessageContaining("renewal.counter.self");
        renewal.accept(TERMS, by(ofCity, BEGUN));
        assertThat(renewal.state()).isEqualTo(RenewalState.ACCEPTED);
        assertThat(renewal.openTo(ofCity, false, at(BEGUN, LAST_SECOND))).isEmpty();
    }

    @Test
    void anEntryWithoutContentIsRefusedBesideItsFields() {
        Renewal renewal = begun();

        assertThatThrownBy(() -> renewal.enterAtCounter(
                        new RenewalContent(null, null, null, null, null, null),
                        onPaper(BEGUN),
                        PLEDGE,
                        TERMS,
                        COLLEAGUE,
                        by(OFFICER, BEGUN)))
                .hasMessageContaining("renewal.missing.PROMISES");
    }

    @Test
    void theLastDayForAskingForAReviewIsCountedFromTheRefusal() {
        Renewal renewal = refused();
        DeadlineReason reason = renewal.reviewReason(TERMS, at(BEGUN.plusDays(1), LocalTime.NOON));

        assertThat(reason.lastDay()).isEqualTo(renewal.reviewUntil());
        assertThat(reason.periods()).singleElement().satisfies(period -> {
            assertThat(period.period().start()).isEqualTo(BEGUN.plusDays(1));
            assertThat(period.period().end()).isEqualTo(renewal.reviewUntil());
        });
        Renewal open = submitted();
        assertThatThrownBy(() -> open.reviewReason(TERMS, at(BEGUN.plusDays(1), LocalTime.NOON)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLastDayForAskingForAReviewMovesWithTheCalendarWhileItRunsAndNeverEarlier() {
        Renewal renewal = refused();
        LocalDate announced = renewal.reviewUntil();
        WorkingCalendar holiday = new WorkingCalendar(Set.of(announced), Set.of(), Set.of(2027));

        assertThat(renewal.recompute(TERMS, under(announced.plusDays(1), holiday)))
                .as("over")
                .isFalse();
        assertThat(renewal.recompute(TERMS, under(announced, holiday))).isTrue();
        assertThat(renewal.recompute(TERMS, under(announced, WorkingCalendar.weekdaysOnly())))
                .isFalse();

        assertThat(renewal.reviewUntil()).isAfter(announced);
        renewal.askReview("请复查", TERMS, OWNER, by(HOLDER, renewal.reviewUntil()));
        assertThat(renewal.state()).isEqualTo(RenewalState.UNDER_REVIEW);
    }

    private static BusinessMoment under(LocalDate day, WorkingCalendar calendar) {
        return new BusinessMoment(at(day, LocalTime.NOON).at(), calendar);
    }

    /** Refused on Tuesday, 12 January 2027; the days of the terms are working days. */
    @Test
    void aReviewIsAskedForUntilTheLastDayAndOnce() {
        Renewal renewal = refused();
        LocalDate lastDay = renewal.reviewUntil();

        assertThat(renewal.isReviewable(at(lastDay, LAST_SECOND))).isTrue();
        assertThatThrownBy(() -> renewal.askReview("请复查", TERMS, OWNER, by(HOLDER, lastDay.plusDays(1))))
                .hasMessageContaining("renewal.review.late");
        renewal.askReview("请复查", TERMS, OWNER, by(HOLDER, lastDay));
        assertThat(renewal.hasAskedFor("请复查")).isTrue();
        assertThat(renewal.keepsTitle(at(END.plusDays(1), LocalTime.MIDNIGHT))).isTrue();
        renewal.uphold("维持原决定", by(SECOND, lastDay));
        assertThatThrownBy(() -> renewal.askReview("再次复查", TERMS, OWNER, by(HOLDER, lastDay)))
                .hasMessageContaining("renewal.taken");
        assertThat(RenewalTransitionRule.isRefused(renewal.title(), List.of(renewal)))
                .isTrue();
    }

    @Test
    void theOfficeAboveReviewsWhereTheOfficeOfTheTitleHasNobody() {
        Renewal renewal = refused();
        Actor ofCity = new Actor("city", "city", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220100", null)));
        assertThat(ofCity.holds(Role.COUNTY_OFFICE, OWNER)).isFalse();

        renewal.askReview("请复查", TERMS, "220100", by(HOLDER, BEGUN.plusDays(2)));

        assertThat(renewal.openTo(SECOND, false, at(BEGUN.plusDays(2), LAST_SECOND)))
                .isEmpty();
        assertThatThrownBy(() -> renewal.uphold("维持", by(SECOND, BEGUN.plusDays(2))))
                .isInstanceOf(NotFound.class);
        renewal.overturn("原决定依据不足", TERMS, by(ofCity, BEGUN.plusDays(2)));
        assertThat(renewal.state()).isEqualTo(RenewalState.ACCEPTED);
    }

    @Test
    void aReviewIsDecidedByAnOfficerWhoTookNoPart() {
        Renewal renewal = refused();
        renewal.askReview("请复查", TERMS, OWNER, by(HOLDER, BEGUN.plusDays(2)));

        assertThat(renewal.openTo(OFFICER, false, at(BEGUN.plusDays(2), LAST_SECOND)))
                .isEmpty();
        assertThatThrownBy(() -> renewal.overturn("改正", TERMS, by(OFFICER, BEGUN.plusDays(2))))
                .hasMessageContaining("renewal.review.self");
        assertThat(renewal.openTo(SECOND, false, at(BEGUN.plusDays(2), LAST_SECOND)))
                .containsExactly(RenewalStep.UPHOLD, RenewalStep.OVERTURN);
        renewal.overturn("原决定依据不足", TERMS, by(SECOND, BEGUN.plusDays(3)));
        assertThat(renewal.state()).isEqualTo(RenewalState.ACCEPTED);
        assertThat(renewal.dueOn()).isNotNull();
    }

    /** The title expires after the last day on which its holder can ask for a review, unless the holder asks. */
    @Test
    void aRefusalKeepsTheTitleUntilTheLastDayForTheReview() {
        Renewal renewal = submitted();
        renewal.refuse("不符合续期条件", TERMS, by(OFFICER, END));

        assertThat(RenewalTransitionRule.isEntered(renewal, at(END, LAST_SECOND)))
                .isTrue();
        assertThat(renewal.transitionUntil(TERMS)).isEqualTo(renewal.reviewUntil());
        renewal.askReview("请复查", TERMS, OWNER, by(HOLDER, END.plusDays(1)));
        assertThat(renewal.transitionUntil(TERMS)).isEqualTo(END.plusDays(TERMS.transitionDays()));
    }

    @Test
    void theDecisionWaitsForTheEndOfAMeasure() {
        Title title = title();
        Renewal renewal = begun(title);
        TitleFixture.take(title, TitleStep.REMIND, null, at(BEGUN, LocalTime.NOON));
        sign(renewal, BEGUN);
        renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN));

        assertThat(renewal.dueOn()).isNull();
        assertThat(renewal.waitsForMeasure()).isTrue();
        assertThat(renewal.openTo(OFFICER, false, at(BEGUN, LAST_SECOND))).containsExactly(RenewalStep.RETURN);
        assertThatThrownBy(() -> renewal.accept(TERMS, by(OFFICER, BEGUN))).hasMessageContaining("renewal.measure");
        assertThatThrownBy(() -> renewal.refuse("理由", TERMS, by(OFFICER, BEGUN)))
                .hasMessageContaining("renewal.measure");

        TitleFixture.take(title, TitleStep.CLOSE_REMINDER, null, at(BEGUN.plusDays(5), LocalTime.NOON));
        assertThat(renewal.followMeasure(TERMS, at(BEGUN.plusDays(5), LocalTime.NOON)))
                .isTrue();
        assertThat(renewal.dueOn()).isAfter(BEGUN.plusDays(5));
        renewal.accept(TERMS, by(OFFICER, BEGUN.plusDays(5)));
        assertThat(renewal.state()).isEqualTo(RenewalState.ACCEPTED);
    }

    /** A measure holds the decision on an application, not the review of a refusal. */
    @Test
    void aMeasureHoldsNoReviewOfARefusal() {
        Renewal returned = returned(PROMISES_DEFECT);
        Renewal refused = refused();
        Renewal reviewed = refused();
        reviewed.askReview("理由", TERMS, OWNER, by(HOLDER, BEGUN.plusDays(2)));
        assertThat(RenewalMeasureRule.holdsDecision(returned)).isFalse();

        Stream.of(returned, refused, reviewed)
                .forEach(each ->
                        TitleFixture.take(each.title(), TitleStep.REMIND, null, at(BEGUN.plusDays(3), LocalTime.NOON)));

        assertThat(Stream.of(returned, refused, reviewed).map(RenewalMeasureRule::holdsDecision))
                .containsExactly(true, false, false);
    }

    @Test
    void aMeasureStopsTheTimeOfTheOffice() {
        Renewal renewal = submitted();
        TitleFixture.take(renewal.title(), TitleStep.REMIND, null, at(BEGUN, LocalTime.NOON));

        assertThat(renewal.followMeasure(TERMS, at(BEGUN, LocalTime.NOON))).isFalse();
        assertThat(renewal.dueOn()).isNull();
    }

    @Test
    void theErasureReachesTheWordsOfTheHolderInTheJournalOnly() {
        Renewal renewal = refused();
        renewal.askReview("本人住院，由其妻代收。", TERMS, OWNER, by(HOLDER, BEGUN.plusDays(2)));
        renewal.uphold("维持原决定", by(SECOND, BEGUN.plusDays(3)));

        renewal.erasePersonalData();

        assertThat(renewal.journal())
                .extracting(RenewalEntry::reason)
                .contains("不符合续期条件", "维持原决定")
                .doesNotContain("本人住院，由其妻代收。");
        assertThat(renewal.content().contactName()).isNull();
    }

    @Test
    void aDocumentDroppedUnderAMeasureDoesNotStartTheTimeOfTheOffice() {
        Renewal renewal = accepted();
        renewal.draftDocument("document-1", by(DRAFTER, BEGUN.plusDays(2)));
        TitleFixture.take(renewal.title(), TitleStep.REMIND, null, at(BEGUN.plusDays(2), LocalTime.NOON));
        renewal.resume(TERMS, by(DRAFTER, BEGUN.plusDays(3)));

        assertThat(renewal.dueOn()).isNull();

        TitleFixture.take(renewal.title(), TitleStep.CLOSE_REMINDER, null, at(BEGUN.plusDays(5), LocalTime.NOON));
        assertThat(renewal.followMeasure(TERMS, at(BEGUN.plusDays(5), LocalTime.NOON)))
                .isTrue();
        assertThat(renewal.dueOn()).isAfter(BEGUN.plusDays(5));
    }

    /** Returned on Tuesday, 12 January 2027; 10 working days end on 26 January. */
    @Test
    void theHoldersOwnDelayKeepsNoTitle() {
        Renewal renewal = returned(PROMISES_DEFECT);
        LocalDate lastDay = LocalDate.of(2027, 1, 26);

        assertThat(renewal.dueOn()).isEqualTo(lastDay);
        assertThat(renewal.keepsTitle(at(lastDay, LAST_SECOND))).isTrue();
        assertThat(renewal.keepsTitle(at(lastDay.plusDays(1), LocalTime.MIDNIGHT)))
                .isFalse();
        assertThatThrownBy(() -> renewal.lapse("未补正", by(OFFICER, lastDay)))
                .hasMessageContaining("renewal.lapse.early");
        renewal.lapse("未补正", by(OFFICER, lastDay.plusDays(1)));
        assertThat(renewal.state()).isEqualTo(RenewalState.LAPSED);
    }

    @Test
    void theDrafterIsAskedForTheTransition10DaysBeforeTheEnd() {
        Renewal renewal = submitted();

        assertThat(RenewalTransitionRule.isDue(renewal, TERMS, at(END.minusDays(11), LAST_SECOND)))
                .isFalse();
        assertThat(RenewalTransitionRule.isDue(renewal, TERMS, at(END.minusDays(10), LocalTime.MIDNIGHT)))
                .isTrue();
        TitleFixture.take(renewal.title(), TitleStep.SUSPEND, null, at(BEGUN, LocalTime.NOON));
        assertThat(RenewalTransitionRule.isDue(renewal, TERMS, at(END.minusDays(10), LocalTime.MIDNIGHT)))
                .isFalse();
    }

    @Test
    void theContactIsUnmaskedForTheHolderAndTheOfficeThatChecksIt() {
        for (Renewal checked : List.of(submitted(), returned(PROMISES_DEFECT))) {
            assertThat(RenewalAccess.seesPersonalData(HOLDER, checked)).isTrue();
            assertThat(RenewalAccess.seesPersonalData(OFFICER, checked)).isTrue();
            assertThat(RenewalAccess.seesPersonalData(DRAFTER, checked)).isFalse();
        }
        assertThat(RenewalAccess.seesPersonalData(OFFICER, accepted())).isFalse();
        assertThat(RenewalAccess.seesPersonalData(HOLDER, accepted())).isTrue();
        assertThat(RenewalContentView.masked(CONTENT).contactName()).isEqualTo("王*");
        assertThat(RenewalContentView.masked(CONTENT).contactPhone()).isEqualTo("043******0000");
    }

    @Test
    void aSavedDraftKeepsItsStateForTheWithdrawalAndAReturnDoesNot() {
        Renewal renewal = begun();
        renewal.write(CONTENT, at(BEGUN, LAST_SECOND).at());
        assertThatCode(() -> renewal.requireState(RenewalState.DRAFT)).doesNotThrowAnyException();

        assertThatThrownBy(() -> returned(PROMISES_DEFECT).requireState(RenewalState.SUBMITTED))
                .hasMessageContaining("renewal.taken");
    }

    @Test
    void theEndOfTheTitleClosesIt() {
        Renewal renewal = submitted();

        renewal.close(RecordedActor.of(SYSTEM), at(END, LocalTime.NOON).at());

        assertThat(renewal.state()).isEqualTo(RenewalState.CLOSED);
        assertThatThrownBy(() -> renewal.accept(TERMS, by(OFFICER, END))).hasMessageContaining("renewal.taken");
    }

    @Test
    void aClosedDraftStatesThatTheTitleExpired() {
        Renewal renewal = begun();
        assertThat(renewal.closingReason()).isNull();

        TitleFixture.take(renewal.title(), TitleStep.EXPIRE, null, at(END.plusDays(1), LocalTime.MIDNIGHT));
        renewal.close(
                RecordedActor.of(SYSTEM),
                at(END.plusDays(1), LocalTime.MIDNIGHT).at());

        assertThat(renewal.closingReason())
                .isEqualTo(new LocalizedText(
                        "称号状态变为“期满”，续期申请随之终止。",
                        "The application was closed because the status of the title became \"Expired\"."));
    }

    @Test
    void aRenewalThatItsDocumentNoLongerIncludesCanBeTakenIntoAnother() {
        Renewal renewal = accepted();
        renewal.draftDocument("d1", by(DRAFTER, BEGUN.plusDays(2)));
        String title = renewal.title().number();

        assertThat(withoutDocument(renewal, List.of("d1", title))).isEmpty();
        assertThat(withoutDocument(renewal, List.of("d1", "another"))).containsExactly(renewal.number());
        assertThat(withoutDocument(renewal)).containsExactly(renewal.number());
        assertThat(withoutDocument(accepted())).as("in no document yet").isEmpty();

        renewal.resume(TERMS, by(DRAFTER, BEGUN.plusDays(3)));
        renewal.draftDocument("d2", by(DRAFTER, BEGUN.plusDays(3)));
        assertThat(renewal.document()).isEqualTo("d2");
    }

    @SafeVarargs
    private static Set<String> withoutDocument(Renewal renewal, List<String>... included) {
        RenewalRepository repository = new RenewalRepository();
        repository.em = new RecordedQuery()
                .finding(Arrays.stream(included).map(each -> each.toArray()).toArray())
                .entityManager();
        return repository.withoutDocument(List.of(renewal));
    }

    private static void correct(Renewal renewal) {
        sign(renewal, BEGUN.plusDays(2));
        renewal.write(
                CONTENT.with(Map.of("promises", "收到商品七天内退货")),
                at(BEGUN.plusDays(2), LocalTime.NOON).at());
        renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN.plusDays(2)));
    }

    private static List<Violation> refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleViolation.class, act).violations();
    }
}
