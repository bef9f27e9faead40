package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {
    @Test
    void everyStageButTheDraftIsReachedByAStep() {
        for (Stage stage : Stage.values()) {
            assertThat(stage == Stage.DRAFT || List.of(Step.values()).stream().anyMatch(s -> s.to().contains(stage)))
                    .as(stage.name())
                    .isTrue();
        }
    }

    @Test
    void everyOpenStageHasAResponsibleParty() {
        for (Stage stage : Stage.values()) {
            assertThat(stage.waitsFor().isEmpty()).as(stage.name()).isEqualTo(stage.isEnded());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {
                "DRAFT",
                "SUBMITTED",
                "VERIFIED",
                "RETURNED",
                "IN_CULTIVATION",
                "RECOMMENDED",
                "EVALUATED",
                "ON_NOTICE"
            })
    void theMerchantMayWithdrawAtAnyTimeBeforeNaming(Stage stage) {
        Candidacy candidacy = CandidacyFixture.candidacyAt(stage);

        candidacy.take(Step.WITHDRAW, StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.now()));

        assertThat(candidacy.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(candidacy.dueOn()).isNull();
    }

    @Test
    void aNamedCandidacyCannotBeWithdrawn() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.NAMED);

        assertThatThrownBy(() -> candidacy.take(
                        Step.WITHDRAW, StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.now())))
                .isInstanceOf(RuleViolation.class);
        assertThat(candidacy.stage()).isEqualTo(Stage.NAMED);
    }

    @Test
    void anotherDistrictDoesNotLearnThatTheCandidacyExists() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.VERIFIED);

        assertThatThrownBy(() -> candidacy.take(
                        Step.ACCEPT, StepContext.by(CandidacyFixture.neighbour(), CandidacyFixture.now())))
                .isInstanceOf(NotFound.class);
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.neighbour())).isEmpty();
    }

    @Test
    void aReaderOfTheCaseReadsThatTheStepBelongsToAnotherParty() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.VERIFIED);

        assertThatThrownBy(() ->
                        candidacy.take(Step.ACCEPT, StepContext.by(CandidacyFixture.station(), CandidacyFixture.now())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("candidacy.step.actor"));
    }

    @Test
    void theSecondOfTwoReadsWhoTookTheStep() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.VERIFIED);
        candidacy.take(Step.ACCEPT, StepContext.by(CandidacyFixture.office(), CandidacyFixture.now()));
        Actor second = CandidacyFixture.actor("second", Role.COUNTY_OFFICE, CandidacyFixture.OFFICE);

        assertThatThrownBy(() -> candidacy.take(Step.ACCEPT, StepContext.by(second, CandidacyFixture.now())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("candidacy.step.taken");
                    assertThat(refusal.violations().getFirst().arguments())
                            .containsExactly(
                                    Step.ACCEPT, new LocalizedText("office", "office"), CandidacyFixture.instant());
                });
    }

    @Test
    void aStepIsRecalledUntilTheNextPartyActs() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.VERIFIED);
        candidacy.recall(StepContext.by(CandidacyFixture.station(), CandidacyFixture.now())
                .because("址错"));
        assertThat(candidacy.stage()).isEqualTo(Stage.SUBMITTED);

        candidacy.take(Step.VERIFY, StepContext.by(CandidacyFixture.station(), CandidacyFixture.now()));
        candidacy.take(Step.ACCEPT, StepContext.by(CandidacyFixture.office(), CandidacyFixture.now()));

        assertThatThrownBy(() -> candidacy.recall(StepContext.by(CandidacyFixture.station(), CandidacyFixture.now())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("candidacy.recall.late"));
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.station())).doesNotContain(Step.RECALL);
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.office())).contains(Step.RECALL);
    }

    @Test
    void aRecallReturnsToTheFormerDueDayHoweverOftenItIsRepeated() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        LocalDate due = candidacy.dueOn();

        for (int day = 1; day <= 9; day++) {
            candidacy.take(
                    Step.SUBMIT,
                    StepContext.by(
                            CandidacyFixture.owner(candidacy),
                            CandidacyFixture.at(CandidacyFixture.DAY.plusDays(day))));
            candidacy.recall(StepContext.by(
                    CandidacyFixture.owner(candidacy), CandidacyFixture.at(CandidacyFixture.DAY.plusDays(day))));

            assertThat(candidacy.stage()).isEqualTo(Stage.RETURNED);
            assertThat(candidacy.dueOn()).as("recall on day %d", day).isEqualTo(due);
        }
    }

    @Test
    void aRecallAfterTheFormerDueDayLeavesTheStepOverdue() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.SUBMITTED);
        LocalDate due = candidacy.dueOn();
        BusinessMoment late = CandidacyFixture.at(due.plusDays(20));

        candidacy.take(Step.RETURN, StepContext.by(CandidacyFixture.office(), late));
        candidacy.recall(StepContext.by(CandidacyFixture.office(), late));

        assertThat(candidacy.dueOn()).isEqualTo(due);
        assertThat(late.daysLeft(candidacy.dueOn())).isNegative();
    }

    @Test
    void aRecallReturnsToAnExtendedDay() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        candidacy.extend(
                StepContext.by(CandidacyFixture.office(), CandidacyFixture.at(CandidacyFixture.DAY.plusDays(7)))
                        .because("店主住院"));
        LocalDate extended = candidacy.dueOn();

        candidacy.take(
                Step.SUBMIT,
                StepContext.by(
                        CandidacyFixture.owner(candidacy), CandidacyFixture.at(CandidacyFixture.DAY.plusDays(8))));
        candidacy.recall(StepContext.by(
                CandidacyFixture.owner(candidacy), CandidacyFixture.at(CandidacyFixture.DAY.plusDays(9))));

        assertThat(candidacy.dueOn()).isEqualTo(extended);
    }

    @Test
    void aDueDayInAYearWithoutAPublishedCalendarIsProvisionalUntilItIsPublished() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.DRAFT);
        WorkingCalendar known = CandidacyFixture.calendar();
        LocalDate late = LocalDate.of(2026, 12, 30);

        candidacy.take(Step.SUBMIT, StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.at(late)));
        assertThat(candidacy.dueOn().getYear()).isEqualTo(2027);
        assertThat(candidacy.isDueProvisional()).isTrue();

        LocalDate due = candidacy.dueOn();
        candidacy.recomputeDueDay(new WorkingCalendar(known.off(), known.madeUp(), Set.of(2026, 2027)));
        assertThat(candidacy.isDueProvisional()).isFalse();
        assertThat(candidacy.dueOn()).isEqualTo(due);
    }

    @Test
    void aPublishedHolidayMovesTheDueDayAndNeverBringsItForward() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        LocalDate due = candidacy.dueOn();
        WorkingCalendar known = CandidacyFixture.calendar();
        WorkingCalendar shorter =
                new WorkingCalendar(known.off(), Set.of(CandidacyFixture.DAY.plusDays(4)), known.published());
        WorkingCalendar longer =
                new WorkingCalendar(Set.of(CandidacyFixture.DAY.plusDays(1)), known.madeUp(), known.published());

        assertThat(candidacy.recomputeDueDay(known)).isFalse();
        assertThat(candidacy.recomputeDueDay(shorter))
                .as("a Saturday worked instead")
                .isFalse();
        assertThat(candidacy.dueOn()).isEqualTo(due);
        assertThat(candidacy.recomputeDueDay(longer)).isTrue();
        assertThat(candidacy.dueOn()).isEqualTo(due.plusDays(1));
    }

    @Test
    void aColleagueOfTheSameAgencyMayRecallAndTheJournalNamesTheDeputy() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.VERIFIED);
        Actor deputy = new Actor("b", "乙", List.of(new Actor.Post(Role.STATION, CandidacyFixture.STATION, "station")));

        candidacy.recall(StepContext.by(deputy, CandidacyFixture.now()));

        assertThat(candidacy.journal().getLast().deputyFor()).isEqualTo("station");
        assertThat(candidacy.journal().getLast().step()).isEqualTo(Step.RECALL);
    }

    @Test
    void forWhoKeepsAwayNoPostButTheMerchantsOwnReachesTheCase() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RECOMMENDED);
        List<Actor.Post> posts = Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(
                                CandidacyFixture.OFFICE, CandidacyFixture.STATION, CandidacyFixture.AUTHORITY, "")
                        .map(place -> new Actor.Post(role, place, null)))
                .toList();
        Set<String> away = Set.of(candidacy.merchant().id());

        assertThat(candidacy.isVisibleTo(new Actor("a", "甲", posts))).isTrue();
        assertThat(candidacy.isVisibleTo(new Actor("a", "甲", posts, List.of(), away)))
                .isFalse();
        assertThat(candidacy.stepsOpenTo(new Actor("a", "甲", posts, List.of(), away)))
                .isEmpty();
        Actor owner = new Actor(
                "b",
                "乙",
                List.of(new Actor.Post(Role.MERCHANT, candidacy.merchant().id(), null)),
                List.of(),
                away);
        assertThat(candidacy.isVisibleTo(owner)).isTrue();
        assertThat(candidacy.stepsOpenTo(owner)).contains(Step.WITHDRAW);
    }

    @Test
    void aCountysAdministratorSeesTheCasesOfTheOwnCountyAndTheCitysAll() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RECOMMENDED);

        assertThat(candidacy.isVisibleTo(administrator(CandidacyFixture.OFFICE)))
                .isTrue();
        assertThat(candidacy.isVisibleTo(administrator("220183"))).isFalse();
        assertThat(candidacy.isVisibleTo(administrator(null))).isTrue();
    }

    private static Actor administrator(String under) {
        return new Actor(
                "a", "甲", List.of(new Actor.Post(Role.ADMINISTRATOR, under == null ? "220100" : under, null, under)));
    }

    @Test
    void whoActedInAnotherCapacityDoesNotEvaluate() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RECOMMENDED);
        String before = candidacy.journal().getFirst().actor().account();

        candidacy.take(Step.ASSIGN, StepContext.by(CandidacyFixture.authority(), CandidacyFixture.now()));
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.actor(before, Role.EVALUATOR, CandidacyFixture.AUTHORITY)))
                .isEmpty();
        assertThat(candidacy.isVisibleTo(CandidacyFixture.actor(before, Role.EVALUATOR, CandidacyFixture.AUTHORITY)))
                .isFalse();
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.actor("fresh", Role.EVALUATOR, CandidacyFixture.AUTHORITY)))
                .contains(Step.SCORE);
    }

    @Test
    void aReturnedCandidacyLapsesOnlyWhenProposedAndConfirmed() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        assertThat(candidacy.dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThatThrownBy(() -> candidacy.proposeLapse(
                        StepContext.by(CandidacyFixture.system(), CandidacyFixture.at(candidacy.dueOn()))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(
                        () -> candidacy.confirmLapse(StepContext.by(CandidacyFixture.office(), CandidacyFixture.now())))
                .isInstanceOf(RuleViolation.class);

        candidacy.proposeLapse(StepContext.by(
                CandidacyFixture.system(), CandidacyFixture.at(candidacy.dueOn().plusDays(1))));
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.office())).contains(Step.CONFIRM_LAPSE, Step.EXTEND);
        candidacy.confirmLapse(StepContext.by(
                CandidacyFixture.office(), CandidacyFixture.at(candidacy.dueOn().plusDays(2))));

        assertThat(candidacy.stage()).isEqualTo(Stage.LAPSED);
    }

    @Test
    void theTimeIsExtendedOnceAndTheProposalFallsAway() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        candidacy.proposeLapse(
                StepContext.by(CandidacyFixture.system(), CandidacyFixture.at(LocalDate.of(2026, 3, 25))));

        candidacy.extend(StepContext.by(CandidacyFixture.office(), CandidacyFixture.at(LocalDate.of(2026, 3, 25)))
                .because("店主住院"));

        assertThat(candidacy.isLapseProposed()).isFalse();
        assertThat(candidacy.dueOn()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThatThrownBy(() -> candidacy.extend(StepContext.by(CandidacyFixture.office(), CandidacyFixture.now())))
                .isInstanceOf(RuleViolation.class);
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.office())).doesNotContain(Step.EXTEND);
    }

    @Test
    void aRefusalIsReviewedOnceInTimeByPeopleWhoTookNoPart() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.DECLINED);
        candidacy.askReview(
                CandidacyFixture.OFFICE, StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.now()));

        assertThatThrownBy(() -> candidacy.uphold(
                        StepContext.by(CandidacyFixture.handFor(Step.DECLINE, candidacy), CandidacyFixture.now())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("candidacy.review.part"));
        candidacy.uphold(StepContext.by(
                CandidacyFixture.actor("fresh", Role.COUNTY_OFFICE, CandidacyFixture.OFFICE), CandidacyFixture.now()));

        assertThat(candidacy.stage()).isEqualTo(Stage.REFUSED);
        assertThat(candidacy.isRefusalFinal()).isTrue();
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.owner(candidacy))).isEmpty();
    }

    @Test
    void aRefusalOfAnOfficeWithoutAnotherOfficerIsReviewedByTheOfficeAbove() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.DECLINED);
        Actor above = CandidacyFixture.actor("above", Role.COUNTY_OFFICE, "220100");
        assertThat(candidacy.isVisibleTo(above)).isFalse();
        candidacy.askReview("220100", StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.now()));

        assertThatThrownBy(() -> candidacy.uphold(StepContext.by(
                        CandidacyFixture.actor("fresh", Role.COUNTY_OFFICE, CandidacyFixture.OFFICE),
                        CandidacyFixture.now())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("candidacy.step.actor"));
        candidacy.reopen(Stage.VERIFIED, StepContext.by(above, CandidacyFixture.now()));

        assertThat(candidacy.stage()).isEqualTo(Stage.VERIFIED);
        assertThat(candidacy.journal().getLast().place()).isEqualTo("220100");
    }
}
