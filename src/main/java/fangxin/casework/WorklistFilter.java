package fangxin.casework;

import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import java.time.LocalDate;

/**
 * Filter of the worklist. A filter by stage, or of all visible cases, leaves cases only.
 *
 * @param type  the only type of task to show, or null for all
 * @param cases filter of the cases; its text and due day apply to other tasks too
 */
public record WorklistFilter(TaskType type, CaseFilter cases) {
    public static final WorklistFilter NONE = new WorklistFilter(null, CaseFilter.NONE);

    boolean includesCases() {
        return type == null || type == TaskType.CASE;
    }

    /** Whether the filter includes a task that is no case. */
    boolean includes(WaitingTask task, LocalDate today) {
        return (type == null || type == task.type())
                && cases.stage() == null
                && !cases.all()
                && (cases.text() == null || task.matches(cases.text()))
                && (cases.due() == null || cases.due().includes(task.dueOn(), today));
    }
}
