package fangxin.casework;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.persistence.CommitCounter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Request-scoped collector of the tasks that wait for a person: a page that shows rows, their number and the counts by
 * type asks each source once.
 */
@RequestScoped
class WaitingTasks {
    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    CommitCounter commits;

    private Actor reader;
    private List<WaitingTask> found;
    private long asked = Long.MAX_VALUE;

    /** Returns the tasks that are not cases, the most urgent first. */
    List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (!actor.equals(reader)) {
            asked = commits.count();
            found = sources.stream()
                    .flatMap(source -> source.find(actor, now).stream())
                    .sorted(WaitingTask.BY_URGENCY)
                    .toList();
            reader = actor;
        }
        return found;
    }

    /**
     * Returns the number of commits when the sources were asked; the largest number where this request has not asked
     * them.
     */
    long commits() {
        return asked;
    }
}
