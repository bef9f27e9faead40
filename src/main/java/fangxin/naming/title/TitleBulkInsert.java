package fangxin.naming.title;

import fangxin.naming.notice.ActionStamp;
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
import java.time.LocalDate;
import java.util.List;

/**
 * Bulk insert of the titles of an old register: rows are staged, many at a time, and published together, since as
 * entities a million of them would take most of an hour. Each says what {@link Title} maps, and is read as an entity
 * by everybody else.
 */
@ApplicationScoped
class TitleBulkInsert {
    private static final String TITLE_COLUMNS = """
        number, version, plaquenumber, owner, registeredname, namekey, creditcode, signname, address,
        office, lat, lng, trade, subjecttype, level, grade, track, namedlevelzh, namedlevelen, wordingzh, wordingen, documentnumber, namedon, validuntil, status,
        externalnumber, registerimport, registerimportline, searchtext, changedat\
        """;
    private static final String EVENT_COLUMNS =
            "id, title, seq, type, effectiveon, documentnumber, account, actorname, recordedat";
    private static final String TITLE = "insert into staged_title (" + TITLE_COLUMNS + """
        ) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String EVENT = "insert into staged_title_event (" + EVENT_COLUMNS + """
        , registerimport, registerimportline) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final List<String> PUBLISH = List.of(
            "insert into title (" + TITLE_COLUMNS + ") select " + TITLE_COLUMNS
                    + " from staged_title where registerimport = ?",
            "insert into title_event (" + EVENT_COLUMNS + ") select " + EVENT_COLUMNS
                    + " from staged_title_event where registerimport = ?");
    private static final List<String> DELETE = List.of(
            "delete from staged_title_event where registerimport = ? and registerimportline between ? and ?",
            "delete from staged_title where registerimport = ? and registerimportline between ? and ?");

    @PersistenceContext
    EntityManager em;

    /** Where nobody sees them, in the present transaction. */
    void stage(List<Title> titles, ActionStamp by) {
        if (titles.isEmpty()) {
            return;
        }
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement rows = connection.prepareStatement(TITLE);
                PreparedStatement events = connection.prepareStatement(EVENT)) {
            int[] titleTypes = types(rows);
            int[] eventTypes = types(events);
            for (Title title : titles) {
                set(
                        rows,
                        titleTypes,
                        title.number(),
                        title.plaque().number(),
                        title.owner(),
                        title.holder().registeredName(),
                        title.nameKey(),
                        title.holder().creditCode(),
                        title.place().signName(),
                        title.place().address(),
                        title.place().office(),
                        title.place().lat(),
                        title.place().lng(),
                        title.category().trade(),
                        title.category().type(),
                        title.category().level(),
                        title.category().grade(),
                        title.category().track(),
                        title.category().namedLevel().zh(),
                        title.category().namedLevel().en(),
                        title.document().wording().zh(),
                        title.document().wording().en(),
                        title.document().number(),
                        title.term().namedOn(),
                        title.term().validUntil(),
                        title.status(),
                        title.provenance().paperNumber(),
                        title.provenance().intake(),
                        title.provenance().intakeLine(),
                        title.searchText(),
                        Timestamp.from(title.changedAt()));
                int seq = 0;
                for (TitleEvent event : title.timeline()) {
                    seq++;
                    set(
                            events,
                            eventTypes,
                            title.number() + '/' + seq,
                            title.number(),
                            seq,
                            event.type(),
                            event.effectiveOn(),
                            event.documentNumber(),
                            by.actor().account(),
                            event.actorName(),
                            Timestamp.from(event.recordedAt()),
                            title.provenance().intake(),
                            title.provenance().intakeLine());
                }
            }
            rows.executeBatch();
            events.executeBatch();
        } catch (SQLException refused) {
            throw new IllegalStateException("the titles of a register could not be written", refused);
        }
    }

    /** Makes the staged titles of an import titles, by one statement for each table; answers how many they are. */
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
     * Tells PostgreSQL that the register has grown: until its own rounds it would plan by what it knew before, and read
     * every title where it could look a few up. Derby looks by itself.
     */
    void analyze() {
        if (!Settings.onPostgresql()) {
            return;
        }
        try (Statement statement = em.unwrap(Connection.class).createStatement()) {
            statement.execute("analyze title");
        } catch (SQLException refused) {
            throw new IllegalStateException("the register could not be counted", refused);
        }
    }

    /** Of the places of a statement, for what is not stated. */
    private static int[] types(PreparedStatement statement) throws SQLException {
        ParameterMetaData places = statement.getParameterMetaData();
        int[] types = new int[places.getParameterCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = places.getParameterType(i + 1);
        }
        return types;
    }

    private static void set(PreparedStatement row, int[] types, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Double number -> row.setDouble(i + 1, number);
                case Integer number -> row.setInt(i + 1, number);
                case Timestamp at -> row.setTimestamp(i + 1, at);
                case LocalDate day -> row.setDate(i + 1, Date.valueOf(day));
                case null -> row.setNull(i + 1, types[i]);
                default -> row.setString(i + 1, values[i].toString());
            }
        }
        row.addBatch();
    }
}
