package fangxin.organization.worklist;

import fangxin.common.LocalizedText;
import fangxin.common.TextNormalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Value of a task that waits for a person (待办), as the worklist shows and orders it: type, subject, since when, last
 * day, and the page on which it is done.
 *
 * @param subject        the shop, document or file that the task is about
 * @param detail         second line: registered name, document number or demand; null where there is none
 * @param since          when the task arose
 * @param dueOn          last day, or null where no limit runs
 * @param dueProvisional whether the day can still move, because the holidays of its year are not published
 * @param page           path of the page on which the task is done
 * @param reason         path of the page that says why the last day is this day; null where none is counted
 * @param reference      of the case, where the task can be done for several cases at once; else null
 */
public record WaitingTask(
        TaskType type,
        LocalizedText subject,
        String detail,
        Instant since,
        LocalDate dueOn,
        boolean dueProvisional,
        String page,
        String reason,
        String reference) {

    /**
     * By due day, so that overdue tasks come first and tasks without a day last; of one day the oldest first. Tasks of a
     * type that is always first come before them.
     */
    public static final Comparator<WaitingTask> BY_URGENCY = Comparator.comparing(
                    (WaitingTask task) -> urgency(task.type, task.dueOn),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WaitingTask::since)
            .thenComparing(WaitingTask::page);

    /** Returns a task that is done by itself. */
    public WaitingTask(
            TaskType type,
            LocalizedText subject,
            String detail,
            Instant since,
            LocalDate dueOn,
            boolean dueProvisional,
            String page,
            String reason) {
        this(type, subject, detail, since, dueOn, dueProvisional, page, reason, null);
    }

    /** Returns the day by which a task is ordered: its last day, or the first of all days for a type that is first. */
    public static LocalDate urgency(TaskType type, LocalDate dueOn) {
        return type.isFirst() ? LocalDate.MIN : dueOn;
    }

    /** Returns a task without a limit. */
    public static WaitingTask undated(TaskType type, LocalizedText subject, String detail, Instant since, String page) {
        return new WaitingTask(type, subject, detail, since, null, false, page, null);
    }

    /** Returns a subject that is written the same in both languages, such as the sign name of a shop. */
    public static LocalizedText named(String name) {
        return new LocalizedText(name, name);
    }

    /** Returns whether the subject or the detail contains a text that was normalised as a fragment. */
    public boolean matches(String fragment) {
        return Stream.of(subject.zh(), subject.en(), detail)
                .filter(Objects::nonNull)
                .anyMatch(text -> TextNormalizer.fragment(text).contains(fragment));
    }
}
