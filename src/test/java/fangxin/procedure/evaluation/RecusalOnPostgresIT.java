package fangxin.procedure.evaluation;

import fangxin.testing.server.PostgresServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

/** Checks the recusal triggers on PostgreSQL, also in a run whose server uses Derby. */
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
