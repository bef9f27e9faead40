package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of pledged returns of a quarter are a task of the office until its share is planned. */
@Tag("once")
class ReturnTestTasksTest {
    private static final VisitPlan PLAN = new VisitPlan(
                    "220102-V1",
                    "220102",
                    new VisitPlanInput(VisitType.EXPERIENCE, "抽查", VisitFixture.TODAY, LocalDate.of(2026, 3, 31), null),
                    null,
                    VisitFixture.by())
            .testingReturns();

    private List<PledgedReturns.PledgedTitle> pledged = titles(21);
    private Optional<VisitPlan> plan = Optional.empty();
    private Map<String, Set<VisitState>> visited = Map.of();
    private Predicate<String> full = number -> false;
    private String asked;

    @Test
    void aQuarterWithoutAPlanIsATaskUntilItsLastDay() {
        assertThat(tasks(5)).singleElement().satisfies(task -> {
            assertThat(task.type()).isEqualTo(TaskType.PLAN_RETURN_TESTS);
            assertThat(task.subject().zh()).isEqualTo("2026年第1季度无理由退货抽查");
            assertThat(task.dueOn()).isEqualTo("2026-03-31");
            assertThat(task.page()).isEqualTo("/work/visit_plans");
        });
    }

    /** Of 21 titles 5 % are two: one planned visit is not enough, and a visit without a report does not count. */
    @Test
    void theTaskEndsWhenAVisitToEachTitleOfTheShareIsPlanned() {
        plan = Optional.of(PLAN);
        visited = Map.of("T01", Set.of(VisitState.PLANNED), "T02", Set.of(VisitState.NOT_MET));
        assertThat(tasks(5))
                .singleElement()
                .extracting(WaitingTask::page, WaitingTask::detail)
                .containsExactly("/work/visit_plan?number=220102-V1", "220102-V1");

        visited = Map.of("T01", Set.of(VisitState.DONE), "T02", Set.of(VisitState.PLANNED));

        assertThat(tasks(5)).isEmpty();
    }

    /** The worklist is opened often: where numbers show that the share is planned, no list of titles is read. */
    @Test
    void theTitlesAreNotReadWhereTheShareIsPlanned() {
        plan = Optional.of(PLAN);
        visited = Map.of("T01", Set.of(VisitState.DONE), "T02", Set.of(VisitState.PLANNED));
        ReturnTestTasks source = source(5);
        PledgedReturns listed = source.returns;
        source.returns = new PledgedReturns() {
            @Override
            public List<PledgedTitle> ofOwners(Collection<String> owners, LocalDate day) {
                throw new AssertionError("read titles");
            }

            @Override
            public Map<String, Long> countByDistrict(Collection<String> owners, LocalDate day) {
                return listed.countByDistrict(owners, day);
            }

            @Override
            public List<PledgedTitle> among(Collection<String> numbers, LocalDate day) {
                return listed.among(numbers, day);
            }
        };

        assertThat(source.find(VisitFixture.OFFICER, VisitFixture.now())).isEmpty();
    }

    /** Nobody can plan the test that is missing: the other premises have the most visits of the year. */
    @Test
    void theTaskEndsWhereTheOtherPremisesHaveTheMostVisitsOfTheYear() {
        plan = Optional.of(PLAN);
        visited = Map.of("T01", Set.of(VisitState.DONE));
        full = number -> !number.equals("T07");
        assertThat(tasks(5)).hasSize(1);

        full = number -> true;

        assertThat(tasks(5)).isEmpty();
    }

    /** A title with a test whose pledge has ended since does not count. */
    @Test
    void aTestOfATitleWithoutAPledgeDoesNotCount() {
        plan = Optional.of(PLAN);
        visited = Map.of("T00", Set.of(VisitState.DONE), "T02", Set.of(VisitState.PLANNED));

        assertThat(tasks(5)).hasSize(1);
    }

    @Test
    void thereIsNoTaskWithoutAShareAPledgeOrAnOffice() {
        assertThat(tasks(0)).isEmpty();
        assertThat(source(5).find(new Actor("shop", "商户", List.of()), VisitFixture.now()))
                .isEmpty();

        pledged = List.of();

        assertThat(tasks(5)).isEmpty();
    }

    private List<WaitingTask> tasks(int percent) {
        return source(percent).find(VisitFixture.OFFICER, VisitFixture.now());
    }

    private ReturnTestTasks source(int percent) {
        ReturnTestTasks made = new ReturnTestTasks();
        made.returns = new ListedReturns(pledged);
        made.visits = new VisitRepository() {
            @Override
            Optional<VisitPlan> returnTestPlan(String owner, LocalDate day) {
                return plan;
            }

            @Override
            Map<String, Set<VisitState>> visitedBy(VisitPlan of) {
                return visited;
            }
        };
        made.titles = new TitleRepository() {
            @Override
            public Title byNumber(String number) {
                asked = number;
                return VisitFixture.title();
            }
        };
        made.planning = new VisitPlanning() {
            @Override
            boolean isFull(Title title, LocalDate day) {
                assertThat(day).isEqualTo(VisitFixture.TODAY);
                return full.test(asked);
            }
        };
        made.terms = new VisitTermsRepository() {
            @Override
            public VisitTermsIssue current() {
                VisitTerms shipped = VisitTermsSeed.shipped();
                return new VisitTermsIssue(
                        1,
                        new VisitTerms(shipped.limits(), shipped.questions(), true, percent, "default"),
                        null,
                        VisitFixture.now().at());
            }
        };
        return made;
    }

    private static List<PledgedReturns.PledgedTitle> titles(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new PledgedReturns.PledgedTitle("T%02d".formatted(n), "220102"))
                .toList();
    }
}
