package fangxin.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.persistence.ConnectedEntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedBulkWriterTest {
    /** Of two records of one key the other feed keeps its own; a record that has ended stays with its feed. */
    @Test
    void aMergeMovesTheRecordsInForceWhoseKeysAreFree() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:memory:feed;create=true");
                Statement statement = connection.createStatement()) {
            statement.execute("create table feed_record (id varchar(36) primary key, version bigint not null,"
                    + " feed varchar(75) not null, office varchar(30), sourcekey varchar(140) not null,"
                    + " ending varchar(40), unique (feed, sourcekey))");
            statement.execute("insert into feed_record values ('free', 1, 'old', '1', 'A', null),"
                    + " ('taken', 1, 'old', '1', 'B', null), ('ended', 1, 'old', '1', 'C', 'REPAIRED'),"
                    + " ('own', 1, 'new', '2', 'B', null)");
            FeedBulkWriter writer = new FeedBulkWriter();
            writer.em = ConnectedEntityManager.of(connection);

            writer.move("old", "new", "2");

            assertThat(rows(statement))
                    .containsExactly("ended 1 old 1", "free 2 new 2", "own 1 new 2", "taken 1 old 1");
        }
    }

    private static List<String> rows(Statement statement) throws Exception {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select id, version, feed, office from feed_record order by id")) {
            while (rows.next()) {
                found.add("%s %s %s %s"
                        .formatted(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
            }
        }
        return found;
    }
}
