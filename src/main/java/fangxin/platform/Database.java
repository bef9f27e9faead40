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
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED, minPoolSize = 2, maxPoolSize = 32, properties = {
    "fish.payara.is-connection-validation-required=true",
    "fish.payara.connection-validation-method=custom-validation",
    "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
    "fish.payara.validate-atmost-once-period-in-seconds=5"})
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
            "fixed_function", "VALUES 1",
            "count_function", "VALUES 1",
            "note_function", "VALUES 1",
            "count_when", "AFTER",
            "count", "FOR EACH STATEMENT UPDATE counter SET value = value + 1 WHERE series = 'register'",
            "note_title", """
                    REFERENCING NEW AS fresh FOR EACH ROW INSERT INTO register_change
                    SELECT value, fresh.number, CURRENT_TIMESTAMP FROM counter WHERE series = 'register'""",
            "note_names", """
                    FOR EACH STATEMENT INSERT INTO register_change
                    SELECT value, '', CURRENT_TIMESTAMP FROM counter WHERE series = 'register'""");
    private static final Map<String, String> POSTGRESQL = Map.of(
            "text", "TEXT",
            "fixed_before", "BEFORE",
            "fixed", "FOR EACH STATEMENT EXECUTE FUNCTION fixed()",
            "fixed_function", """
                    CREATE FUNCTION fixed() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION ''a journal entry is never changed''; END'""",
            "count_function", """
                    CREATE FUNCTION register_count() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN UPDATE counter SET value = value + 1 WHERE series = ''register''; RETURN NULL; END'""",
            "note_function", """
                    CREATE FUNCTION register_note() RETURNS trigger LANGUAGE plpgsql AS
                    'DECLARE changed VARCHAR := ''''; BEGIN
                    IF TG_LEVEL = ''ROW'' THEN changed := NEW.number; END IF;
                    INSERT INTO register_change SELECT value, changed, CURRENT_TIMESTAMP FROM counter
                    WHERE series = ''register''; RETURN NULL; END'""",
            "count_when", "BEFORE",
            "count", "FOR EACH STATEMENT EXECUTE FUNCTION register_count()",
            "note_title", "FOR EACH ROW EXECUTE FUNCTION register_note()",
            "note_names", "FOR EACH STATEMENT EXECUTE FUNCTION register_note()");

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
