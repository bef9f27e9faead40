package fangxin.complaint.handling;

import fangxin.platform.config.Settings;
import fangxin.platform.persistence.BulkTable;
import fangxin.platform.persistence.BulkTable.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Repository of the states that complaints had when the figures of an analysis report were counted: replaces those of a
 * report, by JDBC in the present transaction, and finds them.
 */
@ApplicationScoped
public class CountedComplaintRepository {
    private static final String TEXT = "varchar";

    @PersistenceContext
    EntityManager em;

    /** Replaces the states of a report by those of a new count. */
    public void replace(String report, List<CaseState> counted) {
        em.createQuery("delete from CountedComplaint k where k.report = :report")
                .setParameter("report", report)
                .executeUpdate();
        em.flush();
        BulkTable<CaseState> table = new BulkTable<>(
                "counted_complaint",
                List.of(
                        new Column<>("report", TEXT, each -> report),
                        new Column<>("complaint", TEXT, CaseState::number),
                        new Column<>("state", TEXT, each -> each.state().name())));
        try {
            table.insert(em.unwrap(Connection.class), counted, Settings.isOnPostgresql());
        } catch (SQLException refused) {
            throw new IllegalStateException("counted states were not stored", refused);
        }
    }

    /** Returns whether states of a report are stored; those of reports from before they were stored are not. */
    public boolean hasStates(String report) {
        return !em.createQuery("select k.complaint from CountedComplaint k where k.report = :report", String.class)
                .setParameter("report", report)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Returns the states of some complaints when a report counted them, by their numbers. */
    Map<String, HandlingState> states(String report, Collection<String> numbers) {
        return report == null || numbers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select k from CountedComplaint k where k.report = :report and k.complaint in :numbers",
                                CountedComplaint.class)
                        .setParameter("report", report)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(CountedComplaint::complaint, CountedComplaint::state));
    }
}
