package fangxin.platform.config;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * Functions that mark a thread while it does timed work instead of a request, and supply the database connections of
 * timed work, which are apart from those of requests.
 */
public final class TimedWork {
    private static final ThreadLocal<Boolean> MARK = new ThreadLocal<>();

    private static volatile DataSource connections;

    private TimedWork() {}

    public static <T> T run(Callable<T> work) throws Exception {
        Boolean before = MARK.get();
        MARK.set(true);
        try {
            return work.call();
        } finally {
            if (before == null) {
                MARK.remove();
            }
        }
    }

    public static void connectBy(DataSource jobs) {
        connections = jobs;
    }

    /** Returns a connection of timed work; null where this is none. */
    public static Connection connection() throws SQLException {
        DataSource jobs = connections;
        return MARK.get() == null || jobs == null ? null : jobs.getConnection();
    }
}
