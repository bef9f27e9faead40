package fangxin.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

/**
 * Bulk store of ratings and their changes, by JDBC batches in the present transaction, since as entities a million of
 * them would take most of an hour. A row that another transaction has changed since it was read is refused.
 */
@ApplicationScoped
class RatingBulkStore {
    private static final String ADD = """
            insert into title_rating (issue, computedon, points, band, inputs, changes, changedon, version, title)
            values (?, ?, ?, ?, ?, ?, ?, 1, ?)\
            """;
    private static final String CHANGE = """
            update title_rating set issue = ?, computedon = ?, points = ?, band = ?, inputs = ?, changes = ?,
            changedon = case when changes = ? then changedon else ? end, version = version + 1
            where title = ? and version = ?\
            """;
    private static final String STEP = """
            insert into rating_change (title, seq, issue, changedon, cause, kind, source, notezh, noteen, withdrawn,
            pointsbefore, bandbefore, pointsafter, bandafter) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String WITHDRAW = """
            update rating_change set source = null, notezh = null, noteen = null, withdrawn = ?
            where title = ? and kind = ? and source = ?\
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * Rating to be stored.
     *
     * @param isNew whether the title has no rating yet
     */
    record Row(String title, RatingUpdate update, boolean isNew) {}

    /** Stores ratings of a day. What a withdrawn input was is deleted from the changes that it has caused. */
    void save(List<Row> rows, LocalDate today) {
        Connection connection = em.unwrap(Connection.class);
        try {
            save(connection, rows, today);
        } catch (SQLException refused) {
            throw new IllegalStateException("ratings were not stored", refused);
        }
    }

    static void save(Connection connection, List<Row> rows, LocalDate today) throws SQLException {
        add(connection, rows.stream().filter(Row::isNew).toList(), today);
        change(connection, rows.stream().filter(row -> !row.isNew()).toList(), today);
        steps(connection, rows, today);
        withdraw(connection, rows);
    }

    private static void add(Connection connection, List<Row> rows, LocalDate today) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (Row row : rows) {
                set(statement, row.update().after());
                statement.setDate(7, Date.valueOf(today));
                statement.setString(8, row.title());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void change(Connection connection, List<Row> rows, LocalDate today) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANGE)) {
            for (Row row : rows) {
                RatingState after = row.update().after();
                set(statement, after);
                statement.setInt(7, after.changes());
                statement.setDate(8, Date.valueOf(today));
                statement.setString(9, row.title());
                statement.setLong(10, after.version());
                statement.addBatch();
            }
            for (int count : statement.executeBatch()) {
                if (count == 0) {
                    throw new SQLException("a rating was changed meanwhile");
                }
            }
        }
    }

    private static void set(PreparedStatement statement, RatingState after) throws SQLException {
        statement.setInt(1, after.issue());
        statement.setDate(2, Date.valueOf(after.computedOn()));
        statement.setLong(3, after.points());
        statement.setString(4, after.band());
        statement.setString(5, HeldInputCodec.write(after.inputs()));
        statement.setInt(6, after.changes());
    }

    private static void steps(Connection connection, List<Row> rows, LocalDate today) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STEP)) {
            for (Row row : rows) {
                List<RatingStep> steps = row.update().steps();
                int seq = row.update().after().changes() - steps.size();
                for (RatingStep step : steps) {
                    seq++;
                    set(statement, row.title(), seq, step, today);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, String title, int seq, RatingStep step, LocalDate today)
            throws SQLException {
        RatingInput input = step.input();
        boolean withdrawn = step.cause() == RatingCause.INPUT_REMOVED;
        boolean noted = input != null && input.note() != null && !withdrawn;
        statement.setString(1, title);
        statement.setInt(2, seq);
        statement.setInt(3, step.issue());
        statement.setDate(4, Date.valueOf(today));
        statement.setString(5, step.cause().name());
        statement.setString(6, input == null ? null : input.kind().name());
        statement.setString(7, input == null || withdrawn ? null : input.source());
        statement.setString(8, noted ? input.note().zh() : null);
        statement.setString(9, noted ? input.note().en() : null);
        statement.setBoolean(10, withdrawn);
        if (step.pointsBefore() == null) {
            statement.setNull(11, Types.BIGINT);
        } else {
            statement.setLong(11, step.pointsBefore());
        }
        statement.setString(12, step.bandBefore());
        statement.setLong(13, step.pointsAfter());
        statement.setString(14, step.bandAfter());
    }

    private static void withdraw(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WITHDRAW)) {
            boolean any = false;
            for (Row row : rows) {
                for (RatingInput gone : row.update().gone()) {
                    statement.setBoolean(1, true);
                    statement.setString(2, row.title());
                    statement.setString(3, gone.kind().name());
                    statement.setString(4, gone.source());
                    statement.addBatch();
                    any = true;
                }
            }
            if (any) {
                statement.executeBatch();
            }
        }
    }
}
