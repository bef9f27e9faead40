package fangxin.intake;

import fangxin.Unknown;
import fangxin.platform.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The imports of old registers. */
@ApplicationScoped
class Intakes {
    @PersistenceContext
    EntityManager em;

    Optional<Intake> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(Intake.class, known));
    }

    Intake byId(String id) {
        return find(id).orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    /** The one that a request with this key brought. */
    Optional<Intake> broughtBy(RequestKey request) {
        return em.createQuery("select i from Intake i where i.requestKey = :id", Intake.class)
                .setParameter("id", request.id()).getResultStream().findFirst();
    }

    Report reportOf(String id) {
        return em.find(IntakeReport.class, id).report();
    }

    void say(String id, Report report) {
        em.find(IntakeReport.class, id).say(report);
    }

    Intake add(Intake intake, Report report) {
        em.persist(intake);
        em.flush();
        em.persist(new IntakeReport(intake.id(), report));
        return intake;
    }

    /** Those of some offices, the newest first. */
    List<Intake> of(Collection<String> offices, int first, int count) {
        return offices.isEmpty() ? List.of() : em.createQuery("""
                select i from Intake i where i.office in :offices order by i.receivedAt desc, i.id""", Intake.class)
                .setParameter("offices", offices).setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(Collection<String> offices) {
        return offices.isEmpty() ? 0 : em.createQuery("select count(i) from Intake i where i.office in :offices",
                Long.class).setParameter("offices", offices).getSingleResult();
    }

    /** Those that are published and of which staged rows are left. */
    List<String> finishedWithStaged() {
        List<?> ids = em.createNativeQuery("""
                select i.id from intake i where i.state <> 'TAKING'
                and exists (select 1 from staged_title s where s.intake = i.id)""").getResultList();
        return ids.stream().map(String::valueOf).toList();
    }

    /** Those under way on which nothing has moved since. */
    List<String> standingStill(Instant since) {
        return em.createQuery("""
                select i.id from Intake i where i.state = :taking and i.movedAt < :since order by i.receivedAt""",
                String.class).setParameter("taking", Intake.State.TAKING).setParameter("since", since).getResultList();
    }
}
