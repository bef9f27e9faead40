package fangxin.procedure.appeal;

import fangxin.criteria.model.Grade;
import fangxin.procedure.evaluation.AppealGrades;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Repository of the decisions on appeals: adds one, lists those of a candidacy, and finds the grades that they gave.
 */
@ApplicationScoped
class AppealDecisionRepository implements AppealGrades {
    @PersistenceContext
    EntityManager em;

    /** Returns the decisions on the appeals of one candidacy, oldest first. */
    List<AppealDecision> of(String reference) {
        return em.createQuery("""
            select d from AppealDecision d where d.candidacy.reference = :reference order by d.seq\
            """, AppealDecision.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    @Override
    public Map<String, Grade> gradesOf(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : em
                        .createQuery("""
                            select d from AppealDecision d where d.candidacy.reference in :references and d.grade is not null
                            and d.seq = (select max(o.seq) from AppealDecision o where o.candidacy = d.candidacy)\
                            """, AppealDecision.class)
                        .setParameter("references", references)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(
                                decision -> decision.candidacy().reference(),
                                decision -> decision.grade().orElseThrow()));
    }

    void add(AppealDecision decision) {
        em.persist(decision);
        em.flush();
    }
}
