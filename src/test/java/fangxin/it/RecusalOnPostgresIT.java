package fangxin.it;

import fangxin.procedure.evaluation.RecusedByTheDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

/** The same rules on PostgreSQL, in whichever run. */
class RecusalOnPostgresIT extends RecusedByTheDatabase {
    private final PostgresServer postgres = new PostgresServer();

    @Override
    protected DataSource database() {
        return postgres.database();
    }

    @Override
    protected String url() {
        return "jdbc:postgresql:";
    }

    @Override
    protected String refusal() {
        return "P0001";
    }

    @AfterAll
    void stop() {
        postgres.close();
    }
}
