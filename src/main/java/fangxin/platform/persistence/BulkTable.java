package fangxin.platform.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Description of a table by its name and columns, which executes a statement for many rows as one batch, and inserts
 * many rows at once by JDBC, in the present transaction. PostgreSQL takes them by COPY, which parses no statement and
 * binds no parameter; Derby takes a batch, and PostgreSQL too where the rows are few.
 *
 * @param <T> what a row is made of
 */
public record BulkTable<T>(String name, List<Column<T>> columns) {
    /** Minimum number of rows for COPY: for fewer rows, its round trips cost more than it saves. */
    public static final int MANY = 20;

    private static final int CHARACTERS_OF_A_ROW = 256;

    /**
     * Column of a table.
     *
     * @param type  name of its type in SQL
     * @param value what a row has in it: text, number, truth, day, instant, or null
     */
    public record Column<T>(String name, String type, Function<T, Object> value) {}

    /** Inserts rows; returns their number. */
    public int insert(Connection connection, List<T> rows, boolean onPostgresql) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        return onPostgresql && rows.size() >= MANY ? copy(connection, rows) : insertBatch(connection, rows);
    }

    private int copy(Connection connection, List<T> rows) throws SQLException {
        StringBuilder lines = new StringBuilder(rows.size() * CHARACTERS_OF_A_ROW);
        for (T row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                if (i > 0) {
                    lines.append('\t');
                }
                append(lines, columns.get(i).value().apply(row));
            }
            lines.append('\n');
        }
        try {
            return Math.toIntExact(connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + name + " (" + names() + ") from stdin", new StringReader(lines.toString())));
        } catch (IOException failed) {
            throw new SQLException("rows were not copied into " + name, failed);
        }
    }

    /** Writes a value in the text format of COPY. */
    static void append(StringBuilder to, Object value) {
        if (value == null) {
            to.append("\\N");
            return;
        }
        // Like setTimestamp, this writes the instant in the time zone of the virtual machine.
        String text = value instanceof Instant at ? Timestamp.from(at).toString() : value.toString();
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                to.append(text, written, i).append(escape);
                written = i + 1;
            }
        }
        // a range of a text would be appended one character after the other
        to.append(written == 0 ? text : text.substring(written));
    }

    /** Returns the escape sequence of a character in the text format of COPY; null for a character that needs none. */
    private static String escape(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> null;
        };
    }

    private int insertBatch(Connection connection, List<T> rows) throws SQLException {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return batch(connection, "insert into " + name + " (" + names() + ") values (" + places + ")", columns, rows);
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /**
     * Executes a statement for each row in one batch.
     *
     * @param parameters what the places of the statement take from a row, in their order
     * @return number of rows that it has touched
     */
    public static <T> int batch(Connection connection, String statement, List<Column<T>> parameters, List<T> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (T row : rows) {
                for (int i = 0; i < parameters.size(); i++) {
                    Column<T> column = parameters.get(i);
                    set(prepared, i + 1, column.type(), column.value().apply(row));
                }
                prepared.addBatch();
            }
            int touched = 0;
            for (int count : prepared.executeBatch()) {
                touched += count;
            }
            return touched;
        }
    }

    private static void set(PreparedStatement statement, int place, String type, Object value) throws SQLException {
        switch (value) {
            case Integer number -> statement.setInt(place, number);
            case Long number -> statement.setLong(place, number);
            case Boolean truth -> statement.setBoolean(place, truth);
            case Double number -> statement.setDouble(place, number);
            case LocalDate day -> statement.setDate(place, Date.valueOf(day));
            case Instant at -> statement.setTimestamp(place, Timestamp.from(at));
            case BigDecimal number -> statement.setBigDecimal(place, number);
            case null -> statement.setNull(place, sqlType(type));
            default -> statement.setString(place, value.toString());
        }
    }

    private static int sqlType(String type) {
        return switch (type) {
            case "bigint" -> Types.BIGINT;
            case "integer" -> Types.INTEGER;
            case "double" -> Types.DOUBLE;
            case "date" -> Types.DATE;
            case "timestamp" -> Types.TIMESTAMP;
            case "numeric" -> Types.NUMERIC;
            default -> Types.VARCHAR;
        };
    }
}
