package fangxin.rating;

import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bulk store of ratings and their changes, by JDBC in the present transaction, since as entities a million of them would
 * take most of an hour. PostgreSQL takes the columns of a portion as arrays, in one statement; Derby takes a batch. A row
 * that another transaction has changed since it was read is refused.
 */
@ApplicationScoped
class RatingBulkStore {
    /** Column of a table, with the value that a row of it has. */
    private record Column<T>(String name, String type, Function<T, Object> value) {}

    /** Change with its place among the changes of its title. */
    private record PlacedStep(String title, int seq, RatingStep step, LocalDate day) {
        boolean withdrawn() {
            return step.cause() == RatingCause.INPUT_REMOVED;
        }

        /** A property of the input that stays public; null where the input is none or was withdrawn. */
        Object ofInput(Function<RatingInput, Object> property) {
            return step.input() == null || withdrawn() ? null : property.apply(step.input());
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

    private static final List<Column<Row>> RATING = List.of(
            new Column<>("title", "varchar", Row::title),
            new Column<>("version", "bigint", row -> row.after().version() + 1),
            new Column<>("issue", "integer", row -> row.after().issue()),
            new Column<>("computedon", "date", row -> row.after().computedOn()),
            new Column<>("points", "bigint", row -> row.after().points()),
            new Column<>("band", "varchar", row -> row.after().band()),
            new Column<>(
                    "inputs", "varchar", row -> HeldInputCodec.write(row.after().inputs())),
            new Column<>("changes", "integer", row -> row.after().changes()),
            new Column<>("changedon", "date", Row::day));
    private static final List<Column<PlacedStep>> STEP = List.of(
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
                    placed -> placed.ofInput(
                            input -> input.note() == null ? null : input.note().zh())),
            new Column<>(
                    "noteen",
                    "varchar",
                    placed -> placed.ofInput(
                            input -> input.note() == null ? null : input.note().en())),
            new Column<>("withdrawn", "boolean", PlacedStep::withdrawn),
            new Column<>("pointsbefore", "bigint", placed -> placed.step().pointsBefore()),
            new Column<>("bandbefore", "varchar", placed -> placed.step().bandBefore()),
            new Column<>("pointsafter", "bigint", placed -> placed.step().pointsAfter()),
            new Column<>("bandafter", "varchar", placed -> placed.step().bandAfter()));
    /** Columns of a rating that a change sets; the day of the last change only where there is one. */
    private static final List<Column<Row>> SET = RATING.stream()
            .filter(column -> !column.name().equals("title") && !column.name().equals("changedon"))
            .toList();

    private static final List<Column<Row>> KEY = List.of(
            new Column<>("title", "varchar", Row::title),
            new Column<>("version", "bigint", row -> row.after().version()));
    private static final String WITHDRAW = """
            update rating_change set source = null, notezh = null, noteen = null, withdrawn = true
            where title = ? and kind = ? and source = ?\
            """;

    @PersistenceContext
    EntityManager em;

    /** Stores ratings. What a withdrawn input was is deleted from the changes that it has caused. */
    void save(List<Row> rows) {
        try {
            save(em.unwrap(Connection.class), rows, Settings.onPostgresql());
        } catch (SQLException refused) {
            throw new IllegalStateException("ratings were not stored", refused);
        }
    }

    /** @param arrays whether the database takes the columns of many rows as arrays */
    static void save(Connection connection, List<Row> rows, boolean arrays) throws SQLException {
        insert(
                connection,
                "title_rating",
                RATING,
                rows.stream().filter(Row::isNew).toList(),
                arrays);
        change(connection, rows.stream().filter(row -> !row.isNew()).toList(), arrays);
        insert(connection, "rating_change", STEP, steps(rows), arrays);
        withdraw(connection, rows);
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

    private static <T> void insert(
            Connection connection, String table, List<Column<T>> columns, List<T> rows, boolean arrays)
            throws SQLException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        execute(
                connection,
                "insert into " + table + " (" + names + ") "
                        + (arrays ? "select * from " + unnested(columns) : "values (" + places(columns) + ")"),
                columns,
                rows,
                arrays);
    }

    private static void change(Connection connection, List<Row> rows, boolean arrays) throws SQLException {
        if (arrays) {
            List<Column<Row>> columns = new ArrayList<>(RATING);
            columns.set(1, KEY.getLast());
            String assigned = SET.stream()
                    .filter(column -> !column.name().equals("version"))
                    .map(column -> column.name() + " = u." + column.name())
                    .collect(Collectors.joining(", "));
            execute(
                    connection,
                    "update title_rating r set " + assigned + ", version = r.version + 1, changedon = case when"
                            + " r.changes = u.changes then r.changedon else u.changedon end from " + unnested(columns)
                            + " where r.title = u.title and r.version = u.version",
                    columns,
                    rows,
                    true);
        } else {
            List<Column<Row>> columns = new ArrayList<>(SET);
            columns.add(new Column<>("changes", "integer", row -> row.after().changes()));
            columns.add(new Column<>("changedon", "date", Row::day));
            columns.addAll(KEY);
            execute(
                    connection,
                    "update title_rating set "
                            + SET.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "))
                            + ", changedon = case when changes = ? then changedon else ? end"
                            + " where title = ? and version = ?",
                    columns,
                    rows,
                    false);
        }
    }

    private static <T> String unnested(List<Column<T>> columns) {
        return "unnest("
                + columns.stream()
                        .map(column -> "cast(? as " + column.type() + "[])")
                        .collect(Collectors.joining(", "))
                + ") as u (" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ")";
    }

    private static <T> String places(List<Column<T>> columns) {
        return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    /** Executes a statement for all rows; refuses where a row is not as it was read. */
    private static <T> void execute(
            Connection connection, String command, List<Column<T>> columns, List<T> rows, boolean arrays)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            int stored;
            if (arrays) {
                for (int i = 0; i < columns.size(); i++) {
                    Column<T> column = columns.get(i);
                    statement.setArray(
                            i + 1,
                            connection.createArrayOf(
                                    "text",
                                    rows.stream()
                                            .map(row -> text(column.value().apply(row)))
                                            .toArray()));
                }
                stored = statement.executeUpdate();
            } else {
                stored = batch(statement, columns, rows);
            }
            if (stored != rows.size()) {
                throw new SQLException("a rating was changed meanwhile");
            }
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> int batch(PreparedStatement statement, List<Column<T>> columns, List<T> rows)
            throws SQLException {
        for (T row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                set(
                        statement,
                        i + 1,
                        columns.get(i).type(),
                        columns.get(i).value().apply(row));
            }
            statement.addBatch();
        }
        int stored = 0;
        for (int count : statement.executeBatch()) {
            stored += count;
        }
        return stored;
    }

    private static void set(PreparedStatement statement, int place, String type, Object value) throws SQLException {
        switch (value) {
            case Integer number -> statement.setInt(place, number);
            case Long number -> statement.setLong(place, number);
            case Boolean truth -> statement.setBoolean(place, truth);
            case LocalDate day -> statement.setDate(place, Date.valueOf(day));
            case null -> statement.setNull(place, type.equals("bigint") ? Types.BIGINT : Types.VARCHAR);
            default -> statement.setString(place, value.toString());
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
