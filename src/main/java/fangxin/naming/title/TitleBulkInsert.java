package fangxin.naming.title;

import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bulk insert, by JDBC, of the titles of an old register: it stages rows, many at a time, publishes them together, and
 * deletes staged ones, since as entities a million of them would take most of an hour. The columns are those that
 * {@link Title} maps and an import can fill.
 */
@ApplicationScoped
class TitleBulkInsert {
    /** Column of a table, with the function that computes its value in a row. */
    record Column<T>(String name, Function<T, Object> value) {}

    static final List<Column<Title>> TITLE = List.of(
            new Column<>("number", Title::number),
            new Column<>("version", title -> 1),
            new Column<>("plaquenumber", title -> title.plaque().number()),
            new Column<>("plaquedueon", title -> title.plaque().dueOn()),
            new Column<>("owner", Title::owner),
            new Column<>("registeredname", title -> title.holder().registeredName()),
            new Column<>("namekey", Title::nameKey),
            new Column<>("namesortkey", Title::nameSortKey),
            new Column<>("creditcode", title -> title.holder().creditCode()),
            new Column<>("signname", title -> title.place().signName()),
            new Column<>("signsortkey", Title::signSortKey),
            new Column<>("address", title -> title.place().address()),
            new Column<>("office", title -> title.place().office()),
            new Column<>("lat", title -> title.place().lat()),
            new Column<>("lng", title -> title.place().lng()),
            new Column<>("trade", title -> title.category().trade()),
            new Column<>("subjecttype", title -> title.category().type()),
            new Column<>("level", title -> title.category().level()),
            new Column<>("grade", title -> title.category().grade()),
            new Column<>("track", title -> title.category().track()),
            new Column<>("namedlevelzh", title -> title.category().namedLevel().zh()),
            new Column<>("namedlevelen", title -> title.category().namedLevel().en()),
            new Column<>("wordingzh", title -> title.document().wording().zh()),
            new Column<>("wordingen", title -> title.document().wording().en()),
            new Column<>("documentnumber", title -> title.document().number()),
            new Column<>("namedon", title -> title.term().namedOn()),
            new Column<>("validuntil", title -> title.term().validUntil()),
            new Column<>("status", Title::status),
            new Column<>("externalnumber", title -> title.provenance().paperNumber()),
            new Column<>("registerimport", title -> title.provenance().intake()),
            new Column<>("registerimportline", title -> title.provenance().intakeLine()),
            new Column<>("searchtext", Title::searchText),
            new Column<>("changedat", Title::changedAt));
    private static final List<Column<TitleEvent>> EVENT = List.of(
            new Column<>("id", event -> event.title().number() + '/' + event.seq()),
            new Column<>("title", event -> event.title().number()),
            new Column<>("seq", TitleEvent::seq),
            new Column<>("type", TitleEvent::type),
            new Column<>("effectiveon", TitleEvent::effectiveOn),
            new Column<>("documentnumber", TitleEvent::documentNumber),
            ofChange("step", TitleChange::step),
            ofChange("statusbefore", TitleChange::before),
            ofChange("statusafter", TitleChange::after),
            ofChange("gradebefore", TitleChange::gradeBefore),
            ofChange("gradeafter", TitleChange::gradeAfter),
            ofCause("groundzh", cause -> cause.ground().zh()),
            ofCause("grounden", cause -> cause.ground().en()),
            ofCause("inputzh", cause -> cause.input().zh()),
            ofCause("inputen", cause -> cause.input().en()),
            ofCause("remedyzh", cause -> cause.remedy().zh()),
            ofCause("remedyen", cause -> cause.remedy().en()),
            new Column<>("account", event -> event.actor().account()),
            new Column<>("actorname", event -> event.actor().name()),
            new Column<>("recordedat", TitleEvent::recordedAt));
    /** Columns of a staged event that the published one does not have. */
    private static final List<Column<TitleEvent>> EVENT_IMPORT = List.of(
            new Column<>("registerimport", event -> event.title().provenance().intake()),
            new Column<>(
                    "registerimportline", event -> event.title().provenance().intakeLine()));

    private static final List<Column<TitleEvent>> STAGED_EVENT =
            Stream.concat(EVENT.stream(), EVENT_IMPORT.stream()).toList();
    private static final List<String> PUBLISH = List.of(publish("title", TITLE), publish("title_event", EVENT));
    private static final List<String> DELETE = List.of(
            "delete from staged_title_event where registerimport = ? and registerimportline between ? and ?",
            "delete from staged_title where registerimport = ? and registerimportline between ? and ?");

    @PersistenceContext
    EntityManager em;

    private static Column<TitleEvent> ofChange(String name, Function<TitleChange, Object> value) {
        return new Column<>(name, entry -> entry.change() == null ? null : value.apply(entry.change()));
    }

    private static Column<TitleEvent> ofCause(String name, Function<TitleCause, Object> value) {
        return ofChange(name, change -> change.cause() == null ? null : value.apply(change.cause()));
    }

    /** Inserts titles and their events as staged rows, which no reader sees, in the present transaction. */
    void stage(List<Title> titles) {
        insert("staged_title", TITLE, titles);
        insert(
                "staged_title_event",
                STAGED_EVENT,
                titles.stream().flatMap(title -> title.timeline().stream()).toList());
    }

    private <T> void insert(String table, List<Column<T>> columns, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement statement = em.unwrap(Connection.class)
                .prepareStatement("insert into " + table + " (" + names(columns) + ") values (" + places + ")")) {
            int[] types = types(statement);
            for (T row : rows) {
                for (int i = 0; i < types.length; i++) {
                    set(statement, i + 1, types[i], columns.get(i).value().apply(row));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException refused) {
            throw new IllegalStateException("the titles of a register could not be written", refused);
        }
    }

    private static <T> String publish(String table, List<Column<T>> columns) {
        String names = names(columns);
        return "insert into " + table + " (" + names + ") select " + names + " from staged_" + table
                + " where registerimport = ?";
    }

    private static <T> String names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** Publishes the staged titles of an import, by one statement for each table; returns the number of titles. */
    int publish(String intake) {
        int titles = execute(PUBLISH.getFirst(), intake);
        execute(PUBLISH.getLast(), intake);
        return titles;
    }

    /** Deletes staged titles of some lines, the last one included. */
    int deleteStaged(String intake, int from, int to) {
        execute(DELETE.getFirst(), intake, from, to);
        return execute(DELETE.getLast(), intake, from, to);
    }

    private int execute(String command, Object... values) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException("staged titles could not be moved", refused);
        }
    }

    /**
     * Updates the planner statistics of PostgreSQL after an import: until its next automatic ANALYZE it would scan the
     * whole table where it could use an index. Derby updates them itself.
     */
    void analyze() {
        if (!Settings.isOnPostgresql()) {
            return;
        }
        try (Statement statement = em.unwrap(Connection.class).createStatement()) {
            statement.execute("analyze title");
        } catch (SQLException refused) {
            throw new IllegalStateException("the register could not be counted", refused);
        }
    }

    /** Returns the SQL types of the parameters of a statement, to set null. */
    private static int[] types(PreparedStatement statement) throws SQLException {
        ParameterMetaData places = statement.getParameterMetaData();
        int[] types = new int[places.getParameterCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = places.getParameterType(i + 1);
        }
        return types;
    }

    private static void set(PreparedStatement row, int place, int type, Object value) throws SQLException {
        switch (value) {
            case Double number -> row.setDouble(place, number);
            case Integer number -> row.setInt(place, number);
            case Instant at -> row.setTimestamp(place, Timestamp.from(at));
            case LocalDate day -> row.setDate(place, Date.valueOf(day));
            case null -> row.setNull(place, type);
            default -> row.setString(place, value.toString());
        }
    }
}
