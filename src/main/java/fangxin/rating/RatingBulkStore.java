package fangxin.rating;

import fangxin.platform.config.Settings;
import fangxin.platform.persistence.BulkTable;
import fangxin.platform.persistence.BulkTable.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bulk writer, by JDBC in the present transaction, of ratings, their changes and the lines of rehearsals: it inserts
 * and updates ratings, refuses a row that another transaction has changed since it was read, and deletes from changes
 * what a withdrawn input was. Rows are inserted as {@link BulkTable} does; on PostgreSQL changed ratings are copied
 * into a temporary table, from which one statement updates them.
 */
@ApplicationScoped
class RatingBulkStore {
    /** Change with its position among the changes of its title. */
    private record PlacedStep(String title, int seq, RatingStep step, LocalDate day) {
        boolean isWithdrawn() {
            return step.cause() == RatingCause.INPUT_REMOVED;
        }

        /** Returns a property of the input that remains public; null without an input, or where it was withdrawn. */
        Object ofInput(Function<RatingInput, Object> property) {
            return step.input() == null || isWithdrawn() ? null : property.apply(step.input());
        }
    }

    /**
     * Rating to be stored.
     *
     * @param isNew whether the title has no rating yet
     */
    record Row(String title, RatingUpdate update, boolean isNew, LocalDate day) {
        RatingState after() {
            return update.after();
        }
    }

    private static final Column<Row> TITLE = new Column<>("title", "varchar", Row::title);
    private static final Column<Row> CHANGED_ON = new Column<>("changedon", "date", Row::day);
    private static final Column<Row> CHANGES =
            new Column<>("changes", "integer", row -> row.after().changes());
    /** Version of the row when it was read. */
    private static final Column<Row> READ_VERSION =
            new Column<>("version", "bigint", row -> row.after().version());

    /** Columns that each change of a rating sets, besides its version and the day of its last change. */
    private static final List<Column<Row>> SET = List.of(
            new Column<>("issue", "integer", row -> row.after().issue()),
            new Column<>("computedon", "date", row -> row.after().computedOn()),
            new Column<>("points", "bigint", row -> row.after().points()),
            new Column<>("band", "varchar", row -> row.after().band()),
            new Column<>(
                    "inputs",
                    "varchar",
                    row -> StoredRatingInputCodec.write(row.after().inputs())),
            CHANGES);

    private static final BulkTable<Row> RATINGS = new BulkTable<>(
            "title_rating",
            columns(
                    SET,
                    List.of(
                            TITLE,
                            new Column<>("version", "bigint", row -> row.after().version() + 1),
                            CHANGED_ON)));
    private static final BulkTable<Row> CHANGED =
            new BulkTable<>("changed_rating", columns(SET, List.of(TITLE, READ_VERSION, CHANGED_ON)));
    private static final BulkTable<PlacedStep> STEPS = new BulkTable<>(
            "rating_change",
            List.of(
                    new Column<>("title", "varchar", PlacedStep::title),
                    new Column<>("seq", "integer", PlacedStep::seq),
                    new Column<>("issue", "integer", placed -> placed.step().issue()),
                    new Column<>("changedon", "date", PlacedStep::day),
                    new Column<>("cause", "varchar", placed -> placed.step().cause()),
                    new Column<>(
                            "kind",
                            "varchar",
                            placed -> placed.step().input() == null
                                    ? null
                                    : placed.step().input().kind()),
                    new Column<>("source", "varchar", placed -> placed.ofInput(RatingInput::source)),
                    new Column<>(
                            "notezh",
                            "varchar",
                            placed -> placed.ofInput(input ->
                                    input.note() == null ? null : input.note().zh())),
                    new Column<>(
                            "noteen",
                            "varchar",
                            placed -> placed.ofInput(input ->
                                    input.note() == null ? null : input.note().en())),
                    new Column<>("withdrawn", "boolean", PlacedStep::isWithdrawn),
                    new Column<>(
                            "pointsbefore", "bigint", placed -> placed.step().pointsBefore()),
                    new Column<>(
                            "bandbefore", "varchar", placed -> placed.step().bandBefore()),
                    new Column<>(
                            "pointsafter", "bigint", placed -> placed.step().pointsAfter()),
                    new Column<>("bandafter", "varchar", placed -> placed.step().bandAfter())));
    private static final BulkTable<RatingRehearsalLine> LINES = new BulkTable<>(
            "rating_rehearsal_line",
            List.of(
                    new Column<>("rehearsal", "varchar", RatingRehearsalLine::rehearsal),
                    new Column<>("title", "varchar", RatingRehearsalLine::title),
                    new Column<>("pointsbefore", "bigint", RatingRehearsalLine::pointsBefore),
                    new Column<>("bandbefore", "varchar", RatingRehearsalLine::bandBefore),
                    new Column<>("pointsafter", "bigint", RatingRehearsalLine::pointsAfter),
                    new Column<>("bandafter", "varchar", RatingRehearsalLine::bandAfter)));

    private static final String NEW_CHANGED = "create temporary table if not exists changed_rating ("
            + CHANGED.columns().stream()
                    .map(column -> column.name() + " " + column.type())
                    .collect(Collectors.joining(", "))
            + ") on commit delete rows";
    private static final String CHANGE_ALL = "update title_rating r set "
            + SET.stream()
                    .map(column -> column.name() + " = u." + column.name())
                    .collect(Collectors.joining(", "))
            + ", version = r.version + 1, changedon = case when r.changes = u.changes then r.changedon else u.changedon end"
            + " from changed_rating u where r.title = u.title and r.version = u.version and r.title between ? and ?";
    private static final String CHANGE_ONE = "update title_rating set "
            + SET.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "))
            + ", version = version + 1, changedon = case when changes = ? then changedon else ? end"
            + " where title = ? and version = ?";
    private static final List<Column<Row>> CHANGE_ONE_PARAMETERS =
            columns(SET, List.of(CHANGES, CHANGED_ON, TITLE, READ_VERSION));
    private static final String WITHDRAW = """
            update rating_change set source = null, notezh = null, noteen = null, withdrawn = true
            where title = ? and kind = ? and source = ?\
            """;

    @PersistenceContext
    EntityManager em;

    private static List<Column<Row>> columns(List<Column<Row>> first, List<Column<Row>> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    /** Stores ratings. Deletes the note of a withdrawn input from the changes that it caused. */
    void save(List<Row> rows) {
        try {
            save(em.unwrap(Connection.class), rows, Settings.isOnPostgresql());
        } catch (SQLException refused) {
            throw new IllegalStateException("ratings were not stored", refused);
        }
    }

    static void save(Connection connection, List<Row> rows, boolean onPostgresql) throws SQLException {
        RATINGS.insert(connection, rows.stream().filter(Row::isNew).toList(), onPostgresql);
        change(connection, rows.stream().filter(row -> !row.isNew()).toList(), onPostgresql);
        STEPS.insert(connection, steps(rows), onPostgresql);
        withdraw(connection, rows);
    }

    /** Stores the lines of a rehearsal. */
    void saveLines(List<RatingRehearsalLine> lines) {
        try {
            LINES.insert(em.unwrap(Connection.class), lines, Settings.isOnPostgresql());
        } catch (SQLException refused) {
            throw new IllegalStateException("the lines of a rehearsal were not stored", refused);
        }
    }

    private static List<PlacedStep> steps(List<Row> rows) {
        List<PlacedStep> placed = new ArrayList<>();
        for (Row row : rows) {
            int seq = row.after().changes() - row.update().steps().size();
            for (RatingStep step : row.update().steps()) {
                seq++;
                placed.add(new PlacedStep(row.title(), seq, step, row.day()));
            }
        }
        return placed;
    }

    /** Changes ratings; refuses where another transaction has changed one since it was read. */
    private static void change(Connection connection, List<Row> rows, boolean onPostgresql) throws SQLException {
        int changed = onPostgresql && rows.size() >= BulkTable.MANY
                ? changeAll(connection, rows)
                : BulkTable.batch(connection, CHANGE_ONE, CHANGE_ONE_PARAMETERS, rows);
        if (changed != rows.size()) {
            throw new SQLException("a rating was changed meanwhile");
        }
    }

    /** Changes the ratings in the order of titles; the first and the last title let PostgreSQL read a range of them. */
    private static int changeAll(Connection connection, List<Row> rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement change = connection.prepareStatement(CHANGE_ALL)) {
            statement.execute(NEW_CHANGED);
            statement.execute("truncate changed_rating");
            CHANGED.insert(connection, rows, true);
            List<String> titles = rows.stream().map(Row::title).sorted().toList();
            change.setString(1, titles.getFirst());
            change.setString(2, titles.getLast());
            return change.executeUpdate();
        }
    }

    private static void withdraw(Connection connection, List<Row> rows) throws SQLException {
        if (rows.stream().allMatch(row -> row.update().gone().isEmpty())) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(WITHDRAW)) {
            for (Row row : rows) {
                for (RatingInput gone : row.update().gone()) {
                    statement.setString(1, row.title());
                    statement.setString(2, gone.kind().name());
                    statement.setString(3, gone.source());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
