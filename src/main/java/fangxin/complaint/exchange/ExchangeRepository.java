package fangxin.complaint.exchange;

import fangxin.common.NotFound;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.BulkTable;
import fangxin.platform.persistence.BulkTable.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of the imports of platforms' files, their refused rows, and differences: stores, finds and locks them,
 * lists and counts imports and differences of the reader's agencies; finds remembered columns, deletes refused rows, and
 * transfers open differences.
 */
@ApplicationScoped
class ExchangeRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "day", "d.coveredOn",
            "number", "d.platformNumber",
            "type", "d.type",
            "owner", "d.ownedBy",
            "found", "d.foundAt",
            "cleared", "d.clearedAt");

    private static final Map<String, String> IMPORT_ORDERS = Map.of(
            "file", "i.fileName",
            "platform", ListOrder.byConstants("i.platform", ComplaintPlatform.class),
            "day", "i.coveredOn",
            "completeness", ListOrder.byConstants("i.completeness", ImportCompleteness.class),
            "total", "i.total",
            "refused", "i.refused",
            "received", "i.receivedAt");

    private static final BulkTable<RefusedImportRow> REFUSED = new BulkTable<>(
            "complaint_import_row",
            List.of(
                    new Column<>("id", "varchar", RefusedImportRow::id),
                    new Column<>("intake", "varchar", RefusedImportRow::intake),
                    new Column<>("seq", "integer", RefusedImportRow::seq),
                    new Column<>("line", "integer", row -> row.problem().line()),
                    new Column<>("columnname", "varchar", row -> row.problem().column()),
                    new Column<>("cell", "varchar", row -> row.problem().value()),
                    new Column<>("messagekey", "varchar", row -> row.problem().key()),
                    new Column<>("bound", "integer", RefusedImportRow::bound)));

    @PersistenceContext
    EntityManager em;

    void add(ComplaintImport intake) {
        em.persist(intake);
        em.flush();
    }

    /** Stores the refused rows of an import, in the present transaction. */
    void addRefused(List<RefusedImportRow> rows) {
        em.flush();
        try {
            REFUSED.insert(em.unwrap(Connection.class), rows, Settings.isOnPostgresql());
        } catch (SQLException failed) {
            throw new IllegalStateException("refused rows were not stored", failed);
        }
    }

    /** Returns the part of the refused rows of an import, in the order of the file. */
    List<RefusedImportRow> refused(String intake, int first, int size) {
        return em.createQuery(
                        "select r from RefusedImportRow r where r.intake = :intake order by r.seq",
                        RefusedImportRow.class)
                .setParameter("intake", intake)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    void deleteRefused(String intake) {
        em.createQuery("delete from RefusedImportRow r where r.intake = :intake")
                .setParameter("intake", intake)
                .executeUpdate();
    }

    Optional<ComplaintImport> findIntake(String id) {
        return Optional.ofNullable(id).map(known -> em.find(ComplaintImport.class, known));
    }

    ComplaintImport intake(String id) {
        return findIntake(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    ComplaintImport intakeForUpdate(String id) {
        return em.find(ComplaintImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the import of a file with this content at an office. */
    Optional<ComplaintImport> ofContent(String office, ComplaintPlatform platform, String sha256) {
        return em.createQuery("""
                    select i from ComplaintImport i where i.office = :office and i.platform = :platform
                    and i.sha256 = :sha256\
                    """, ComplaintImport.class)
                .setParameter("office", office)
                .setParameter("platform", platform)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** Returns the columns by which an office has imported files of a platform last. */
    Optional<ColumnMapping> remembered(String office, ComplaintPlatform platform) {
        return em.createQuery("""
                    select i from ComplaintImport i where i.office = :office and i.platform = :platform
                    and i.importedAt is not null order by i.importedAt desc\
                    """, ComplaintImport.class)
                .setParameter("office", office)
                .setParameter("platform", platform)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ComplaintImport::mapping);
    }

    List<ComplaintImport> intakes(Collection<String> offices, ComplaintImportFilter filter, ListSlice slice) {
        return intakeQuery(offices, filter).rows(em, slice, IMPORT_ORDERS, "i.receivedAt desc, i.id", "i.id");
    }

    long countIntakes(Collection<String> offices, ComplaintImportFilter filter) {
        return intakeQuery(offices, filter).count(em);
    }

    private static ListQuery<ComplaintImport> intakeQuery(Collection<String> offices, ComplaintImportFilter filter) {
        return ListQuery.of(ComplaintImport.class, "i", "from ComplaintImport i")
                .among("i.office", offices)
                .contains(filter.text(), "i.fileName")
                .equal("i.platform", filter.platform())
                .equal("i.completeness", filter.completeness())
                .onDays("i.coveredOn", filter.days());
    }

    /** Returns the imports of an office that cover days from one on, the oldest first. */
    List<ComplaintImport> covering(String office, LocalDate first) {
        return em.createQuery("""
                    select i from ComplaintImport i where i.office = :office and i.coveredOn >= :first
                    and i.importedAt is not null order by i.importedAt\
                    """, ComplaintImport.class)
                .setParameter("office", office)
                .setParameter("first", first)
                .getResultList();
    }

    void add(ComplaintDifference difference) {
        em.persist(difference);
    }

    void flush() {
        em.flush();
    }

    Optional<ComplaintDifference> difference(String id) {
        return Optional.ofNullable(em.find(ComplaintDifference.class, id));
    }

    /** Returns the office whose file a difference is of. */
    String officeOf(String id) {
        return em.createQuery("select d.office from ComplaintDifference d where d.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    ComplaintDifference differenceForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ComplaintDifference.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the open differences of a day of a platform at an office. */
    List<ComplaintDifference> openOf(String office, ComplaintPlatform platform, LocalDate day) {
        return em.createQuery("""
                    select d from ComplaintDifference d where d.office = :office and d.platform = :platform
                    and d.coveredOn = :day and d.clearedAt is null\
                    """, ComplaintDifference.class)
                .setParameter("office", office)
                .setParameter("platform", platform)
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns the open differences on the agency of a case, of all days and both platforms. */
    List<ComplaintDifference> openOnAgencyOf(String complaint) {
        return em.createQuery("""
                    select d from ComplaintDifference d where d.complaint = :complaint and d.field = :agency
                    and d.type = :different and d.clearedAt is null order by d.id\
                    """, ComplaintDifference.class)
                .setParameter("complaint", complaint)
                .setParameter("agency", ReconciledField.AGENCY)
                .setParameter("different", DifferenceType.DIFFERENT)
                .getResultList();
    }

    List<ComplaintDifference> differences(Collection<String> agencies, DifferenceFilter filter, ListSlice slice) {
        return query(agencies, filter).rows(em, slice, ORDERS, "d.coveredOn desc, d.platformNumber", "d.id");
    }

    long countDifferences(Collection<String> agencies, DifferenceFilter filter) {
        return query(agencies, filter).count(em);
    }

    private static ListQuery<ComplaintDifference> query(Collection<String> agencies, DifferenceFilter filter) {
        ListQuery<ComplaintDifference> query =
                ListQuery.of(ComplaintDifference.class, "d", "from ComplaintDifference d");
        if (agencies.isEmpty()) {
            return query.none();
        }
        query.where("(d.office in :agencies or d.ownedBy in :agencies)", "agencies", agencies)
                .contains(filter.text(), "d.platformNumber", "d.complaint")
                .equal("d.type", filter.type())
                .onDays("d.coveredOn", filter.days());
        return filter.open() == null
                ? query
                : query.where(filter.open() ? "d.clearedAt is null" : "d.clearedAt is not null");
    }

    /** Returns the open differences on an agency that some agencies own, those that were found first. */
    List<ComplaintDifference> openOnAgency(Collection<String> owners, int most) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select d from ComplaintDifference d where d.ownedBy in :owners and d.clearedAt is null
                    and d.type = :type and d.field = :field order by d.foundAt, d.id\
                    """, ComplaintDifference.class)
                        .setParameter("owners", owners)
                        .setParameter("type", DifferenceType.DIFFERENT)
                        .setParameter("field", ReconciledField.AGENCY)
                        .setMaxResults(most)
                        .getResultList();
    }

    List<ComplaintDifference> waiting(Collection<String> agencies, int most) {
        return em.createQuery("""
                    select d from ComplaintDifference d where d.ownedBy in :agencies and d.clearedAt is null
                    order by d.foundAt, d.id\
                    """, ComplaintDifference.class)
                .setParameter("agencies", agencies)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns the files of some offices whose columns nobody has confirmed, which are still stored, and of whose
     * platform and day no later file has come.
     */
    List<ComplaintImport> unconfirmed(Collection<String> offices, int most) {
        return em.createQuery("""
                    select i from ComplaintImport i where i.office in :offices and i.importedAt is null
                    and i.file is not null and not exists (select j.id from ComplaintImport j where j.office = i.office
                    and j.platform = i.platform and j.coveredOn = i.coveredOn and j.receivedAt > i.receivedAt)
                    order by i.receivedAt, i.id\
                    """, ComplaintImport.class)
                .setParameter("offices", offices)
                .setMaxResults(most)
                .getResultList();
    }

    long countOfOffice(String office) {
        return em.createQuery(
                        "select count(d) from ComplaintDifference d where d.ownedBy = :office and d.clearedAt is null",
                        Long.class)
                .setParameter("office", office)
                .getSingleResult();
    }

    /** Transfers the open differences of an agency to another one. */
    void transfer(String from, String into) {
        em.createQuery("""
                    update ComplaintDifference d set d.ownedBy = :into, d.version = d.version + 1
                    where d.ownedBy = :from and d.clearedAt is null\
                    """)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
