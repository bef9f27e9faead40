package fangxin.procedure.cultivation;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Source of worklist tasks: the rectifications that a station can close. One that the merchant has not reported and
 * whose day has not passed waits for the merchant and is left out.
 */
@ApplicationScoped
class RectificationTasks implements TaskSource {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> stations = actor.placesAs(Role.STATION).toList();
        if (stations.isEmpty()) {
            return List.of();
        }
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return recusal.bind(em.createQuery("""
            select c.reference, m.name, p.signName, r.demand, r.act.actedAt, r.dueOn, r.id
            from Candidacy c join c.merchant m left join c.premises p, Rectification r
            where r.act.subject.id = c.reference and c.agencies.station in :stations and c.stage = :stage
            and r.closedAt is null and (r.dueOn < :today
            or exists (select f.id from RectificationReport f where f.rectification = r.id))\
            """ + recusal.condition("m.id"), Object[].class)
                        .setParameter("stations", stations)
                        .setParameter("stage", Stage.IN_CULTIVATION)
                        .setParameter("today", now.today()))
                .getResultStream()
                .map(row -> new WaitingTask(
                        TaskType.CLOSE_RECTIFICATION,
                        WaitingTask.named((String) (row[2] == null ? row[1] : row[2])),
                        (String) row[3],
                        (Instant) row[4],
                        (LocalDate) row[5],
                        false,
                        "/work/step/close_rectification?reference=" + row[0],
                        row[5] == null ? null : "/work/deadline?rectification=" + row[6]))
                .toList();
    }
}
