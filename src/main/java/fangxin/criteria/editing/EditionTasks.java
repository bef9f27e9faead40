package fangxin.criteria.editing;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Source of worklist tasks: the drafts of editions that a person may edit and whose publication does not wait. */
@ApplicationScoped
class EditionTasks implements TaskSource {
    @Inject
    EditionDraftRepository drafts;

    @Inject
    EditionOwnership ownership;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return ownership.mayEditAny(actor)
                ? drafts.listOpen().stream()
                        .filter(draft -> ownership.mayEdit(actor, draft))
                        .map(draft -> WaitingTask.undated(
                                TaskType.PUBLISH_EDITION,
                                draft.content().name() == null
                                        ? WaitingTask.named(draft.sheet())
                                        : draft.content().name(),
                                draft.sheet() + " " + draft.issue(),
                                draft.openedAt(),
                                "/work/edition?draft=" + draft.id()))
                        .toList()
                : List.of();
    }
}
