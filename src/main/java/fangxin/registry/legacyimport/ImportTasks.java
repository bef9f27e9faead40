package fangxin.registry.legacyimport;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Source of worklist tasks: the imports with lines that were not taken, since they were checked only, refused, or
 * taken in part. The newest import of an office counts, because a corrected file is a new import.
 */
@ApplicationScoped
class ImportTasks implements TaskSource {
    @Inject
    ImportAccess access;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (!actor.holds(Role.COUNTY_OFFICE)) {
            return List.of();
        }
        return em.createQuery("""
            select i.id, i.fileName, i.actor.name, i.receivedAt from RegisterImport i where i.office in :offices
            and i.receivedAt = (select max(o.receivedAt) from RegisterImport o where o.office = i.office)
            and i.state <> :running and (i.state <> :taken or i.refused > 0 or i.conflicts > 0)\
            """, Object[].class)
                .setParameter("offices", access.decidedBy(actor))
                .setParameter("running", RegisterImport.ImportState.IMPORTING)
                .setParameter("taken", RegisterImport.ImportState.IMPORTED)
                .getResultStream()
                .map(row -> WaitingTask.undated(
                        TaskType.CORRECT_IMPORT,
                        WaitingTask.named((String) row[1]),
                        (String) row[2],
                        (Instant) row[3],
                        "/work/import?id=" + row[0]))
                .toList();
    }
}
