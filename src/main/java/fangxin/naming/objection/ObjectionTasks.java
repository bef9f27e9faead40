package fangxin.naming.objection;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
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

/** Source of worklist tasks: the open objections that the office of their notice has to decide. */
@ApplicationScoped
class ObjectionTasks implements TaskSource {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return recusal.bind(em.createQuery("""
            select o.receipt, i.signName, i.registeredName, o.enteredAt, r
            from Objection o join o.item i join i.notice n join n.round r
            where r.owner in :offices and o.state = :open\
            """ + recusal.condition("i.candidacy.merchant.id"), Object[].class)
                        .setParameter("offices", offices)
                        .setParameter("open", ObjectionState.OPEN))
                .getResultStream()
                .map(row -> task(row, now))
                .toList();
    }

    private static WaitingTask task(Object[] row, BusinessMoment now) {
        Instant entered = (Instant) row[3];
        ObjectionView.DecisionDeadline deadline = ObjectionPresenter.deadline(entered, (ApplicationRound) row[4], now);
        return new WaitingTask(
                TaskType.EXAMINE_OBJECTION,
                WaitingTask.named((String) row[1]),
                (String) row[2],
                entered,
                deadline.dueOn(),
                deadline.provisional(),
                "/work/objection?receipt=" + row[0],
                "/work/deadline?objection=" + row[0]);
    }
}
