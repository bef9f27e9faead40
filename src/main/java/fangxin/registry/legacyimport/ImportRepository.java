package fangxin.registry.legacyimport;

import fangxin.common.NotFound;
import fangxin.platform.persistence.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Repository of imports of old registers and of their reports. */
@ApplicationScoped
class ImportRepository {
    @PersistenceContext
    EntityManager em;

    Optional<RegisterImport> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(RegisterImport.class, known));
    }

    RegisterImport byId(String id) {
        return find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** The one that a request with this key brought. */
    Optional<RegisterImport> findByRequest(RequestKey request) {
        return em.createQuery("select i from RegisterImport i where i.requestKey = :id", RegisterImport.class)
                .setParameter("id", request.id())
                .getResultStream()
                .findFirst();
    }

    ImportReport reportOf(String id) {
        return em.find(ImportReportRecord.class, id).report();
    }

    void saveReport(String id, ImportReport report) {
        em.find(ImportReportRecord.class, id).update(report);
    }

    RegisterImport add(RegisterImport intake, ImportReport report) {
        em.persist(intake);
        em.flush();
        em.persist(new ImportReportRecord(intake.id(), report));
        return intake;
    }

    /** Imports of some offices, the newest first. */
    List<RegisterImport> of(Collection<String> offices, int first, int count) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select i from RegisterImport i where i.office in :offices order by i.receivedAt desc, i.id\
                    """, RegisterImport.class)
                        .setParameter("offices", offices)
                        .setFirstResult(first)
                        .setMaxResults(count)
                        .getResultList();
    }

    long count(Collection<String> offices) {
        return offices.isEmpty()
                ? 0
                : em.createQuery("select count(i) from RegisterImport i where i.office in :offices", Long.class)
                        .setParameter("offices", offices)
                        .getSingleResult();
    }

    /** Ids of published imports of which staged rows are left. */
    List<String> finishedWithStaged() {
        List<?> ids = em.createNativeQuery("""
            select i.id from register_import i where i.state <> 'IMPORTING'
            and exists (select 1 from staged_title s where s.registerimport = i.id)\
            """).getResultList();
        return ids.stream().map(String::valueOf).toList();
    }

    /** Ids of running imports without progress since a moment. */
    List<String> findStalled(Instant since) {
        return em.createQuery("""
            select i.id from RegisterImport i where i.state = :taking and i.movedAt < :since order by i.receivedAt\
            """, String.class)
                .setParameter("taking", RegisterImport.ImportState.IMPORTING)
                .setParameter("since", since)
                .getResultList();
    }
}
