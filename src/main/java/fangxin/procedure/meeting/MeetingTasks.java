package fangxin.procedure.meeting;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Source of worklist tasks: the review meetings without minutes, for the office that held them. */
@ApplicationScoped
class MeetingTasks implements TaskSource {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select m.id, m.place, m.recordedAt, r from ReviewMeeting m join m.round r
                    where r.owner in :offices and m.minutes is null and m.minutesScan is null\
                    """, Object[].class)
                        .setParameter("offices", offices)
                        .getResultStream()
                        .map(row -> WaitingTask.undated(
                                TaskType.ADD_MINUTES,
                                ((ApplicationRound) row[3]).title(),
                                (String) row[1],
                                (Instant) row[2],
                                "/work/meeting?id=" + row[0]))
                        .toList();
    }
}
