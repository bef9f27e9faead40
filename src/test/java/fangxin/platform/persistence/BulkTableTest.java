package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.persistence.BulkTable.Column;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BulkTableTest {
    private record Sample(String text, Long number, LocalDate day, boolean truth) {}

    private static final BulkTable<Sample> SAMPLES = new BulkTable<>(
            "sample",
            List.of(
                    new Column<>("words", "varchar", Sample::text),
                    new Column<>("number", "bigint", Sample::number),
                    new Column<>("day", "date", Sample::day),
                    new Column<>("truth", "boolean", Sample::truth)));

    @Test
    void theTextFormatOfCopyEscapesWhatSeparatesRowsAndColumns() {
        assertThat(copied("a\tb\nc\rd\\N")).isEqualTo("a\\tb\\nc\\rd\\\\N");
        assertThat(copied(null)).isEqualTo("\\N");
        assertThat(copied(LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-02");
        assertThat(copied("店名 “禾丰”")).isEqualTo("店名 “禾丰”");
    }

    @Test
    void derbyStoresARowOfEachTypeAndOfNulls() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:memory:bulk;create=true");
                Statement statement = connection.createStatement()) {
            statement.execute("create table sample (words varchar(20), number bigint, day date, truth boolean)");

            assertThat(SAMPLES.insert(
                            connection,
                            List.of(
                                    new Sample("一\t二", 3L, LocalDate.of(2026, 3, 2), true),
                                    new Sample(null, null, null, false)),
                            false))
                    .isEqualTo(2);

            try (ResultSet rows =
                    statement.executeQuery("select words, number, day, truth from sample order by number")) {
                assertThat(rows.next()).isTrue();
                assertThat(Stream.of(
                                        rows.getString(1),
                                        rows.getLong(2),
                                        rows.getDate(3).toLocalDate(),
                                        rows.getBoolean(4))
                                .toList())
                        .isEqualTo(List.of("一\t二", 3L, LocalDate.of(2026, 3, 2), true));
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isNull();
                assertThat(rows.getObject(2)).isNull();
                assertThat(rows.getDate(3)).isNull();
                assertThat(rows.getBoolean(4)).isFalse();
            }
        }
    }

    private static String copied(Object value) {
        StringBuilder text = new StringBuilder();
        BulkTable.append(text, value);
        return text.toString();
    }
}
