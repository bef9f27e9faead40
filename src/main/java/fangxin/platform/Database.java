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

    /** What the two databases spell differently: text, triggers that refuse a change, and a row that a view holds. */
    private static final Map<String, String> DERBY = Map.of(
            "text", "CLOB",
            "fixed_before", "NO CASCADE BEFORE",
            "fixed", """
                    FOR EACH STATEMENT SELECT CAST('a journal entry is never changed, not even on '
                    || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1""",
            "fixed_function", "VALUES 1",
            "refused", """
                    REFERENCING NEW AS given FOR EACH ROW
                    SELECT CAST('whoever must keep away does not judge ' || id AS INTEGER) FROM""",
            "refused_by", "WHERE id = given.",
            "refused_end", "",
            "refused_function", "VALUES 1");
    private static final Map<String, String> POSTGRESQL = Map.of(
            "text", "TEXT",
            "fixed_before", "BEFORE",
            "fixed", "FOR EACH STATEMENT EXECUTE FUNCTION fixed()",
            "fixed_function", """
                    CREATE FUNCTION fixed() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION ''a journal entry is never changed''; END'""",
            "refused", "FOR EACH ROW EXECUTE FUNCTION refused(",
            "refused_by", ", ",
            "refused_end", ")",
            "refused_function", """
                    CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS
                    'DECLARE breach INTEGER; BEGIN
                    EXECUTE format(''SELECT 1 FROM %I WHERE id = ($1).%I'', TG_ARGV[0], TG_ARGV[1])
                    INTO breach USING NEW;
                    IF breach IS NOT NULL THEN RAISE EXCEPTION ''whoever must keep away does not judge''; END IF;
                    RETURN NEW; END'""");

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
