package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void everyStageThatHasNotEndedWaitsForSomebody() {
        for (Stage stage : Stage.values()) {
            assertThat(stage.waitsFor().isEmpty()).as(stage.name()).isEqualTo(stage.ended());
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
        Candidacy candidacy = Given.candidacyAt(stage);

        candidacy.take(Step.WITHDRAW, StepContext.by(Given.owner(candidacy), Given.now()));

        assertThat(candidacy.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(candidacy.dueOn()).isNull();
    }

    @Test
    void nobodyWithdrawsWhatIsNamed() {
        Candidacy candidacy = Given.candidacyAt(Stage.NAMED);

        assertThatThrownBy(() -> candidacy.take(Step.WITHDRAW, StepContext.by(Given.owner(candidacy), Given.now())))
                .isInstanceOf(RuleViolation.class);
        assertThat(candidacy.stage()).isEqualTo(Stage.NAMED);
    }

    @Test
    void anotherDistrictDoesNotLearnThatTheCandidacyExists() {
        Candidacy candidacy = Given.candidacyAt(Stage.VERIFIED);

        assertThatThrownBy(() -> candidacy.take(Step.ACCEPT, StepContext.by(Given.neighbour(), Given.now())))
                .isInstanceOf(NotFound.class);
        assertThat(candidacy.openTo(Given.neighbour())).isEmpty();
    }

    @Test
    void whoMaySeeItIsToldThatTheStepIsAnothers() {
        Candidacy candidacy = Given.candidacyAt(Stage.VERIFIED);

        assertThatThrownBy(() -> candidacy.take(Step.ACCEPT, StepContext.by(Given.station(), Given.now())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("candidacy.step.actor"));
    }

    @Test
    void theSecondOfTwoIsToldWhoWasFirst() {
        Candidacy candidacy = Given.candidacyAt(Stage.VERIFIED);
        candidacy.take(Step.ACCEPT, StepContext.by(Given.office(), Given.now()));
        Actor second = Given.actor("second", Role.COUNTY_OFFICE, Given.OFFICE);

        assertThatThrownBy(() -> candidacy.take(Step.ACCEPT, StepContext.by(second, Given.now())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("candidacy.step.taken");
                    assertThat(refusal.violations().getFirst().arguments())
                            .containsExactly(Step.ACCEPT, "office", Given.instant());
                });
    }

    @Test
    void aStepIsRecalledUntilTheNextDeskActs() {
        Candidacy candidacy = Given.candidacyAt(Stage.VERIFIED);
        candidacy.recall(StepContext.by(Given.station(), Given.now()).because("址错"));
        assertThat(candidacy.stage()).isEqualTo(Stage.SUBMITTED);

        candidacy.take(Step.VERIFY, StepContext.by(Given.station(), Given.now()));
        candidacy.take(Step.ACCEPT, StepContext.by(Given.office(), Given.now()));

        assertThatThrownBy(() -> candidacy.recall(StepContext.by(Given.station(), Given.now())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("candidacy.recall.late"));
        assertThat(candidacy.openTo(Given.station())).doesNotContain(Step.RECALL);
        assertThat(candidacy.openTo(Given.office())).contains(Step.RECALL);
    }

    @Test
    void aRecallReturnsToTheFormerDueDayHoweverOftenItIsRepeated() {
        Candidacy candidacy = Given.candidacyAt(Stage.RETURNED);
        LocalDate due = candidacy.dueOn();

        for (int day = 1; day <= 9; day++) {
            candidacy.take(Step.SUBMIT, StepContext.by(Given.owner(candidacy), Given.at(Given.DAY.plusDays(day))));
            candidacy.recall(StepContext.by(Given.owner(candidacy), Given.at(Given.DAY.plusDays(day))));

            assertThat(candidacy.stage()).isEqualTo(Stage.RETURNED);
            assertThat(candidacy.dueOn()).as("recall on day %d", day).isEqualTo(due);
        }
    }

    @Test
    void aRecallAfterTheFormerDueDayLeavesTheStepOverdue() {
        Candidacy candidacy = Given.candidacyAt(Stage.SUBMITTED);
        LocalDate due = candidacy.dueOn();
        BusinessMoment late = Given.at(due.plusDays(20));

        candidacy.take(Step.RETURN, StepContext.by(Given.office(), late));
        candidacy.recall(StepContext.by(Given.office(), late));

        assertThat(candidacy.dueOn()).isEqualTo(due);
        assertThat(late.daysLeft(candidacy.dueOn())).isNegative();
    }

    @Test
    void aRecallReturnsToAnExtendedDay() {
        Candidacy candidacy = Given.candidacyAt(Stage.RETURNED);
        candidacy.extend(
                StepContext.by(Given.office(), Given.at(Given.DAY.plusDays(7))).because("店主住院"));
        LocalDate extended = candidacy.dueOn();

        candidacy.take(Step.SUBMIT, StepContext.by(Given.owner(candidacy), Given.at(Given.DAY.plusDays(8))));
        candidacy.recall(StepContext.by(Given.owner(candidacy), Given.at(Given.DAY.plusDays(9))));

        assertThat(candidacy.dueOn()).isEqualTo(extended);
    }

    @Test
    void aDueDayInAYearWithoutAPublishedCalendarIsProvisionalUntilItIsPublished() {
        Candidacy candidacy = Given.candidacyAt(Stage.DRAFT);
        WorkingCalendar known = Given.calendar();
        LocalDate late = LocalDate.of(2026, 12, 30);

        candidacy.take(Step.SUBMIT, StepContext.by(Given.owner(candidacy), Given.at(late)));
        assertThat(candidacy.dueOn().getYear()).isEqualTo(2027);
        assertThat(candidacy.dueProvisional()).isTrue();

        LocalDate due = candidacy.dueOn();
        candidacy.recomputeDueDay(new WorkingCalendar(known.off(), known.madeUp(), Set.of(2026, 2027)));
        assertThat(candidacy.dueProvisional()).isFalse();
        assertThat(candidacy.dueOn()).isEqualTo(due);
    }

    @Test
    void aPublishedHolidayMovesTheDueDayAndNeverBringsItForward() {
        Candidacy candidacy = Given.candidacyAt(Stage.RETURNED);
        LocalDate due = candidacy.dueOn();
        WorkingCalendar known = Given.calendar();
        WorkingCalendar shorter = new WorkingCalendar(known.off(), Set.of(Given.DAY.plusDays(4)), known.published());
        WorkingCalendar longer = new WorkingCalendar(Set.of(Given.DAY.plusDays(1)), known.madeUp(), known.published());

        assertThat(candidacy.recomputeDueDay(known)).isFalse();
        assertThat(candidacy.recomputeDueDay(shorter))
                .as("a Saturday worked instead")
                .isFalse();
        assertThat(candidacy.dueOn()).isEqualTo(due);
        assertThat(candidacy.recomputeDueDay(longer)).isTrue();
        assertThat(candidacy.dueOn()).isEqualTo(due.plusDays(1));
    }

    @Test
    void aColleagueOfTheSameDeskMayRecallAndADeputyIsNamed() {
        Candidacy candidacy = Given.candidacyAt(Stage.VERIFIED);
        Actor deputy = new Actor("b", "乙", List.of(new Actor.Post(Role.STATION, Given.STATION, "station")));

        candidacy.recall(StepContext.by(deputy, Given.now()));

        assertThat(candidacy.journal().getLast().deputyFor()).isEqualTo("station");
        assertThat(candidacy.journal().getLast().step()).isEqualTo(Step.RECALL);
    }

    @Test
    void forWhoKeepsAwayNoPostButTheMerchantsOwnReachesTheCase() {
        Candidacy candidacy = Given.candidacyAt(Stage.RECOMMENDED);
        List<Actor.Post> posts = Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(Given.OFFICE, Given.STATION, Given.AUTHORITY, "")
                        .map(place -> new Actor.Post(role, place, null)))
                .toList();
        Set<String> away = Set.of(candidacy.merchant().id());

        assertThat(candidacy.seenBy(new Actor("a", "甲", posts))).isTrue();
        assertThat(candidacy.seenBy(new Actor("a", "甲", posts, List.of(), away)))
                .isFalse();
        assertThat(candidacy.openTo(new Actor("a", "甲", posts, List.of(), away)))
                .isEmpty();
        Actor owner = new Actor(
                "b",
                "乙",
                List.of(new Actor.Post(Role.MERCHANT, candidacy.merchant().id(), null)),
                List.of(),
                away);
        assertThat(candidacy.seenBy(owner)).isTrue();
        assertThat(candidacy.openTo(owner)).contains(Step.WITHDRAW);
    }

    @Test
    void aCountysAdministratorSeesTheCasesOfTheOwnCountyAndTheCitysAll() {
        Candidacy candidacy = Given.candidacyAt(Stage.RECOMMENDED);

        assertThat(candidacy.seenBy(administrator(Given.OFFICE))).isTrue();
        assertThat(candidacy.seenBy(administrator("220183"))).isFalse();
        assertThat(candidacy.seenBy(administrator(null))).isTrue();
    }

    private static Actor administrator(String under) {
        return new Actor(
                "a", "甲", List.of(new Actor.Post(Role.ADMINISTRATOR, under == null ? "220100" : under, null, under)));
    }

    @Test
    void whoActedInAnotherCapacityDoesNotEvaluate() {
        Candidacy candidacy = Given.candidacyAt(Stage.RECOMMENDED);
        String before = candidacy.journal().getFirst().account();

        candidacy.take(Step.ASSIGN, StepContext.by(Given.authority(), Given.now()));
        assertThat(candidacy.openTo(Given.actor(before, Role.EVALUATOR, Given.AUTHORITY)))
                .isEmpty();
        assertThat(candidacy.seenBy(Given.actor(before, Role.EVALUATOR, Given.AUTHORITY)))
                .isFalse();
        assertThat(candidacy.openTo(Given.actor("fresh", Role.EVALUATOR, Given.AUTHORITY)))
                .contains(Step.SCORE);
    }

    @Test
    void aReturnedCandidacyLapsesOnlyWhenProposedAndConfirmed() {
        Candidacy candidacy = Given.candidacyAt(Stage.RETURNED);
        assertThat(candidacy.dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThatThrownBy(() -> candidacy.proposeLapse(StepContext.by(Given.system(), Given.at(candidacy.dueOn()))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> candidacy.confirmLapse(StepContext.by(Given.office(), Given.now())))
                .isInstanceOf(RuleViolation.class);

        candidacy.proposeLapse(
                StepContext.by(Given.system(), Given.at(candidacy.dueOn().plusDays(1))));
        assertThat(candidacy.openTo(Given.office())).contains(Step.CONFIRM_LAPSE, Step.EXTEND);
        candidacy.confirmLapse(
                StepContext.by(Given.office(), Given.at(candidacy.dueOn().plusDays(2))));

        assertThat(candidacy.stage()).isEqualTo(Stage.LAPSED);
    }

    @Test
    void theTimeIsExtendedOnceAndTheProposalFallsAway() {
        Candidacy candidacy = Given.candidacyAt(Stage.RETURNED);
        candidacy.proposeLapse(StepContext.by(Given.system(), Given.at(LocalDate.of(2026, 3, 25))));

        candidacy.extend(StepContext.by(Given.office(), Given.at(LocalDate.of(2026, 3, 25)))
                .because("店主住院"));

        assertThat(candidacy.lapseProposed()).isFalse();
        assertThat(candidacy.dueOn()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThatThrownBy(() -> candidacy.extend(StepContext.by(Given.office(), Given.now())))
                .isInstanceOf(RuleViolation.class);
        assertThat(candidacy.openTo(Given.office())).doesNotContain(Step.EXTEND);
    }

    @Test
    void aRefusalIsReviewedOnceInTimeByPeopleWhoTookNoPart() {
        Candidacy candidacy = Given.candidacyAt(Stage.DECLINED);
        candidacy.askReview(Given.OFFICE, StepContext.by(Given.owner(candidacy), Given.now()));

        assertThatThrownBy(() -> candidacy.uphold(StepContext.by(Given.handFor(Step.DECLINE, candidacy), Given.now())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("candidacy.review.part"));
        candidacy.uphold(StepContext.by(Given.actor("fresh", Role.COUNTY_OFFICE, Given.OFFICE), Given.now()));

        assertThat(candidacy.stage()).isEqualTo(Stage.REFUSED);
        assertThat(candidacy.refusalFinal()).isTrue();
        assertThat(candidacy.openTo(Given.owner(candidacy))).isEmpty();
    }

    @Test
    void aRefusalOfAnOfficeWithoutAnotherOfficerIsReviewedByTheOfficeAbove() {
        Candidacy candidacy = Given.candidacyAt(Stage.DECLINED);
        Actor above = Given.actor("above", Role.COUNTY_OFFICE, "220100");
        assertThat(candidacy.seenBy(above)).isFalse();
        candidacy.askReview("220100", StepContext.by(Given.owner(candidacy), Given.now()));

        assertThatThrownBy(() -> candidacy.uphold(
                        StepContext.by(Given.actor("fresh", Role.COUNTY_OFFICE, Given.OFFICE), Given.now())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("candidacy.step.actor"));
        candidacy.reopen(Stage.VERIFIED, StepContext.by(above, Given.now()));

        assertThat(candidacy.stage()).isEqualTo(Stage.VERIFIED);
        assertThat(candidacy.journal().getLast().place()).isEqualTo("220100");
    }
}
