package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedUpdateTest {
    private static final String MOVE = "update item set version = version + 1, place = ? where id = ? and place = ?";

    /** The number of rows is more than a batch takes. A row that has moved elsewhere since its key was read is left. */
    @Test
    void eachRowOfTheKeysIsUpdatedOnceUnlessItHasChanged() throws Exception {
        List<String> keys =
                IntStream.range(0, 2001).mapToObj(number -> "i" + number).toList();
        try (Connection connection = DriverManager.getConnection("jdbc:derby:memory:keyed;create=true");
                Statement statement = connection.createStatement()) {
            statement.execute("create table place (code varchar(10) primary key)");
            statement.execute("create table item (id varchar(10) primary key, version bigint not null,"
                    + " place varchar(10) not null references place)");
            statement.execute("insert into place values 'old', 'new', 'other'");
            insert(connection, keys);
            statement.execute("insert into item values ('unnamed', 1, 'old')");
            statement.execute("update item set place = 'other' where id = 'i7'");

            KeyedUpdate.execute(ConnectedEntityManager.of(connection), MOVE, keys, id -> List.of("new", id, "old"));

            assertThat(count(statement, "place = 'new' and version = 2")).isEqualTo(2000);
            assertThat(count(statement, "id = 'i7' and place = 'other' and version = 1"))
                    .isEqualTo(1);
            assertThat(count(statement, "id = 'unnamed' and place = 'old' and version = 1"))
                    .isEqualTo(1);
        }
    }

    private static void insert(Connection connection, List<String> keys) throws Exception {
        try (PreparedStatement insert = connection.prepareStatement("insert into item values (?, 1, 'old')")) {
            for (String key : keys) {
                insert.setString(1, key);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static int count(Statement statement, String condition) throws Exception {
        try (ResultSet rows = statement.executeQuery("select count(*) from item where " + condition)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
