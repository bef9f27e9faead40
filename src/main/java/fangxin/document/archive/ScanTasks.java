package fangxin.document.archive;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Source of worklist tasks: the scans of an office that belong to no document yet. */
@ApplicationScoped
class ScanTasks implements TaskSource {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = Stream.of(Role.COUNTY_OFFICE, Role.HANDLER)
                .flatMap(actor::placesAs)
                .distinct()
                .toList();
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select s.fileName, s.actor.name, s.receivedAt from Scan s
                    where s.office in :offices and s.subject is null\
                    """, Object[].class)
                        .setParameter("offices", offices)
                        .getResultStream()
                        .map(row -> WaitingTask.undated(
                                TaskType.MATCH_SCAN,
                                WaitingTask.named((String) row[0]),
                                (String) row[1],
                                (Instant) row[2],
                                "/work/scans"))
                        .toList();
    }
}
