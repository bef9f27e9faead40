package fangxin.administration.formdesign;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Source of worklist tasks: the drafts of application forms whose publication is not scheduled yet, for the
 * administrators of the whole programme.
 */
@ApplicationScoped
class FormTasks implements TaskSource {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return actor.administersAll()
                ? em.createQuery(
                                "select d.form, d.origin, d.savedAt from FormDraft d where d.publication.publicAt is null",
                                Object[].class)
                        .getResultStream()
                        .map(row -> WaitingTask.undated(
                                TaskType.PUBLISH_FORM,
                                WaitingTask.named((String) row[0]),
                                (String) row[1],
                                (Instant) row[2],
                                "/admin/form?form=" + row[0]))
                        .toList()
                : List.of();
    }
}
