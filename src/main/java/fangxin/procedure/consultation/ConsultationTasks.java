package fangxin.procedure.consultation;

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
 * Source of worklist tasks: the consultations to which the member agencies that a person represents have not replied.
 */
@ApplicationScoped
class ConsultationTasks implements TaskSource {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> agencies = actor.placesAs(Role.CONFERENCE_MEMBER).toList();
        if (agencies.isEmpty()) {
            return List.of();
        }
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return recusal.bind(em.createQuery("""
            select distinct k.reference, m.name, p.signName, c.type, c.requestedAt, c.endsOn, c.endsProvisional
            from Consultation c join c.agencies a join c.candidacy k join k.merchant m left join k.premises p
            where a in :agencies and k.stage = :stage
            and c.generation = (select max(o.generation) from Consultation o where o.candidacy = k)
            and not exists (select r.id from ConsultationReply r where r.consultation = c and r.agency = a)\
            """ + recusal.condition("m.id"), Object[].class)
                        .setParameter("agencies", agencies)
                        .setParameter("stage", Stage.IN_CONSULTATION))
                .getResultStream()
                .map(row -> new WaitingTask(
                        row[3] == Consultation.ConsultationType.OPINIONS
                                ? TaskType.REPLY_OPINION
                                : TaskType.REPLY_EXAMINATION,
                        WaitingTask.named((String) (row[2] == null ? row[1] : row[2])),
                        (String) row[1],
                        (Instant) row[4],
                        (LocalDate) row[5],
                        (Boolean) row[6],
                        "/work/step/reply?reference=" + row[0],
                        "/work/deadline?consultation=" + row[0],
                        row[3] == Consultation.ConsultationType.OPINIONS ? (String) row[0] : null))
                .toList();
    }
}
