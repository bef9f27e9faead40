package fangxin.supervision.officialcheck;

import fangxin.common.NotFound;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of official checks and their imports: lists and counts the checks of the reader's offices, also those on a
 * credit code, deletes or transfers them, stores, finds, lists and locks imports, and finds the columns that an office
 * used last.
 */
@ApplicationScoped
class OfficialCheckRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "plan", "c.planNumber",
            "authority", "c.authority",
            "item", "c.item",
            "unit", "c.unitSortKey",
            "checked", "c.checkedOn",
            "result", "c.result");

    @PersistenceContext
    EntityManager em;

    List<OfficialCheck> list(Collection<String> offices, OfficialCheckFilter filter, ListSlice slice) {
        return query(offices, filter).rows(em, slice, ORDERS, "c.planNumber desc, c.checkedOn desc, c.id", "c.id");
    }

    long count(Collection<String> offices, OfficialCheckFilter filter) {
        return query(offices, filter).count(em);
    }

    private static ListQuery<OfficialCheck> query(Collection<String> offices, OfficialCheckFilter filter) {
        ListQuery<OfficialCheck> query = ListQuery.of(OfficialCheck.class, "c", "from OfficialCheck c")
                .among("c.office", offices)
                .contains(filter.text(), "c.planNumber", "c.item", "c.unitName", "c.creditCode")
                .onDays("c.checkedOn", filter.checked());
        return filter.type() == null
                ? query
                : query.where(
                        switch (filter.type()) {
                            case ITEM -> "c.creditCode is null";
                            case SELECTED -> "c.creditCode is not null and c.result is null";
                            case RESULT -> "c.creditCode is not null and c.result is not null";
                        });
    }

    /** Returns the checks of a unit that some offices have imported, the newest first, those without a day last. */
    List<OfficialCheck> ofCreditCode(String creditCode, Collection<String> offices, int most) {
        return em.createQuery("""
                    select c from OfficialCheck c where c.creditCode = :code and c.office in :offices
                    order by case when c.checkedOn is null then 1 else 0 end, c.checkedOn desc, c.planNumber desc, c.id\
                    """, OfficialCheck.class)
                .setParameter("code", creditCode)
                .setParameter("offices", offices)
                .setMaxResults(most)
                .getResultList();
    }

    /** Deletes the rows that an import has written last. */
    void deleteRows(String intake) {
        em.createQuery("delete from OfficialCheck c where c.intake = :intake")
                .setParameter("intake", intake)
                .executeUpdate();
    }

    /** Deletes the rows about units that an import has written last; the items of its plan stay. */
    void deleteUnits(String intake) {
        em.createQuery("delete from OfficialCheck c where c.intake = :intake and c.creditCode is not null")
                .setParameter("intake", intake)
                .executeUpdate();
    }

    void add(OfficialCheckImport intake) {
        em.persist(intake);
        em.flush();
    }

    OfficialCheckImport intake(String id) {
        return findIntake(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    Optional<OfficialCheckImport> findIntake(String id) {
        return Optional.ofNullable(id).map(known -> em.find(OfficialCheckImport.class, known));
    }

    OfficialCheckImport intakeForUpdate(String id) {
        return em.find(OfficialCheckImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    long countOfOffice(String office) {
        return em.createQuery("select count(c) from OfficialCheck c where c.office = :office", Long.class)
                .setParameter("office", office)
                .getSingleResult();
    }

    /** Transfers the rows of an office to another one, except those that it has itself. */
    void transfer(String from, String into) {
        em.createQuery("""
                    update OfficialCheck c set c.office = :into, c.version = c.version + 1 where c.office = :from
                    and not exists (select d.id from OfficialCheck d where d.office = :into and d.sourceKey = c.sourceKey)\
                    """)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    /** Returns the import of a file with this content at an office. */
    Optional<OfficialCheckImport> ofContent(String office, String sha256) {
        return em.createQuery("""
                    select i from OfficialCheckImport i where i.office = :office and i.sha256 = :sha256
                    order by i.receivedAt\
                    """, OfficialCheckImport.class)
                .setParameter("office", office)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the columns by which an office has imported last. */
    Optional<ColumnMapping> remembered(String office) {
        return em.createQuery("""
                    select i from OfficialCheckImport i where i.office = :office and i.importedAt is not null
                    order by i.importedAt desc\
                    """, OfficialCheckImport.class)
                .setParameter("office", office)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OfficialCheckImport::mapping);
    }

    List<OfficialCheckImport> intakes(Collection<String> offices, int most) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select i from OfficialCheckImport i where i.office in :offices order by i.receivedAt desc, i.id\
                        """, OfficialCheckImport.class)
                        .setParameter("offices", offices)
                        .setMaxResults(most)
                        .getResultList();
    }
}
