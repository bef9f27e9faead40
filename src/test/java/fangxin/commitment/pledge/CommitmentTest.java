package fangxin.commitment.pledge;

import static fangxin.commitment.pledge.CommitmentFixture.ASSOCIATION;
import static fangxin.commitment.pledge.CommitmentFixture.CONTENT;
import static fangxin.commitment.pledge.CommitmentFixture.HOLDER;
import static fangxin.commitment.pledge.CommitmentFixture.OFFICER;
import static fangxin.commitment.pledge.CommitmentFixture.PLEDGED;
import static fangxin.commitment.pledge.CommitmentFixture.SYSTEM;
import static fangxin.commitment.pledge.CommitmentFixture.TERMS;
import static fangxin.commitment.pledge.CommitmentFixture.at;
import static fangxin.commitment.pledge.CommitmentFixture.by;
import static fangxin.commitment.pledge.CommitmentFixture.observed;
import static fangxin.commitment.pledge.CommitmentFixture.pledged;
import static fangxin.commitment.pledge.CommitmentFixture.published;
import static fangxin.commitment.pledge.CommitmentFixture.take;
import static fangxin.commitment.pledge.CommitmentFixture.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.commitment.pledge.CommitmentView.PledgingChain;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.CommitmentTitleFixture;
import fangxin.naming.title.StarGrade;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The signed content contains the consent; earlier terms have none, and pledges signed by them stay valid. */
    @Test
    void theConsentOfTheTermsIsSignedWithThePledge() {
        CommitmentTerms earlier = new CommitmentTerms(
                TERMS.confirmation(),
                TERMS.association(),
                TERMS.correction(),
                TERMS.publicPeriod(),
                TERMS.months(),
                TERMS.validYears(),
                TERMS.namingBody(),
                TERMS.guarantees(),
                TERMS.types(),
                TERMS.promises(),
                TERMS.gates(),
                null);

        assertThat(CONTENT.lines(TERMS).zh()).endsWith("\n" + TERMS.consent().zh());
        assertThat(CONTENT.lines(earlier).zh()).doesNotContain(TERMS.consent().zh());
        assertThat(CONTENT.hash(TERMS)).isNotEqualTo(CONTENT.hash(earlier));
        assertThat(earlier.penaltyFreeYears()).isEqualTo(1);
        assertThatThrownBy(() -> earlier.check(Set.copyOf(TERMS.types()))).hasMessageContaining("consent");
    }

    @Test
    void anErasedSignatureHasNoPicture() {
        Commitment commitment = pledged();

        commitment.eraseSigner();

        assertThat(commitment.signing().file()).isNull();
        assertThat(commitment.signing().contentHash()).isNotNull();
    }

    @Test
    void aPledgeGoesFromTheCountyToTheAssociationAndBecomesPublicFor45Days() {
        Commitment commitment = pledged();
        assertThat(commitment.dueOn()).isEqualTo(PLEDGED.plusDays(7));

        take(commitment, CommitmentStep.CONFIRM, OFFICER, PLEDGED.plusDays(1));
        assertThat(commitment.state()).isEqualTo(CommitmentState.COUNTY_CONFIRMED);
        take(commitment, CommitmentStep.CONFIRM_AS_ASSOCIATION, ASSOCIATION, PLEDGED.plusDays(2));

        assertThat(commitment.state()).isEqualTo(CommitmentState.PUBLIC_PERIOD);
        assertThat(commitment.publicUntil()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void theLastDayOfAStateMovesWithTheCalendarAndNeverEarlier() {
        Commitment commitment = pledged();
        WorkingCalendar holiday = new WorkingCalendar(Set.of(commitment.dueOn()), Set.of(), Set.of(2026));

        assertThat(commitment.recompute(TERMS, holiday)).isTrue();
        assertThat(commitment.recompute(TERMS, WorkingCalendar.weekdaysOnly())).isFalse();

        assertThat(commitment.dueOn()).isEqualTo(PLEDGED.plusDays(8));
        assertThat(commitment.reason(TERMS, holiday).movesTo()).isNull();
    }

    /** The public period that goes on after a dismissed objection has the later day too. */
    @Test
    void theLastDayOfThePublicPeriodMovesAlsoWhileAnObjectionIsExamined() {
        Commitment commitment = published();
        take(commitment, CommitmentStep.ENTER_OBJECTION, OFFICER, PLEDGED.plusDays(3));
        WorkingCalendar holiday = new WorkingCalendar(Set.of(LocalDate.of(2026, 4, 20)), Set.of(), Set.of(2026));

        assertThat(commitment.recompute(TERMS, holiday)).isFalse();
        commitment.dismissObjection("异议不成立", false, TERMS, by(OFFICER, PLEDGED.plusDays(4)));

        assertThat(commitment.publicUntil()).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(commitment.dueOn()).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(commitment.recompute(TERMS, WorkingCalendar.weekdaysOnly())).isFalse();
    }

    @Test
    void thePledgeOfAMerchantThatNobodyHasVerifiedIsNotConfirmed() {
        Merchant merchant = new Merchant(
                UnifiedSocialCreditCode.unchecked("92220102MA0000031H"),
                "南关区戊便利店",
                NoticeFixture.OFFICE,
                Instant.EPOCH);
        Commitment commitment = CommitmentFixture.pledgedFor(
                new Premises(merchant, "戊便利店", NoticeFixture.OFFICE, "220102001", "自由大路5号"));
        assertThatThrownBy(() -> commitment.confirm(TERMS, by(OFFICER, PLEDGED)))
                .hasMessageContaining("pledge.confirm.unverified");

        merchant.confirm("office1", Instant.EPOCH);
        commitment.confirm(TERMS, by(OFFICER, PLEDGED));
        assertThat(commitment.state()).isEqualTo(CommitmentState.COUNTY_CONFIRMED);
    }

    @Test
    void thePublicPeriodEndsAfterTheLastSecondOfItsLastDay() {
        Commitment commitment = published();
        LocalDate last = commitment.publicUntil();

        assertThatThrownBy(() -> commitment.requirePublicPeriodOver(new ActionStamp(SYSTEM, at(last, LAST_SECOND))))
                .hasMessageContaining("pledge.public.running");
        assertThatCode(() -> commitment.requirePublicPeriodOver(
                        new ActionStamp(SYSTEM, at(last.plusDays(1), LocalTime.MIDNIGHT))))
                .doesNotThrowAnyException();
    }

    @Test
    void theExaminationGoesOnWithItsLastDayWhileAnotherObjectionIsOpen() {
        Commitment commitment = published();
        LocalDate last = commitment.publicUntil();
        take(commitment, CommitmentStep.ENTER_OBJECTION, OFFICER, PLEDGED.plusDays(7));
        LocalDate due = commitment.dueOn();
        take(commitment, CommitmentStep.ENTER_OBJECTION, OFFICER, PLEDGED.plusDays(9));
        assertThat(commitment.dueOn()).isEqualTo(due).isNotEqualTo(last);

        commitment.dismissObjection("属实经营", true, TERMS, by(OFFICER, PLEDGED.plusDays(10)));
        assertThat(commitment.state()).isEqualTo(CommitmentState.OBJECTED);
        assertThat(commitment.dueOn()).isEqualTo(due);

        commitment.dismissObjection("属实经营", false, TERMS, by(OFFICER, PLEDGED.plusDays(10)));
        assertThat(commitment.state()).isEqualTo(CommitmentState.PUBLIC_PERIOD);
        assertThat(commitment.dueOn()).isEqualTo(last);
        assertThat(commitment.publicFrom()).isEqualTo(PLEDGED.plusDays(2));
    }

    @Test
    void aChainThatPledgesForItsStoreActsAsHolderUntilTheTitle() {
        Merchant chain = new Merchant(
                UnifiedSocialCreditCode.unchecked("91220102MA0000099X"), "连锁总部", NoticeFixture.OFFICE, Instant.EPOCH);
        Commitment commitment = CommitmentFixture.pledgedBy(new ChainAnswer(chain, "202690000015", "授权书 1 号"));
        Actor head = new Actor("head", "李强", List.of(new Actor.Post(Role.MERCHANT, chain.id(), null)));
        Actor other = new Actor("other", "赵六", List.of(new Actor.Post(Role.MERCHANT, "elsewhere", null)));

        assertThat(CommitmentAccess.acts(head, commitment, CommitmentParty.HOLDER))
                .isTrue();
        assertThat(CommitmentAccess.acts(HOLDER, commitment, CommitmentParty.HOLDER))
                .isTrue();
        assertThat(CommitmentAccess.acts(other, commitment, CommitmentParty.HOLDER))
                .isFalse();
        confer(commitment);
        assertThat(CommitmentAccess.acts(head, commitment, CommitmentParty.HOLDER))
                .isFalse();
        assertThat(CommitmentAccess.mayReadAsParty(head, commitment)).isTrue();
        assertThat(CommitmentAccess.mayReadAsParty(other, commitment)).isFalse();
        assertThat(CommitmentAccess.acts(HOLDER, commitment, CommitmentParty.HOLDER))
                .isTrue();
        assertThat(commitment.chain()).map(ChainAnswer::proof).contains("授权书 1 号");
        assertThat(PledgingChain.of(commitment.chain().orElseThrow(), commitment.merchant())
                        .holder())
                .isFalse();
        assertThat(PledgingChain.of(commitment.chain().orElseThrow(), chain).holder())
                .isTrue();
    }

    private static void confer(Commitment commitment) {
        take(commitment, CommitmentStep.CONFIRM, OFFICER, PLEDGED);
        take(commitment, CommitmentStep.CONFIRM_AS_ASSOCIATION, ASSOCIATION, PLEDGED);
        LocalDate named = commitment.publicUntil().plusDays(1);
        commitment.endPublicPeriod(CommitmentTitleFixture.named(named, named.plusYears(3)), TERMS, by(SYSTEM, named));
    }

    @Test
    void anOpenObjectionHoldsTheEndAndItsDismissalKeepsTheLastDay() {
        Commitment commitment = published();
        LocalDate last = commitment.publicUntil();
        take(commitment, CommitmentStep.ENTER_OBJECTION, OFFICER, last);

        assertThatThrownBy(() -> commitment.requirePublicPeriodOver(by(SYSTEM, last.plusDays(1))))
                .hasMessageContaining("pledge.step");

        take(commitment, CommitmentStep.DISMISS_OBJECTION, OFFICER, last.plusDays(3));
        assertThat(commitment.dueOn()).isEqualTo(last);
        assertThatCode(() -> commitment.requirePublicPeriodOver(by(SYSTEM, last.plusDays(4))))
                .doesNotThrowAnyException();
    }

    @Test
    void theReasonOfTheLastDayCountsFromTheBeginningOfThePublicPeriodThoughAnObjectionWasDismissed() {
        Commitment commitment = published();
        WorkingCalendar calendar = WorkingCalendar.weekdaysOnly();
        take(commitment, CommitmentStep.ENTER_OBJECTION, OFFICER, PLEDGED.plusDays(9));
        DeadlineReason examined = commitment.reason(TERMS, calendar);
        commitment.dismissObjection("属实经营", false, TERMS, by(OFFICER, PLEDGED.plusDays(10)));

        DeadlineReason published = commitment.reason(TERMS, calendar);

        assertThat(examined.periods().getFirst().limit()).isEqualTo("PLEDGE_CONFIRMATION");
        assertThat(examined.periods().getFirst().period().start()).isEqualTo(PLEDGED.plusDays(9));
        assertThat(published.lastDay()).isEqualTo(commitment.publicUntil());
        assertThat(published.periods()).singleElement().satisfies(running -> {
            assertThat(running.limit()).isEqualTo("PLEDGE_PUBLIC_PERIOD");
            assertThat(running.period().start()).isEqualTo(PLEDGED.plusDays(2));
            assertThat(running.period().end()).isEqualTo(commitment.publicUntil());
        });
    }

    @Test
    void theReasonOfTheLastDayOfAnExaminationCountsFromTheFirstObjection() {
        Commitment commitment = published();
        WorkingCalendar calendar = WorkingCalendar.weekdaysOnly();
        take(commitment, CommitmentStep.ENTER_OBJECTION, OFFICER, PLEDGED.plusDays(7));
        take(commitment, CommitmentStep.ENTER_OBJECTION, OFFICER, PLEDGED.plusDays(9));

        DeadlineReason reason = commitment.reason(TERMS, calendar);

        assertThat(reason.periods()).singleElement().satisfies(running -> {
            assertThat(running.period().start()).isEqualTo(PLEDGED.plusDays(7));
            assertThat(running.period().end()).isEqualTo(commitment.dueOn());
        });
        assertThat(reason.movesTo()).isNull();
    }

    @Test
    void noLimitRunsAndNothingIsExplainedOnceThePledgeWasRefused() {
        Commitment refused = pledged();
        refused.take(CommitmentStep.REFUSE, "不符合条件", TERMS, by(OFFICER, PLEDGED.plusDays(1)));

        assertThatThrownBy(() -> refused.reason(TERMS, WorkingCalendar.weekdaysOnly()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSilenceOfTheAssociationDoesNotStopAPledge() {
        Commitment commitment = pledged();
        take(commitment, CommitmentStep.CONFIRM, OFFICER, PLEDGED);
        take(commitment, CommitmentStep.PASS_ON, SYSTEM, PLEDGED.plusDays(8));

        assertThat(commitment.state()).isEqualTo(CommitmentState.PUBLIC_PERIOD);
        assertThat(commitment.journal().getLast().step()).isEqualTo(CommitmentStep.PASS_ON);
    }

    @Test
    void aReturnedPledgeIsSignedAgain() {
        Commitment commitment = pledged();
        take(commitment, CommitmentStep.RETURN, OFFICER, PLEDGED.plusDays(1));
        CommitmentContent corrected = new CommitmentContent(TERMS.guarantees(), List.of());
        CommitmentSignature former = commitment.signing();

        assertThatThrownBy(() -> commitment.pledgeAgain(corrected, former, TERMS, by(HOLDER, PLEDGED.plusDays(2))))
                .hasMessageContaining("pledge.signature.other");
        commitment.pledgeAgain(
                corrected,
                new CommitmentSignature("file2", "王芳", corrected.hash(TERMS), former.signedAt()),
                TERMS,
                by(HOLDER, PLEDGED.plusDays(2)));

        assertThat(commitment.state()).isEqualTo(CommitmentState.PLEDGED);
        assertThat(commitment.content().promises()).isEmpty();
    }

    @Test
    void theSecondOfTwoOfficersIsRefused() {
        Commitment commitment = pledged();
        take(commitment, CommitmentStep.CONFIRM, OFFICER, PLEDGED.plusDays(1));

        assertThatThrownBy(() -> take(commitment, CommitmentStep.REFUSE, OFFICER, PLEDGED.plusDays(1)))
                .hasMessageContaining("pledge.step");
    }

    @Test
    void emptyGuaranteesAndUnknownPromisesAreRefused() {
        CommitmentGuarantees shipped = TERMS.guarantees();
        CommitmentContent empty = new CommitmentContent(
                new CommitmentGuarantees(shipped.quality(), new LocalizedText(" ", null), shipped.rights()), List.of());
        CommitmentContent unknown = new CommitmentContent(shipped, List.of("GIFT"));
        CommitmentContent twice = new CommitmentContent(shipped, List.of("FAKE_TENFOLD", "FAKE_TENFOLD"));

        assertThatThrownBy(() -> empty.check(TERMS)).hasMessageContaining("pledge.guarantee");
        assertThatThrownBy(() -> unknown.check(TERMS)).hasMessageContaining("pledge.promise.unknown");
        assertThatThrownBy(() -> twice.check(TERMS)).hasMessageContaining("pledge.promise.unknown");
        assertThatCode(() -> CONTENT.check(TERMS)).doesNotThrowAnyException();
    }

    @Test
    void starsNeedTheConditionsOfTheirGradeAndOfAllLowerOnes() {
        Set<String> three = Set.of("LICENCES_SHOWN", "PURCHASE_CHECKS", "NO_FAKES");

        assertThat(StarConditionRule.most(TERMS, Set.of("COMPLAINT_PHONE", "NAMED_PERSON")))
                .isEmpty();
        assertThat(StarConditionRule.most(TERMS, three)).contains(StarGrade.THREE);
        assertThat(StarConditionRule.missing(TERMS, three, StarGrade.FOUR))
                .extracting(StarCondition::code)
                .containsExactly("COMPLAINT_PHONE", "NAMED_PERSON");
    }

    @Test
    void aStarAboveItsConditionsIsRefusedAndChangesNothing() {
        Commitment commitment = observed();
        int entries = commitment.journal().size();

        assertThatThrownBy(() ->
                        commitment.awardStars(StarGrade.FOUR, gates(3), TERMS, by(OFFICER, LocalDate.of(2026, 11, 2))))
                .hasMessageContaining("pledge.stars.gates");
        assertThat(commitment.gates()).isEmpty();
        assertThat(commitment.journal()).hasSize(entries);

        commitment.awardStars(StarGrade.THREE, gates(3), TERMS, by(OFFICER, LocalDate.of(2026, 11, 2)));
        commitment.awardStars(StarGrade.FOUR, gates(4), TERMS, by(OFFICER, LocalDate.of(2026, 11, 3)));
        assertThat(commitment.confirmedStarConditions()).hasSize(5);
    }

    @Test
    void noMoreStarsAreAwardedForAYearAfterACard() {
        Commitment commitment = observed();
        LocalDate day = LocalDate.of(2026, 11, 2);
        commitment.awardStars(StarGrade.THREE, gates(3), TERMS, by(OFFICER, day));
        CommitmentTitleFixture.award(commitment.title(), StarGrade.THREE, day);
        TitleFixture.take(
                commitment.title(),
                TitleStep.REMOVE_STARS,
                null,
                by(OFFICER, day).moment());

        assertThatThrownBy(() -> commitment.awardStars(StarGrade.THREE, gates(3), TERMS, by(OFFICER, day.plusYears(1))))
                .hasMessageContaining("pledge.stars.climb");
        commitment.awardStars(
                StarGrade.THREE, gates(3), TERMS, by(OFFICER, day.plusYears(1).plusDays(1)));
        assertThat(commitment.confirmedStarConditions()).hasSize(3);
    }

    @Test
    void noStarsAreAwardedDuringTheObservation() {
        Commitment commitment = titled(LocalDate.of(2029, 4, 19));

        assertThat(commitment.observedUntil()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThatThrownBy(() ->
                        commitment.awardStars(StarGrade.THREE, gates(3), TERMS, by(OFFICER, LocalDate.of(2026, 6, 1))))
                .hasMessageContaining("pledge.stars.observation");
        assertThatThrownBy(() -> commitment.endObservation(TERMS, by(SYSTEM, commitment.observedUntil())))
                .hasMessageContaining("pledge.observation.running");
    }

    private static List<ConfirmedStarCondition> gates(int stars) {
        return TERMS.gates().stream()
                .filter(gate -> gate.stars() == stars)
                .map(gate -> new ConfirmedStarCondition(gate.code(), "现场查看", "office1", LocalDate.of(2026, 11, 2)))
                .toList();
    }

    @Test
    void theHolderRenewsInTheLastMonth() {
        Title title = CommitmentTitleFixture.named(LocalDate.of(2024, 2, 26), LocalDate.of(2027, 2, 26));

        assertThatThrownBy(() -> CommitmentRenewalRule.renewedUntil(title, TERMS, LocalDate.of(2027, 1, 25)))
                .hasMessageContaining("pledge.renew.early");
        assertThat(CommitmentRenewalRule.renewedUntil(title, TERMS, LocalDate.of(2027, 1, 26)))
                .isEqualTo(LocalDate.of(2030, 2, 26));
        assertThat(CommitmentRenewalRule.isOpen(title, TERMS, LocalDate.of(2027, 2, 26)))
                .isTrue();
        assertThatThrownBy(() -> CommitmentRenewalRule.renewedUntil(title, TERMS, LocalDate.of(2027, 2, 27)))
                .hasMessageContaining("pledge.renew.over");
    }

    @Test
    void aRenewalIsTheNextConsecutivePledgeAndLeavingEndsIt() {
        Commitment commitment = observed();
        commitment.renew(TERMS, by(HOLDER, LocalDate.of(2029, 4, 1)));
        assertThat(commitment.consecutive()).isEqualTo(2);

        take(commitment, CommitmentStep.LEAVE, HOLDER, LocalDate.of(2029, 11, 30));
        assertThat(commitment.endedOn()).isEqualTo(LocalDate.of(2029, 11, 30));

        assertThat(next(commitment, LocalDate.of(2030, 2, 28))).isEqualTo(3);
        assertThat(next(commitment, LocalDate.of(2030, 3, 1))).isEqualTo(1);
        assertThat(ConsecutivePledgeRule.next(Optional.empty(), TERMS, LocalDate.of(2030, 3, 1)))
                .isEqualTo(1);
    }

    private static int next(Commitment former, LocalDate day) {
        return ConsecutivePledgeRule.next(Optional.of(former), TERMS, day);
    }

    @Test
    void aPledgeAfterARevocationIsTheFirstOfANewRow() {
        Commitment closed = observed();
        take(closed, CommitmentStep.CLOSE, SYSTEM, LocalDate.of(2027, 3, 1));

        assertThat(next(closed, LocalDate.of(2027, 3, 2))).isEqualTo(1);
    }

    @Test
    void aClosedCommitmentIsOpenAgainWithItsTitle() {
        Commitment commitment = observed();
        take(commitment, CommitmentStep.CLOSE, SYSTEM, LocalDate.of(2027, 3, 1));
        commitment.reopen("220199", TERMS, by(SYSTEM, LocalDate.of(2027, 4, 1)));

        assertThat(commitment.endedOn()).isNull();
        assertThat(commitment.office()).isEqualTo("220199");
        commitment.endObservation(TERMS, by(SYSTEM, LocalDate.of(2027, 4, 1)));
        assertThat(commitment.state()).isEqualTo(CommitmentState.OBSERVED);
    }

    @Test
    void aCardTakesBackTheConfirmationsAboveTheStarsThatAreLeft() {
        Commitment commitment = observed();
        LocalDate day = LocalDate.of(2026, 11, 2);
        commitment.awardStars(StarGrade.THREE, gates(3), TERMS, by(OFFICER, day));
        commitment.awardStars(StarGrade.FOUR, gates(4), TERMS, by(OFFICER, day));

        commitment.unconfirmAbove(StarGrade.THREE, TERMS);
        assertThat(StarConditionRule.most(TERMS, commitment.confirmedStarConditions()))
                .contains(StarGrade.THREE);

        commitment.unconfirmAbove(null, TERMS);
        assertThat(commitment.gates()).isEmpty();
    }

    @Test
    void onlyTheHolderAndTheOfficesOfTheTerritoryAct() {
        Commitment commitment = pledged();
        Actor elsewhere = new Actor("other", "其他", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220104", null)));
        Actor otherAssociation =
                new Actor("other", "其他", List.of(new Actor.Post(Role.ASSOCIATION, "220104-CA", null, "220104")));
        Actor recused = new Actor(
                "office2",
                "回避",
                List.of(new Actor.Post(Role.COUNTY_OFFICE, NoticeFixture.OFFICE, null)),
                List.of(),
                Set.of(commitment.merchant().id()));

        assertThat(CommitmentAccess.acts(HOLDER, commitment, CommitmentParty.HOLDER))
                .isTrue();
        assertThat(CommitmentAccess.acts(OFFICER, commitment, CommitmentParty.OFFICE))
                .isTrue();
        assertThat(CommitmentAccess.acts(ASSOCIATION, commitment, CommitmentParty.ASSOCIATION))
                .isTrue();
        assertThat(Stream.of(elsewhere, otherAssociation, recused, ASSOCIATION, HOLDER)
                        .filter(actor -> CommitmentAccess.acts(actor, commitment, CommitmentParty.OFFICE)))
                .isEmpty();
        assertThat(CommitmentAccess.acts(otherAssociation, commitment, CommitmentParty.ASSOCIATION))
                .isFalse();
    }

    @Test
    void theShippedTermsAreCompleteAndFaultyOnesAreRefused() {
        Set<String> types = Set.copyOf(TERMS.types());
        assertThatCode(() -> TERMS.check(types)).doesNotThrowAnyException();
        assertThat(TERMS.types()).hasSize(8);
        assertThatThrownBy(() -> TERMS.check(Set.of("STORE"))).hasMessageContaining("pledge.terms.type");
    }
}
