package fangxin.supervision.officialcheck;

import fangxin.common.NameCollation;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.BulkTable;
import fangxin.platform.persistence.BulkTable.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Bulk writer, by JDBC, of the rows of an import in the present transaction: inserts unknown rows, updates changed
 * ones, and leaves the others alone, so that a repeated file has no effect.
 */
@ApplicationScoped
class OfficialCheckWriter {
    /** Row with its record; the id is a new one or that of the stored record. */
    private record WrittenCheck(String id, String office, String intake, OfficialCheckRow row) {}

    private static final List<Column<WrittenCheck>> CONTENT = List.of(
            new Column<>("rowhash", "varchar", check -> check.row().hash()),
            new Column<>("unitname", "varchar", check -> check.row().unitName()),
            new Column<>(
                    "unitsortkey",
                    "varchar",
                    check -> NameCollation.key(check.row().unitName())),
            new Column<>("checkedon", "date", check -> check.row().checkedOn()),
            new Column<>("result", "varchar", check -> check.row().result()),
            new Column<>("link", "varchar", check -> check.row().link()),
            new Column<>("intake", "varchar", WrittenCheck::intake));
    private static final Column<WrittenCheck> ID = new Column<>("id", "varchar", WrittenCheck::id);
    private static final BulkTable<WrittenCheck> CHECKS = new BulkTable<>(
            "official_check",
            Stream.concat(
                            CONTENT.stream(),
                            Stream.<Column<WrittenCheck>>of(
                                    ID,
                                    new Column<>("version", "bigint", check -> 1L),
                                    new Column<>("office", "varchar", WrittenCheck::office),
                                    new Column<>(
                                            "sourcekey",
                                            "varchar",
                                            check -> check.row().key()),
                                    new Column<>(
                                            "plannumber",
                                            "varchar",
                                            check -> check.row().planNumber()),
                                    new Column<>(
                                            "authority",
                                            "varchar",
                                            check -> check.row().authority()),
                                    new Column<>(
                                            "item",
                                            "varchar",
                                            check -> check.row().item()),
                                    new Column<>(
                                            "creditcode",
                                            "varchar",
                                            check -> check.row().creditCode())))
                    .toList());
    private static final String CHANGE = """
            update official_check set version = version + 1, rowhash = ?, unitname = ?, unitsortkey = ?, checkedon = ?, result = ?,
            link = ?, intake = ? where id = ?\
            """;
    private static final List<Column<WrittenCheck>> CHANGE_PARAMETERS =
            Stream.concat(CONTENT.stream(), Stream.of(ID)).toList();

    @PersistenceContext
    EntityManager em;

    /** Writes the rows of an import; the caller has locked the office's counter, so that its imports take turns. */
    OfficialCheckCounts write(OfficialCheckImport intake, OfficialCheckParser.ParsedChecks parsed) {
        em.flush();
        Map<String, Object[]> stored = stored(intake.office());
        List<WrittenCheck> fresh = new ArrayList<>();
        List<WrittenCheck> changed = new ArrayList<>();
        for (OfficialCheckRow row : parsed.rows()) {
            Object[] known = stored.get(row.key());
            if (known == null) {
                fresh.add(new WrittenCheck(UUID.randomUUID().toString(), intake.office(), intake.id(), row));
            } else if (!known[2].equals(row.hash())) {
                changed.add(new WrittenCheck((String) known[1], intake.office(), intake.id(), row));
            }
        }
        try {
            Connection connection = em.unwrap(Connection.class);
            CHECKS.insert(connection, fresh, Settings.isOnPostgresql());
            BulkTable.batch(connection, CHANGE, CHANGE_PARAMETERS, changed);
        } catch (SQLException refused) {
            throw new IllegalStateException("official checks were not stored", refused);
        }
        return new OfficialCheckCounts(
                parsed.total(),
                fresh.size(),
                changed.size(),
                parsed.rows().size() - fresh.size() - changed.size() + parsed.repeated(),
                parsed.refused().size());
    }

    /** Returns the rows of key, id and hash. */
    private Map<String, Object[]> stored(String office) {
        Map<String, Object[]> found = new HashMap<>();
        em.createQuery(
                        "select c.sourceKey, c.id, c.rowHash from OfficialCheck c where c.office = :office",
                        Object[].class)
                .setParameter("office", office)
                .getResultList()
                .forEach(row -> found.put((String) row[0], row));
        return found;
    }
}
