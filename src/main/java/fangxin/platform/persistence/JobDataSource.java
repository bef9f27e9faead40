package fangxin.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** Data source of timed work, whose statements may take longer than those of requests. */
public class JobDataSource extends FangxinDataSource {
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        DatabaseStatus.requireReadable();
        return connect(JOB);
    }
}
