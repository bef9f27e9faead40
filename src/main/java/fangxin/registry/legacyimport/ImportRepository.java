package fangxin.registry.legacyimport;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.platform.persistence.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of imports of old registers and of their reports: stores and finds them, lists and counts those of
 * offices, and finds finished and stalled ones.
 */
@ApplicationScoped
class ImportRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "file", "i.fileName",
            "state", ListOrder.byConstants("i.state", RegisterImport.ImportState.class),
            "total", "i.total",
            "written", "i.written",
            "refused", "i.refused",
            "importer", "i.actor.name",
            "received", "i.receivedAt");

    @PersistenceContext
    EntityManager em;

    Optional<RegisterImport> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(RegisterImport.class, known));
    }

    RegisterImport byId(String id) {
        return find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Finds the import that a request with this key created. */
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

    /** Returns a part of the imports of some offices; without an order of the reader, the newest first. */
    List<RegisterImport> of(Collection<String> offices, ImportFilter filter, ListSlice slice) {
        return query(offices, filter).rows(em, slice, ORDERS, "i.receivedAt desc, i.id", "i.id");
    }

    long count(Collection<String> offices, ImportFilter filter) {
        return query(offices, filter).count(em);
    }

    private static ListQuery<RegisterImport> query(Collection<String> offices, ImportFilter filter) {
        return ListQuery.of(RegisterImport.class, "i", "from RegisterImport i")
                .among("i.office", offices)
                .contains(filter.text(), "i.fileName", "i.actor.name")
                .equal("i.state", filter.state())
                .atDays("i.receivedAt", filter.received());
    }

    /** Returns the ids of published imports of which staged rows are left. */
    List<String> finishedWithStaged() {
        List<?> ids = em.createNativeQuery("""
            select i.id from register_import i where i.state <> 'IMPORTING'
            and exists (select 1 from staged_title s where s.registerimport = i.id)\
            """).getResultList();
        return ids.stream().map(String::valueOf).toList();
    }

    /** Returns the ids of running imports without progress since a moment. */
    List<String> findStalled(Instant since) {
        return em.createQuery("""
            select i.id from RegisterImport i where i.state = :taking and i.movedAt < :since order by i.receivedAt\
            """, String.class)
                .setParameter("taking", RegisterImport.ImportState.IMPORTING)
                .setParameter("since", since)
                .getResultList();
    }
}
