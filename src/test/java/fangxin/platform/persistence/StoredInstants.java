package fangxin.platform.persistence;

import fangxin.platform.startup.StartupWatchdog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** A process that writes instants into a Derby under the time zone it was started in, and prints all that are there. */
final class StoredInstants {
    /** Instants before, in and after the hour that Berlin's clocks skip in spring and repeat in autumn. */
    static final List<Instant> AROUND_THE_CHANGES = List.of(
            Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:30:00Z"),
            Instant.parse("2026-03-29T02:30:00Z"), Instant.parse("2026-10-25T00:30:00Z"),
            Instant.parse("2026-10-25T01:30:00Z"), Instant.parse("2026-10-25T02:30:00Z"));

    private StoredInstants() {}

    public static void main(String[] arguments) throws SQLException {
        StartupWatchdog.premain(null);
        String run = arguments[0];
        try (Connection connection = new FangxinDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (run.equals("0")) {
                statement.execute("create table stored (name varchar(60), instant timestamp)");
                statement.execute("create table noted (name varchar(60), instant timestamp)");
                statement.execute(
                        "create trigger stored_noted after insert on stored referencing new as fresh for each row "
                                + "insert into noted values (fresh.name, CURRENT_TIMESTAMP)");
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into stored values (?, ?)")) {
                for (Instant instant : AROUND_THE_CHANGES) {
                    insert.setString(1, run + "/" + instant);
                    insert.setTimestamp(2, Timestamp.from(instant));
                    insert.executeUpdate();
                }
            }
            try (ResultSet rows = statement.executeQuery(
                    "select name, instant from stored union all select name || '/trigger', instant from noted")) {
                while (rows.next()) {
                    System.out.println(
                            rows.getString(1) + " " + rows.getTimestamp(2).toInstant());
                }
            }
        }
        FangxinDataSource.shutDown();
        System.setProperty(StartupWatchdog.READY, "true");
    }
}
