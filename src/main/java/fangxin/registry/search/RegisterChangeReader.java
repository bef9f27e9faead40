package fangxin.registry.search;

import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.division.DivisionRepository;
import fangxin.platform.persistence.InstallationFacts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Reader, by plain JDBC since a million entities would fill the heap, of titles, of the log of their changes, and of
 * the names of codes. It takes no locks.
 */
@ApplicationScoped
class RegisterChangeReader {
    private static final int BATCH_SIZE = 2_000;
    private static final String TITLES = "select " + RegisterField.columns() + " from title";

    @Resource(lookup = "java:app/jdbc/jobs")
    DataSource dataSource;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    /**
     * Loads the names of codes, in a transaction of its own: without one, the server would give this thread the
     * persistence context of the waiting caller.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    CodeNames loadCodeNames() {
        return CodeNames.of(subjectTypes.all(), trades.all(), agencies.all(), divisions.all());
    }

    /**
     * A batch of changes.
     *
     * @param upTo             sequence number of the last change of the batch
     * @param titles           numbers of the titles that changed
     * @param codeNamesChanged whether offices, trades or subject types changed
     */
    record ChangeBatch(long upTo, List<String> titles, boolean codeNamesChanged) {}

    /** Returns the sequence number of the newest change. Rows that are read afterwards are at least as new. */
    long currentSequence() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select value from sequence_counter where series = 'register'");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Returns the identifier of the installation whose database this is. */
    String findInstallation() {
        return new InstallationFacts(dataSource).findInstallation().orElse("");
    }

    /**
     * Returns the fingerprint of the change with a sequence number: number of its rows, time and title of the last row.
     */
    String findChange(long sequence) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*), max(changedat), max(title) from register_change where sequence = ?")) {
            statement.setLong(1, sequence);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) + " " + row.getTimestamp(2) + " " + row.getString(3);
            }
        }
    }

    /** Returns the changes after a sequence number, at most one batch. */
    ChangeBatch changesAfter(long sequence) throws SQLException {
        long upTo = sequence;
        List<String> titles = new ArrayList<>();
        boolean names = false;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                    select sequence, title from register_change where sequence > ? order by sequence\
                    """)) {
            statement.setLong(1, sequence);
            statement.setFetchSize(BATCH_SIZE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next() && (titles.size() < BATCH_SIZE || rows.getLong(1) == upTo)) {
                    upTo = rows.getLong(1);
                    if (rows.getString(2).isEmpty()) {
                        names = true;
                    } else {
                        titles.add(rows.getString(2));
                    }
                }
            }
        }
        return new ChangeBatch(upTo, titles.stream().distinct().toList(), names);
    }

    /**
     * Returns the numbers of the titles that changed after one sequence number and up to another, or whose last day
     * passed since then, at most so many. It reads uncommitted rows: the changes up to a known number are committed,
     * and Derby would otherwise wait for the rows of a running import. A title that is not committed is not in the
     * index, where the numbers are looked up.
     */
    List<String> findChangedTitles(long since, long upTo, LocalDate today, int most) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement("""
                select title from register_change where sequence > ? and sequence <= ? and title <> ''
                union
                select number from title where validuntil >= ? and validuntil < ?\
                """)) {
                statement.setLong(1, since);
                statement.setLong(2, upTo);
                statement.setDate(3, Date.valueOf(dayOf(connection, since)));
                statement.setDate(4, Date.valueOf(today));
                statement.setMaxRows(most);
                List<String> numbers = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        numbers.add(rows.getString(1));
                    }
                }
                return numbers;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(isolation);
            }
        }
    }

    /** Returns a day that is before a change in any time zone of the database: two days before its date. */
    private static LocalDate dayOf(Connection connection, long sequence) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select max(changedat) from register_change where sequence <= ?")) {
            statement.setLong(1, sequence);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getTimestamp(1) != null
                        ? row.getTimestamp(1).toLocalDateTime().toLocalDate().minusDays(2)
                        : LocalDate.EPOCH;
            }
        }
    }

    /** Loads titles by number, at most as many as a statement has parameters. */
    List<UnitRecord> load(List<String> numbers) throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<UnitRecord> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TITLES + " where number in ("
                        + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")")) {
            for (int i = 0; i < numbers.size(); i++) {
                statement.setString(i + 1, numbers.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(RegisterField.read(rows));
                }
            }
        }
        return found;
    }

    /** Loads all titles in batches. */
    void loadAll(Consumer<List<UnitRecord>> reader) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(TITLES + " order by number")) {
                statement.setFetchSize(BATCH_SIZE);
                try (ResultSet rows = statement.executeQuery()) {
                    List<UnitRecord> some = new ArrayList<>(BATCH_SIZE);
                    while (rows.next()) {
                        some.add(RegisterField.read(rows));
                        if (some.size() == BATCH_SIZE) {
                            reader.accept(some);
                            some = new ArrayList<>(BATCH_SIZE);
                        }
                    }
                    reader.accept(some);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
