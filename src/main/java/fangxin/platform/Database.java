package fangxin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else runs, and closes an embedded database at the end. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(name = "java:app/jdbc/fangxin", className = "fangxin.platform.FangxinDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED, minPoolSize = 2, maxPoolSize = 32)
public class Database {
    @Resource(lookup = "java:app/jdbc/fangxin")
    private DataSource dataSource;

    /** What the two databases spell differently. */
    private static final Map<String, String> DERBY = Map.of(
            "text", "CLOB",
            "fixed_before", "NO CASCADE BEFORE",
            "fixed", """
                    FOR EACH STATEMENT SELECT CAST('a journal entry is never changed, not even on '
                    || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1""",
            "fixed_function", "VALUES 1");
    private static final Map<String, String> POSTGRESQL = Map.of(
            "text", "TEXT",
            "fixed_before", "BEFORE",
            "fixed", "FOR EACH STATEMENT EXECUTE FUNCTION fixed()",
            "fixed_function", """
                    CREATE FUNCTION fixed() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION ''a journal entry is never changed''; END'""");

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .placeholders(Settings.databaseUrl().startsWith("jdbc:derby:") ? DERBY : POSTGRESQL)
                .load()
                .migrate();
    }

    @PreDestroy
    void close() {
        FangxinDataSource.shutDown();
    }
}
