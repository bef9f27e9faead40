package fangxin.naming.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.procedure.evaluation.EvaluationRepository;
import fangxin.procedure.evaluation.EvaluationResult;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests of the portions of a rehearsal: the job continues behind the last title, and stops where the draft changes or a
 * portion fails.
 */
@Tag("once")
class EditionRehearsalWorkerTest {
    private static final BusinessMoment NOW = NoticeFixture.at(LocalDate.of(2026, 11, 27));
    private static final int TITLES = EditionRehearsalWorker.PORTION + 20;

    private CriteriaEdition content = content(2027);
    private final EditionRehearsal rehearsal = new EditionRehearsal(
            "d1", content, TITLES, new ActionStamp(NoticeFixture.officer("sport.editor", Role.AUTHORITY), NOW));

    @Test
    void aPortionIsComputedInEachTransactionUntilAllTitlesAreRead() {
        EditionRehearsalWorker worker = worker();

        worker.advance(rehearsal.id());
        assertThat(rehearsal.isRunning()).isTrue();
        assertThat(rehearsal.computed()).isEqualTo(EditionRehearsalWorker.PORTION);
        assertThat(rehearsal.reached()).isEqualTo(number(EditionRehearsalWorker.PORTION - 1));

        worker.advance(rehearsal.id());
        assertThat(rehearsal.state()).isEqualTo(RehearsalState.DONE);
        assertThat(rehearsal.computed()).isEqualTo(TITLES);

        assertThat(worker.oldestRunning()).isEmpty();
    }

    @Test
    void aRehearsalWhoseDraftHasChangedIsStopped() {
        EditionRehearsalWorker worker = worker();
        worker.advance(rehearsal.id());

        content = content(2028);
        worker.advance(rehearsal.id());

        assertThat(rehearsal.state()).isEqualTo(RehearsalState.STOPPED);
        assertThat(rehearsal.computed()).isEqualTo(EditionRehearsalWorker.PORTION);
        assertThat(rehearsal.isCurrent(content, NOW.today())).isFalse();
    }

    /** Each title of the first fails; the second was begun after it. */
    @Test
    void aRehearsalThatCannotBeComputedIsStoppedAndTheNextIsComputed() {
        Queue<String> running = new ArrayDeque<>(List.of("unreadable", "readable"));
        List<String> calls = new ArrayList<>();
        EditionRehearsalJob job = new EditionRehearsalJob();
        job.worker = new EditionRehearsalWorker() {
            @Override
            Optional<String> oldestRunning() {
                return Optional.ofNullable(running.peek());
            }

            @Override
            void advance(String id) {
                calls.add("advance " + id);
                if (id.equals("unreadable")) {
                    throw new NotFound("prepaid/2");
                }
                running.remove(id);
            }

            @Override
            void stop(String id) {
                calls.add("stop " + id);
                running.remove(id);
            }
        };

        job.run();

        assertThat(calls).containsExactly("advance unreadable", "stop unreadable", "advance readable");
    }

    @Test
    void aRehearsalThatIsDoneIsNotStopped() {
        EditionRehearsalWorker worker = worker();

        worker.stop(rehearsal.id());
        assertThat(rehearsal.state()).isEqualTo(RehearsalState.STOPPED);

        rehearsal.complete();
        worker.stop(rehearsal.id());
        assertThat(rehearsal.state()).isEqualTo(RehearsalState.DONE);
    }

    private EditionRehearsalWorker worker() {
        EditionRehearsalWorker made = new EditionRehearsalWorker();
        made.rehearsals = new EditionRehearsalRepository() {
            @Override
            Optional<String> oldestRunning() {
                return runningForUpdate(rehearsal.id()).map(EditionRehearsal::id);
            }

            @Override
            Optional<EditionRehearsal> runningForUpdate(String id) {
                return Optional.of(rehearsal).filter(EditionRehearsal::isRunning);
            }

            @Override
            CriteriaEdition contentOf(EditionRehearsal of) {
                return content;
            }

            @Override
            List<EvaluatedTitle> titlesAfter(String number, String sheet, LocalDate today, int most) {
                return IntStream.range(0, TITLES)
                        .mapToObj(EditionRehearsalWorkerTest::number)
                        .filter(each -> each.compareTo(number) > 0)
                        .limit(most)
                        .map(each -> new EvaluatedTitle(each, null))
                        .toList();
            }

            @Override
            void add(List<EditionRehearsalLine> lines) {
                assertThat(lines).as("nobody was evaluated").isEmpty();
            }
        };
        made.evaluations = new EvaluationRepository() {
            @Override
            public Map<String, EvaluationResult> results(Collection<String> references) {
                return Map.of();
            }

            @Override
            public Map<String, EvaluationResult> recheckResults(Collection<String> titles) {
                return Map.of();
            }
        };
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NOW;
            }
        };
        return made;
    }

    private static String number(int n) {
        return "%019d".formatted(n);
    }

    private static CriteriaEdition content(int issue) {
        return new CriteriaEdition(
                "prepaid",
                issue,
                new LocalizedText("预付消费", "Prepaid cards"),
                issue + "-01-01",
                List.of(),
                null,
                new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.PERCENT, 70, 85));
    }
}
