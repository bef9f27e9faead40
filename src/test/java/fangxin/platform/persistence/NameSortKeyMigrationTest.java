package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.NameCollation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sort keys of names that were stored before their columns, on a Derby in memory with the schema of this release. */
class NameSortKeyMigrationTest {
    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = MigratedSchema.database().getConnection();
        connection.setAutoCommit(false);
        execute("insert into agency (code, namezh, nameen, type, inferred) values ('220190', '长春', 'Changchun',"
                + " 'COUNTY_OFFICE', false)");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void storedNamesGetTheirKeys() throws SQLException {
        List<String> names = List.of("重庆火锅", "长春饭店", "KFC", "宽城副食");
        for (int i = 0; i < names.size(); i++) {
            execute("insert into merchant (id, version, creditcode, name, agency, createdat) values ('sort" + i
                    + "', 1, 'sort" + i + "', '" + names.get(i) + "', '220190', current_timestamp)");
            execute(
                    "insert into message_cluster (id, version, type, owner, signname, firstday, messages, contacts, units,"
                            + " enteredat) values ('sort" + i + "', 1, 'UNIT_DAY', '220190', '" + names.get(i)
                            + "', current_date, 1, 1, 1, current_timestamp)");
            execute("insert into premises (id, merchant, signname, agency, address) values ('sort" + i + "', 'sort" + i
                    + "', '" + names.get(i) + "', '220190', '—')");
        }
        execute("insert into message_cluster (id, version, type, owner, firstday, messages, contacts, units, enteredat)"
                + " values ('unnamed', 1, 'CONTACT', '220190', current_date, 1, 1, 1, current_timestamp)");
        assertThat(strings("select namesortkey from merchant where id like 'sort%'"))
                .containsOnly("");

        for (NameSortKeyMigration migration : NameSortKeyMigration.all()) {
            migration.migrate(new MigrationContext(connection));
        }

        assertThat(strings("select name from merchant where id like 'sort%' order by namesortkey"))
                .containsExactly("KFC", "长春饭店", "重庆火锅", "宽城副食");
        assertThat(strings("select signname from premises where merchant like 'sort%' order by signsortkey"))
                .containsExactly("KFC", "长春饭店", "重庆火锅", "宽城副食");
        assertThat(strings("select signname from message_cluster where id like 'sort%' order by signsortkey"))
                .containsExactly("KFC", "长春饭店", "重庆火锅", "宽城副食");
        assertThat(strings("select signsortkey from message_cluster where id = 'unnamed'"))
                .containsExactly("");
        assertThat(strings("select namesortkey from merchant where id = 'sort1'"))
                .containsExactly(NameCollation.key("长春饭店"));
    }

    /** A row that is not written by its entity has a key only if its writer states one. */
    @Test
    void bulkInsertsWriteTheKeysOfTheirTables() throws IOException {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Path file : bulkInserts()) {
            String source = Files.readString(file);
            Stream.of(NameSortKeyMigration.all())
                    .flatMap(migration -> migration.columns().entrySet().stream())
                    .filter(table -> Pattern.compile("new BulkTable<>\\(\\s*\"" + table.getKey() + '"')
                            .matcher(source)
                            .find())
                    .flatMap(table -> table.getValue().stream())
                    .filter(column -> !source.contains('"' + column + '"'))
                    .forEach(
                            column -> missing.computeIfAbsent(file.getFileName().toString(), name -> new TreeSet<>())
                                    .add(column));
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> bulkInserts() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> found = new ArrayList<>();
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(source).contains("new BulkTable<>(")) {
                    found.add(source);
                }
            }
            assertThat(found).hasSizeGreaterThan(4);
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private record MigrationContext(Connection connection) implements Context {
        @Override
        public Configuration getConfiguration() {
            return null;
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
