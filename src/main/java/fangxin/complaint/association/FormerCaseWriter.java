package fangxin.complaint.association;

import fangxin.platform.config.Settings;
import fangxin.platform.persistence.BulkTable;
import fangxin.platform.persistence.BulkTable.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Bulk writer, by JDBC, that inserts the cases that an association imports from its former register, with their
 * journals, in the present transaction.
 */
@ApplicationScoped
class FormerCaseWriter {
    private static final String TEXT = "varchar";
    private static final String DAY = "date";

    private static final BulkTable<AssociationCase> CASES = new BulkTable<>(
            "association_case",
            List.of(
                    new Column<>("number", TEXT, AssociationCase::number),
                    new Column<>("version", "bigint", each -> 1L),
                    new Column<>("association", TEXT, AssociationCase::association),
                    new Column<>("type", TEXT, each -> each.type().name()),
                    new Column<>("source", TEXT, each -> each.source().name()),
                    new Column<>("category", TEXT, AssociationCase::category),
                    new Column<>("tradername", TEXT, each -> each.trader().name()),
                    new Column<>("tradersortkey", TEXT, AssociationCase::traderSortKey),
                    new Column<>("creditcode", TEXT, each -> each.trader().creditCode()),
                    new Column<>("title", TEXT, each -> each.trader().title()),
                    new Column<>("merchant", TEXT, each -> each.trader().merchant()),
                    new Column<>("amount", "numeric", AssociationCase::amount),
                    new Column<>("state", TEXT, each -> each.state().name()),
                    new Column<>("receivedon", DAY, AssociationCase::receivedOn),
                    new Column<>("endedon", DAY, AssociationCase::endedOn),
                    new Column<>("recovered", "numeric", AssociationCase::recovered),
                    new Column<>("formernumber", TEXT, AssociationCase::formerNumber)));
    private static final BulkTable<AssociationCaseEntry> ENTRIES = new BulkTable<>(
            "association_case_entry",
            List.of(
                    new Column<>("id", TEXT, AssociationCaseEntry::id),
                    new Column<>(
                            "associationcase",
                            TEXT,
                            entry -> entry.associationCase().number()),
                    new Column<>("seq", "integer", AssociationCaseEntry::seq),
                    new Column<>("step", TEXT, entry -> entry.step().name()),
                    new Column<>("account", TEXT, entry -> entry.actor().account()),
                    new Column<>("actorname", TEXT, entry -> entry.actor().name()),
                    new Column<>("recordedat", "timestamp", AssociationCaseEntry::recordedAt)));

    @PersistenceContext
    EntityManager em;

    void write(List<AssociationCase> imported) {
        if (imported.isEmpty()) {
            return;
        }
        em.flush();
        try {
            Connection connection = em.unwrap(Connection.class);
            CASES.insert(connection, imported, Settings.isOnPostgresql());
            ENTRIES.insert(
                    connection,
                    imported.stream().flatMap(each -> each.journal().stream()).toList(),
                    Settings.isOnPostgresql());
        } catch (SQLException refused) {
            throw new IllegalStateException("cases of an association were not stored", refused);
        }
    }
}
