package fangxin.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Function that merges the few other tasks into a page of cases that the database has sorted by due day: overdue
 * items come first, items without a day last.
 */
final class WorklistOrder {
    private WorklistOrder() {}

    /**
     * Returns the number of cases that the query of a page can skip. At most all tasks precede the page, so that at
     * least {@code first - tasks} cases do: with 3 tasks, the page that begins at item 20 needs no case before the
     * 17th.
     */
    static int skippedCases(int first, int tasks) {
        return Math.max(0, first - tasks);
    }

    /**
     * Returns the items of one page of the merged list. Of one day, tasks come before cases.
     *
     * @param tasks in the order of the worklist
     * @param cases in the order of the worklist, without those skipped
     * @param first index of the first item of the page, not counting the skipped cases
     */
    static <T> List<T> window(List<T> tasks, List<T> cases, Function<T, LocalDate> dueOn, int first, int size) {
        return Stream.concat(tasks.stream(), cases.stream())
                .sorted(Comparator.comparing(dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .skip(first)
                .limit(size)
                .toList();
    }
}
