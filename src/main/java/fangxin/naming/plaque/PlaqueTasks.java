package fangxin.naming.plaque;

import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Source of the plaques that an office has to hand over or to take back. Titles of old registers and of a level above
 * have their plaques from elsewhere and wait only for a return.
 */
@ApplicationScoped
class PlaqueTasks implements TaskSource {
    /** The merchant of a title; a title of an old register may have none. */
    private static final String MERCHANT = "coalesce(t.merchant, '')";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = Stream.of(Role.COUNTY_OFFICE, Role.HANDLER)
                .flatMap(actor::placesAs)
                .distinct()
                .toList();
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return offices.isEmpty()
                ? List.of()
                : Stream.concat(toHandOver(offices, recusal), toTakeBack(offices, recusal, now))
                        .toList();
    }

    private Stream<WaitingTask> toHandOver(List<String> offices, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
            select t.number, t.signName, t.registeredName, t.namedOn from Title t
            where t.registerImport is null and t.referral is null and t.owner in :offices
            and t.status in :valid and t.plaque.handedOverOn is null\
            """ + recusal.condition(MERCHANT), Object[].class)
                        .setParameter("offices", offices)
                        .setParameter("valid", TitleStatus.of(TitleStanding.VALID)))
                .getResultStream()
                .map(row -> WaitingTask.undated(
                        TaskType.HAND_OVER_PLAQUE,
                        WaitingTask.named((String) row[1]),
                        (String) row[2],
                        BusinessMoment.startOf((LocalDate) row[3]),
                        page(row[0])));
    }

    private Stream<WaitingTask> toTakeBack(List<String> offices, RecusalCondition recusal, BusinessMoment now) {
        return recusal.bind(em.createQuery("""
            select t.number, t.signName, t.registeredName, t.changedAt, t.plaque.dueOn from Title t
            where t.owner in :offices and t.plaque.dueOn is not null and t.plaque.returnedOn is null\
            """ + recusal.condition(MERCHANT), Object[].class)
                        .setParameter("offices", offices))
                .getResultStream()
                .map(row -> new WaitingTask(
                        TaskType.TAKE_BACK_PLAQUE,
                        WaitingTask.named((String) row[1]),
                        (String) row[2],
                        (Instant) row[3],
                        (LocalDate) row[4],
                        now.calendar().provisional((LocalDate) row[4]),
                        page(row[0]),
                        "/work/deadline?plaque=" + row[0]));
    }

    private static String page(Object number) {
        return "/work/title?number=" + number;
    }
}
