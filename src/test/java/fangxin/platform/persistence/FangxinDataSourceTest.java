package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings of the data source for an embedded Derby. */
class FangxinDataSourceTest {
    private static final String URL = "fangxin.db.url";
    private static final int MORE_THAN_DERBY_KEEPS_BY_DEFAULT = 300;

    @BeforeEach
    void inMemory() {
        System.setProperty(URL, "jdbc:derby:memory:statements;create=true");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(URL);
    }

    @Test
    void compiledStatementsOfAllFeaturesAreKept() throws SQLException {
        try (Connection connection = new FangxinDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < MORE_THAN_DERBY_KEEPS_BY_DEFAULT; i++) {
                statement.executeQuery("values " + i).close();
            }

            try (ResultSet kept = statement.executeQuery(
                    "select count(*) from syscs_diag.statement_cache where sql_text like 'values %'")) {
                kept.next();
                assertThat(kept.getInt(1)).isEqualTo(MORE_THAN_DERBY_KEEPS_BY_DEFAULT);
            }
        }
    }
}
