package fangxin.platform;

import static java.util.Map.entry;

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

    /** What the two databases spell differently: text, bytes, triggers that refuse a change, and a row that a view holds. */
    private static final Map<String, String> DERBY = Map.ofEntries(
            entry("text", "CLOB"),
            entry("bytes", "BLOB"),
            entry("fixed_before", "NO CASCADE BEFORE"),
            entry("fixed", """
                    FOR EACH STATEMENT SELECT CAST('a journal entry is never changed, not even on '
                    || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1"""),
            entry("fixed_function", "VALUES 1"),
            entry("count_function", "VALUES 1"),
            entry("note_function", "VALUES 1"),
            entry("count_when", "AFTER"),
            entry("count", "FOR EACH STATEMENT UPDATE counter SET value = value + 1 WHERE series = 'register'"),
            entry("note_title", """
                    REFERENCING NEW AS fresh FOR EACH ROW INSERT INTO register_change
                    SELECT value, fresh.number, CURRENT_TIMESTAMP FROM counter WHERE series = 'register'"""),
            entry("note_names", """
                    FOR EACH STATEMENT INSERT INTO register_change
                    SELECT value, '', CURRENT_TIMESTAMP FROM counter WHERE series = 'register'"""),
            entry("added_function", "VALUES 1"),
            entry("added_forgotten", "VALUES 1"),
            entry("added_noted", "VALUES 1"),
            entry("refused", """
                    REFERENCING NEW AS given FOR EACH ROW
                    SELECT CAST('whoever must keep away does not judge ' || id AS INTEGER) FROM"""),
            entry("refused_by", "WHERE id = given."),
            entry("refused_end", ""),
            entry("refused_function", "VALUES 1"),
            entry("on_item_mark", ""));
    private static final Map<String, String> POSTGRESQL = Map.ofEntries(
            entry("text", "TEXT"),
            entry("bytes", "BYTEA"),
            entry("fixed_before", "BEFORE"),
            entry("fixed", "FOR EACH STATEMENT EXECUTE FUNCTION fixed()"),
            entry("fixed_function", """
                    CREATE FUNCTION fixed() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION ''a journal entry is never changed''; END'"""),
            entry("count_function", """
                    CREATE FUNCTION register_count() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN UPDATE counter SET value = value + 1 WHERE series = ''register''; RETURN NULL; END'"""),
            entry("note_function", """
                    CREATE FUNCTION register_note() RETURNS trigger LANGUAGE plpgsql AS
                    'DECLARE changed VARCHAR := ''''; BEGIN
                    IF TG_LEVEL = ''ROW'' THEN changed := NEW.number; END IF;
                    INSERT INTO register_change SELECT value, changed, CURRENT_TIMESTAMP FROM counter
                    WHERE series = ''register''; RETURN NULL; END'"""),
            entry("count_when", "BEFORE"),
            entry("count", "FOR EACH STATEMENT EXECUTE FUNCTION register_count()"),
            entry("note_title", "FOR EACH ROW EXECUTE FUNCTION register_note()"),
            entry("note_names", "FOR EACH STATEMENT EXECUTE FUNCTION register_note()"),
            entry("added_function", """
                    CREATE FUNCTION register_added() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN INSERT INTO register_change SELECT counter.value, fresh.number, CURRENT_TIMESTAMP FROM fresh, counter
                    WHERE series = ''register''; RETURN NULL; END'"""),
            entry("added_forgotten", "DROP TRIGGER title_2_added ON title"),
            entry("added_noted", """
                    CREATE TRIGGER title_2_added AFTER INSERT ON title REFERENCING NEW TABLE AS fresh
                    FOR EACH STATEMENT EXECUTE FUNCTION register_added()"""),
            entry("on_item_mark", "ON item_mark"),
            entry("refused", "FOR EACH ROW EXECUTE FUNCTION refused("),
            entry("refused_by", ", "),
            entry("refused_end", ")"),
            entry("refused_function", """
                    CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS
                    'DECLARE breach INTEGER; BEGIN
                    EXECUTE format(''SELECT 1 FROM %I WHERE id = ($1).%I'', TG_ARGV[0], TG_ARGV[1])
                    INTO breach USING NEW;
                    IF breach IS NOT NULL THEN RAISE EXCEPTION ''whoever must keep away does not judge''; END IF;
                    RETURN NEW; END'"""));

    @PostConstruct
    void migrate() {
        migrate(dataSource, Settings.databaseUrl());
    }

    /** Brings any database up to date, as the tests of the schema do with one of their own. */
    public static void migrate(DataSource database, String url) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(database)
                .placeholders(url.startsWith("jdbc:derby:") ? DERBY : POSTGRESQL)
                .load()
                .migrate();
    }

    @PreDestroy
    void close() {
        FangxinDataSource.shutDown();
    }
}
