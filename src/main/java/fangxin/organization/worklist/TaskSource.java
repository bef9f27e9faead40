package fangxin.organization.worklist;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import java.util.List;

/**
 * Interface by which a feature supplies the tasks that wait for a person in the worklist. An implementation grants
 * nothing by default: it returns only tasks that the posts of the actor allow to do, leaves out merchants from which
 * the actor is recused, and runs no query where no post allows any. The number of its queries does not depend on the
 * number of tasks.
 */
public interface TaskSource {
    /** Returns the tasks that wait for this person, in any order. */
    List<WaitingTask> find(Actor actor, BusinessMoment now);
}
