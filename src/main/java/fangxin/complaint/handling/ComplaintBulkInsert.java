package fangxin.complaint.handling;

import fangxin.common.NameCollation;
import fangxin.complaint.timelimit.RunningLimit;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.BulkTable;
import fangxin.platform.persistence.BulkTable.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Bulk writer, by JDBC, that inserts new cases of complaints and consultations with their journals in the present
 * transaction.
 */
@ApplicationScoped
class ComplaintBulkInsert {
    private static final String TEXT = "varchar";
    private static final String DAY = "date";
    private static final String MOMENT = "timestamp";
    private static final String NUMBER = "numeric";

    private static final BulkTable<ComplaintCase> CASES = new BulkTable<>(
            "complaint_case",
            List.of(
                    new Column<>("number", TEXT, ComplaintCase::number),
                    new Column<>("version", "bigint", complaint -> 1L),
                    new Column<>("type", TEXT, complaint -> complaint.type().name()),
                    new Column<>(
                            "nationalnumber",
                            TEXT,
                            complaint -> complaint.numbers().national()),
                    new Column<>(
                            "municipalnumber",
                            TEXT,
                            complaint -> complaint.numbers().municipal()),
                    new Column<>("source", TEXT, ComplaintCase::source),
                    new Column<>("receivedat", MOMENT, ComplaintCase::receivedAt),
                    new Column<>(
                            "receivedby",
                            TEXT,
                            complaint -> complaint.placement().receivedBy()),
                    new Column<>(
                            "office", TEXT, complaint -> complaint.placement().office()),
                    new Column<>(
                            "unit", TEXT, complaint -> complaint.placement().unit()),
                    new Column<>("officesince", DAY, ComplaintCase::officeSince),
                    new Column<>(
                            "tradername", TEXT, complaint -> complaint.trader().name()),
                    new Column<>(
                            "tradersortkey",
                            TEXT,
                            complaint -> NameCollation.key(complaint.trader().name())),
                    new Column<>(
                            "creditcode", TEXT, complaint -> complaint.trader().creditCode()),
                    new Column<>(
                            "address", TEXT, complaint -> complaint.trader().address()),
                    new Column<>("title", TEXT, complaint -> complaint.trader().title()),
                    new Column<>(
                            "merchant", TEXT, complaint -> complaint.trader().merchant()),
                    new Column<>(
                            "category", TEXT, complaint -> complaint.content().category()),
                    new Column<>(
                            "amount", NUMBER, complaint -> complaint.content().amount()),
                    new Column<>(
                            "summary", TEXT, complaint -> complaint.content().summary()),
                    new Column<>("tags", TEXT, ComplaintCase::tagText),
                    new Column<>("contacthash", TEXT, ComplaintCase::contactHash),
                    new Column<>("state", TEXT, complaint -> complaint.state().name()),
                    new Column<>("since", MOMENT, ComplaintCase::since),
                    running("countedfrom", DAY, RunningLimit::countedFrom),
                    running("dueon", DAY, RunningLimit::dueOn),
                    running("amberon", DAY, RunningLimit::amberOn),
                    running("redon", DAY, RunningLimit::redOn),
                    running("blackon", DAY, RunningLimit::blackOn),
                    running("announceddueon", DAY, RunningLimit::announcedDueOn),
                    running("missingyear", "integer", RunningLimit::missingYear),
                    new Column<>("acceptedon", DAY, ComplaintCase::acceptedOn),
                    new Column<>("endedon", DAY, ComplaintCase::endedOn),
                    new Column<>("notifiedon", DAY, ComplaintCase::notifiedOn),
                    new Column<>("ground", TEXT, ComplaintCase::ground),
                    new Column<>("recovered", NUMBER, ComplaintCase::recovered),
                    new Column<>("rowhash", TEXT, ComplaintCase::rowHash),
                    new Column<>("intake", TEXT, ComplaintCase::intake)));
    private static final BulkTable<ComplaintEntry> ENTRIES = new BulkTable<>(
            "complaint_entry",
            List.of(
                    new Column<>("id", TEXT, ComplaintEntry::id),
                    new Column<>("complaint", TEXT, entry -> entry.complaint().number()),
                    new Column<>("seq", "integer", ComplaintEntry::seq),
                    new Column<>("step", TEXT, entry -> entry.step().name()),
                    new Column<>("party", TEXT, entry -> entry.party().name()),
                    new Column<>("account", TEXT, entry -> entry.actor().account()),
                    new Column<>("actorname", TEXT, entry -> entry.actor().name()),
                    new Column<>("ground", TEXT, ComplaintEntry::ground),
                    new Column<>("words", TEXT, ComplaintEntry::words),
                    new Column<>("mediator", TEXT, ComplaintEntry::mediator),
                    new Column<>("recordedat", MOMENT, ComplaintEntry::recordedAt)));

    @PersistenceContext
    EntityManager em;

    private static Column<ComplaintCase> running(String name, String type, Function<RunningLimit, Object> value) {
        return new Column<>(
                name, type, complaint -> complaint.running() == null ? null : value.apply(complaint.running()));
    }

    void insert(List<ComplaintCase> cases) {
        em.flush();
        try {
            Connection connection = em.unwrap(Connection.class);
            CASES.insert(connection, cases, Settings.isOnPostgresql());
            ENTRIES.insert(
                    connection,
                    cases.stream().flatMap(each -> each.journal().stream()).toList(),
                    Settings.isOnPostgresql());
        } catch (SQLException refused) {
            throw new IllegalStateException("complaints were not stored", refused);
        }
    }
}
