package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.testing.InputClasses;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WorklistOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant MORNING = Instant.parse("2026-11-27T01:00:00Z");

    record Item(String name, LocalDate dueOn) {}

    @Test
    void overdueItemsComeFirstAndItemsWithoutADayLast() {
        List<Item> tasks = List.of(new Item("overdue task", TODAY.minusDays(3)), new Item("undated task", null));
        List<Item> cases = List.of(
                new Item("more overdue case", TODAY.minusDays(9)),
                new Item("case of today", TODAY),
                new Item("undated case", null));

        assertThat(WorklistOrder.window(tasks, cases, Item::dueOn, 0, 10))
                .extracting(Item::name)
                .containsExactly("more overdue case", "overdue task", "case of today", "undated task", "undated case");
    }

    @Test
    void ofOneDayTasksComeBeforeCases() {
        assertThat(WorklistOrder.window(
                        List.of(new Item("task", TODAY)), List.of(new Item("case", TODAY)), Item::dueOn, 0, 10))
                .extracting(Item::name)
                .containsExactly("task", "case");
    }

    @Test
    void tasksOfOneDayAreOrderedByAge() {
        WaitingTask undated = task(null, MORNING);
        WaitingTask older = task(TODAY, MORNING.minusSeconds(60));
        WaitingTask newer = task(TODAY, MORNING);
        WaitingTask overdue = task(TODAY.minusDays(1), MORNING);

        assertThat(Stream.of(undated, newer, older, overdue).sorted(WaitingTask.BY_URGENCY))
                .containsExactly(overdue, older, newer, undated);
    }

    /** The holder waits for the office although its term has ended: no older day comes before. */
    @Test
    void anOverdueRenewalComesBeforeEveryOtherTask() {
        WaitingTask older = task(TODAY.minusDays(90), MORNING);
        WaitingTask renewal = new WaitingTask(
                TaskType.OVERDUE_RENEWAL,
                WaitingTask.named("丁店"),
                null,
                MORNING,
                TODAY.minusDays(1),
                false,
                "/work/renewal?number=1",
                null);

        assertThat(Stream.of(older, renewal).sorted(WaitingTask.BY_URGENCY)).containsExactly(renewal, older);
        assertThat(WaitingTask.urgency(TaskType.OVERDUE_RENEWAL, null)).isBefore(TODAY.minusYears(100));
        assertThat(WaitingTask.urgency(TaskType.CASE, TODAY)).isEqualTo(TODAY);
    }

    /** A database that skips and limits the cases gives the same pages as one that reads all of them. */
    @Property
    void pagesOfTheMergedListFollowEachOtherWithoutGapOrRepetition(
            @ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> taskDays,
            @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> caseDays,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        List<Item> tasks = items("task", taskDays);
        List<Item> cases = items("case", caseDays);
        List<Item> whole = WorklistOrder.window(tasks, cases, Item::dueOn, 0, tasks.size() + cases.size());

        for (int first = 0; first < whole.size(); first += size) {
            int skipped = WorklistOrder.skippedCases(first, tasks.size());
            List<Item> read =
                    cases.stream().skip(skipped).limit(first + size - skipped).toList();

            assertThat(WorklistOrder.window(tasks, read, Item::dueOn, first - skipped, size))
                    .isEqualTo(whole.stream().skip(first).limit(size).toList());
        }
        InputClasses.requireBoth("several pages", whole.size() > size);
        InputClasses.requireBoth("tasks and cases", !tasks.isEmpty() && !cases.isEmpty());
    }

    /** Items in the order of the worklist; 0 means no due day. */
    private static List<Item> items(String name, List<Integer> days) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Item(name + i, days.get(i) == 0 ? null : TODAY.plusDays(days.get(i) - 3)))
                .sorted(Comparator.comparing(Item::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static WaitingTask task(LocalDate dueOn, Instant since) {
        return new WaitingTask(
                TaskType.SIGN_DOCUMENT,
                WaitingTask.named("文件"),
                null,
                since,
                dueOn,
                false,
                "/work/official_document",
                null);
    }
}
