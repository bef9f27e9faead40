package fangxin.casework;

import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import java.time.LocalDate;

/**
 * Value: filter of the worklist: type of task, the common {@link CaseFilter}, owner. A filter by stage, by owner, or
 * of all visible cases, leaves cases only.
 *
 * @param type  the only type of task to show, or null for all
 * @param cases filter of the cases; its text and due day apply to other tasks too
 * @param owner who owns the cases, or null for all
 */
public record WorklistFilter(TaskType type, CaseFilter cases, OwnerFilter owner) {
    /** Owner of a case for a reader: the reader, or no officer of the reader's agency. */
    public enum OwnerFilter {
        MINE,
        NOBODY
    }

    public static final WorklistFilter NONE = new WorklistFilter(null, CaseFilter.NONE, null);

    boolean includesCases() {
        return type == null || type == TaskType.CASE;
    }

    /** Returns whether the filter includes a task that is not about a case. */
    boolean includes(WaitingTask task, LocalDate today) {
        return (type == null || type == task.type())
                && cases.stage() == null
                && owner == null
                && !cases.all()
                && (cases.text() == null || task.matches(cases.text()))
                && (cases.due() == null || cases.due().includes(task.dueOn(), today));
    }
}
