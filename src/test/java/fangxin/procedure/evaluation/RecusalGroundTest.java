package fangxin.procedure.evaluation;

import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

class RecusalGroundTest extends RecusedByTheDatabase {
    private String name;

    @Override
    protected DataSource database() {
        name = "memory:" + UUID.randomUUID();
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(name);
        derby.setCreateDatabase("create");
        return derby;
    }

    @Override
    protected String url() {
        return "jdbc:derby:" + name;
    }

    @Override
    protected String refusal() {
        return "22018";
    }
}
