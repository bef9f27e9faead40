package fangxin.membership;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficerPolicy;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Source of worklist tasks: the shortfalls of titled composites that an office has to decide or to close, and
 * the proposed exceptions that a second officer can grant. */
@ApplicationScoped
class ShortfallTasks implements TaskSource {
    @PersistenceContext
    EntityManager em;

    @Inject
    SecondOfficerPolicy seconds;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return Stream.concat(shortfalls(actor).stream(), exceptions(actor, now).stream())
                .toList();
    }

    private List<WaitingTask> exceptions(Actor actor, BusinessMoment now) {
        if (!actor.holds(Role.COUNTY_OFFICE)) {
            return List.of();
        }
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return recusal.bind(em.createQuery("""
                    select s.id, b.name, s.candidacy, s.openedAt, s.account, r.owner, c.merchant.id
                    from Shortfall s join s.composite b, Candidacy c join c.round r
                    where c.reference = s.candidacy and s.state = :proposed\
                    """ + recusal.condition("c.merchant.id"), Object[].class)
                        .setParameter("proposed", Shortfall.ShortfallState.PROPOSED))
                .getResultStream()
                .filter(row -> seconds.of((String) row[4], (String) row[5], (String) row[6], now.today())
                        .mayBe(actor))
                .map(row -> WaitingTask.undated(
                        TaskType.CONFIRM_SHARE_EXCEPTION,
                        WaitingTask.named((String) row[1]),
                        (String) row[2],
                        (Instant) row[3],
                        "/work/share_exception?id=" + row[0]))
                .toList();
    }

    private List<WaitingTask> shortfalls(Actor actor) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return offices.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery("""
                    select s.id, c.name, t.number, s.openedAt, s.state from Shortfall s join s.composite c, Title t
                    where t.number = s.title and t.owner in :offices and s.state in (:open, :reached)\
                    """ + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                                .setParameter("offices", offices)
                                .setParameter("open", Shortfall.ShortfallState.OPEN)
                                .setParameter("reached", Shortfall.ShortfallState.REACHED))
                        .getResultStream()
                        .map(row -> WaitingTask.undated(
                                row[4] == Shortfall.ShortfallState.OPEN
                                        ? TaskType.DECIDE_SHORTFALL
                                        : TaskType.CONFIRM_SHORTFALL,
                                WaitingTask.named((String) row[1]),
                                (String) row[2],
                                (Instant) row[3],
                                "/work/shortfall?id=" + row[0]))
                        .toList();
    }
}
