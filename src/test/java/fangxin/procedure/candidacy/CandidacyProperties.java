package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.testing.InputClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class CandidacyProperties {
    private static final Set<Stage> CLOSED_TO_WITHDRAWAL =
            Set.of(Stage.NAMED, Stage.WITHDRAWN, Stage.LAPSED, Stage.DECLINED, Stage.REFUSED);

    private static final Set<Step> DETOURS =
            Set.of(Step.RECALL, Step.RETURN, Step.DECLINE, Step.REFUSE, Step.SUSTAIN, Step.CONFIRM_LAPSE, Step.CORRECT);

    /** Random persons try random steps, mostly those that the table allows them. Some courses begin with a refusal. */
    private static Candidacy played(List<Integer> choices) {
        Candidacy candidacy =
                choices.size() % 4 == 0 ? CandidacyFixture.candidacyAt(Stage.DECLINED) : CandidacyFixture.candidacy();
        for (int choice : choices) {
            List<Actor> people = people(candidacy);
            Actor actor = people.get(choice % people.size());
            List<Step> open = new ArrayList<>(candidacy.stepsOpenTo(actor));
            open.remove(Step.WITHDRAW);
            if (choice % 7 != 0) {
                open.removeAll(DETOURS);
            }
            boolean wild = choice % 13 == 0 || open.isEmpty();
            Step step = wild ? Step.values()[choice / 13 % Step.values().length] : open.get(choice / 16 % open.size());
            if (step == Step.WITHDRAW && choice % 5 != 0) {
                continue;
            }
            attempt(candidacy, step, actor, choice);
        }
        return candidacy;
    }

    private static List<Actor> people(Candidacy candidacy) {
        return List.of(
                CandidacyFixture.owner(candidacy),
                CandidacyFixture.station(),
                CandidacyFixture.office(),
                CandidacyFixture.authority(),
                CandidacyFixture.evaluator(),
                CandidacyFixture.signer(),
                CandidacyFixture.neighbour(),
                CandidacyFixture.system(),
                CandidacyFixture.office(),
                CandidacyFixture.actor("fresh", Role.COUNTY_OFFICE, CandidacyFixture.OFFICE));
    }

    private static void attempt(Candidacy candidacy, Step step, Actor actor, int choice) {
        StepContext taking = StepContext.by(actor, CandidacyFixture.at(CandidacyFixture.DAY.plusDays(choice % 40)));
        Stage before = candidacy.stage();
        int entries = candidacy.journal().size();
        try {
            switch (step) {
                case VERIFY -> {
                    candidacy.take(step, taking);
                    candidacy.classify("5213", "RETAIL", CandidacyFixture.AUTHORITY);
                }
                case RECALL -> candidacy.recall(taking);
                case EXTEND -> candidacy.extend(taking);
                case PROPOSE_LAPSE -> candidacy.proposeLapse(taking);
                case CONFIRM_LAPSE -> candidacy.confirmLapse(taking);
                case ASK_REVIEW -> candidacy.askReview(candidacy.round().owner(), taking);
                case UPHOLD -> candidacy.uphold(taking);
                case REOPEN -> candidacy.reopen(choice % 2 == 0 ? Stage.EVALUATED : Stage.VERIFIED, taking);
                default -> candidacy.take(step, target(step, choice, before), taking);
            }
        } catch (RuleViolation refused) {
            assertThat(candidacy.stage()).isEqualTo(before);
            assertThat(candidacy.journal()).hasSize(entries);
        }
    }

    private static Stage target(Step step, int choice, Stage stage) {
        List<Stage> targets = List.copyOf(step.to());
        return targets.isEmpty() ? stage : targets.get(choice / 7 % targets.size());
    }

    @Property(tries = 500)
    void nobodyIsNamedWithoutEachPhase(
            @ForAll @Size(min = 60, max = 300) List<@IntRange(max = 1_000_000) Integer> choices) {
        Candidacy candidacy = played(choices);

        InputClasses.requireBoth("is named", candidacy.stage() == Stage.NAMED);
        if (candidacy.stage() == Stage.NAMED) {
            List<Step> steps =
                    candidacy.journal().stream().map(JournalEntry::step).toList();
            assertThat(steps).containsSubsequence(Step.SUBMIT, Step.VERIFY);
            assertThat(steps)
                    .containsSubsequence(Step.PASS, Step.POST, Step.NAME)
                    .doesNotContain(Step.SEND_UP);
            assertThat(steps).containsAnyOf(Step.SEEK_OPINIONS, Step.JOINT_EXAMINE);
            boolean reopenedByReview = steps.contains(Step.REOPEN);
            InputClasses.requireBoth("named after a review", reopenedByReview);
            assertThat(reopenedByReview
                            || steps.containsAll(List.of(Step.ACCEPT, Step.RECOMMEND, Step.ASSIGN, Step.OPINE)))
                    .isTrue();
        }
    }

    @Property(tries = 150)
    void noStepIsTakenByTheWrongActorOrFromTheWrongStage(
            @ForAll @Size(min = 40, max = 150) List<@IntRange(max = 1_000_000) Integer> choices) {
        Candidacy candidacy = played(choices);

        for (JournalEntry entry : candidacy.journal()) {
            assertThat(entry.step().from()).contains(entry.stageBefore());
            assertThat(
                            entry.step() == Step.RECALL || entry.step().to().isEmpty()
                                    ? Set.of(entry.stageAfter())
                                    : entry.step().to())
                    .contains(entry.stageAfter());
            if (entry.step() != Step.OBJECT) {
                assertThat(entry.step().parties()).anySatisfy(party -> {
                    assertThat(party.role()).isEqualTo(entry.role());
                    assertThat(party.placeOn(candidacy)).isEqualTo(entry.place());
                });
            }
        }
        assertThat(candidacy.journal())
                .filteredOn(entry -> entry.step() != Step.OBJECT)
                .extracting(entry -> entry.actor().account())
                .doesNotContain("neighbour");
        requireDetours(candidacy);
    }

    @Property(tries = 300)
    void aStepIsRecalledOnlyByItsPartyBeforeTheNextHasActed(
            @ForAll @Size(min = 40, max = 150) List<@IntRange(max = 1_000_000) Integer> choices) {
        List<JournalEntry> journal = played(choices).journal();

        for (int i = 0; i < journal.size(); i++) {
            if (journal.get(i).step() == Step.RECALL) {
                JournalEntry recalled = journal.get(i - 1);
                assertThat(recalled.step().isRecallable()).isTrue();
                assertThat(journal.get(i).role()).isEqualTo(recalled.role());
                assertThat(journal.get(i).place()).isEqualTo(recalled.place());
                assertThat(journal.get(i).stageAfter()).isEqualTo(recalled.stageBefore());
                InputClasses.requireBoth("the merchant's", recalled.role() == Role.MERCHANT);
            }
        }
        InputClasses.requireBoth("a step is recalled", hasTaken(journal, Step.RECALL));
    }

    @Property(tries = 150)
    void aRecallReturnsToTheDueDayBeforeTheRecalledStep(
            @ForAll @Size(min = 40, max = 150) List<@IntRange(max = 1_000_000) Integer> choices) {
        Candidacy candidacy = played(choices);
        if (choices.size() % 2 == 0) {
            people(candidacy).forEach(actor -> attempt(candidacy, Step.RECALL, actor, choices.getLast()));
        }
        List<JournalEntry> journal = candidacy.journal();

        for (int i = 0; i < journal.size(); i++) {
            if (journal.get(i).step() == Step.RECALL) {
                assertThat(i + 1 < journal.size() ? journal.get(i + 1).dueBefore() : candidacy.dueOn())
                        .isEqualTo(journal.get(i - 1).dueBefore());
                InputClasses.requireBoth(
                        "there was a due day", journal.get(i - 1).dueBefore() != null);
                InputClasses.requireBoth("the recall is the last step", i + 1 == journal.size());
            }
        }
        InputClasses.requireBoth("a step is recalled", hasTaken(journal, Step.RECALL));
    }

    @Property(tries = 500)
    void theJournalGivesTheDueDay(@ForAll @Size(max = 150) List<@IntRange(max = 1_000_000) Integer> choices) {
        Candidacy candidacy = played(choices);

        if (candidacy.dueOn() != null) {
            assertThat(RunningPeriod.end(candidacy.journal(), CandidacyFixture.calendar(), candidacy.round()))
                    .contains(candidacy.dueOn());
            InputClasses.requireBoth("the period was extended", hasTaken(candidacy.journal(), Step.EXTEND));
        }
        InputClasses.requireBoth("has a due day", candidacy.dueOn() != null);
    }

    @Property(tries = 150)
    void theMerchantMayWithdrawWheneverItIsNotOver(
            @ForAll @Size(max = 120) List<@IntRange(max = 1_000_000) Integer> choices) {
        Candidacy candidacy = played(choices);

        assertThat(candidacy.stepsOpenTo(CandidacyFixture.owner(candidacy)).contains(Step.WITHDRAW))
                .isEqualTo(!CLOSED_TO_WITHDRAWAL.contains(candidacy.stage()));
        InputClasses.requireBoth("may be withdrawn", !CLOSED_TO_WITHDRAWAL.contains(candidacy.stage()));
    }

    @Property(tries = 150)
    void theJournalContainsEveryStep(
            @ForAll @Size(min = 40, max = 150) List<@IntRange(max = 1_000_000) Integer> choices) {
        Candidacy candidacy = played(choices);

        Stage stage = Stage.DRAFT;
        int seq = 1;
        for (JournalEntry entry : candidacy.journal()) {
            assertThat(entry.stageBefore()).isEqualTo(stage);
            assertThat(entry.seq()).isEqualTo(seq++);
            stage = entry.stageAfter();
        }
        assertThat(candidacy.stage()).isEqualTo(stage);
        requireDetours(candidacy);
    }

    private static boolean hasTaken(List<JournalEntry> journal, Step step) {
        return journal.stream().anyMatch(entry -> entry.step() == step);
    }

    /** Requires that the tries include courses that lead back in the procedure and out of it. */
    private static void requireDetours(Candidacy candidacy) {
        for (Step step : List.of(Step.RECALL, Step.RETURN, Step.OBJECT, Step.WITHDRAW)) {
            InputClasses.requireBoth(step + " is taken", hasTaken(candidacy.journal(), step));
        }
    }
}
