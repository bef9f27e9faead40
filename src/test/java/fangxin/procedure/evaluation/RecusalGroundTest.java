package fangxin.procedure.evaluation;

import fangxin.platform.persistence.MigratedSchema;
import javax.sql.DataSource;

class RecusalGroundTest extends RecusedByTheDatabase {
    /** The database of other tests: each test here rolls back what it wrote. */
    @Override
    protected DataSource database() {
        return MigratedSchema.database();
    }

    @Override
    protected String url() {
        return MigratedSchema.URL;
    }

    @Override
    protected String refusal() {
        return "22018";
    }
}
