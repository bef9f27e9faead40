package fangxin.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Keeps the last run of each timed work, in a transaction of its own. */
@Stateless
@PermitAll
public class JobRunDesk {
    /** @param failure what went wrong, or null */
    public record View(String job, Instant begunAt, Duration took, String failure) { }

    @PersistenceContext
    EntityManager em;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ended(String job, Instant begun, Duration took, String failure) {
        JobRun run = em.find(JobRun.class, job);
        if (run == null) {
            run = new JobRun(job);
            em.persist(run);
        }
        run.ended(begun, took, failure);
    }

    public List<View> all() {
        return em.createQuery("select r from JobRun r order by r.job", JobRun.class).getResultList().stream()
                .map(run -> new View(run.job(), run.begunAt(), run.took(), run.failure())).toList();
    }
}
