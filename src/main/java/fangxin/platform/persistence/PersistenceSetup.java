package fangxin.platform.persistence;

import fangxin.platform.config.TimedWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * EclipseLink customizer for what persistence.xml cannot express (batch fetch, parsed queries that are kept, no retries,
 * connections of requests or of timed work), which also begins the migration. It is called when the server reads the entities.
 */
public class PersistenceSetup implements SessionCustomizer {
    /** Size of the cache of parsed queries. EclipseLink caches 200 by default; the application has more than 600. */
    private static final int PARSED_QUERIES = 1000;

    @Override
    public void customize(Session session) {
        EarlyMigration.begin();
        new BatchFetchCustomizer().customize(session);
        session.getProject().setJPQLParseCacheMaxSize(PARSED_QUERIES);
        DatabaseLogin login = session.getLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0); // EclipseLink would retry twice, five seconds apart, while the caller waits
        login.setConnector(new ByWork(login.getConnector()));
    }

    /** Lends the connections of requests, or those of timed work; none while the database is away. */
    private static final class ByWork extends JNDIConnector {
        private final Connector requests;

        ByWork(Connector requests) {
            this.requests = requests;
        }

        @Override
        public Connection connect(Properties properties, Session session) {
            try {
                DatabaseStatus.requireReadable();
                Connection ofJob = TimedWork.connection();
                return ofJob == null ? requests.connect(properties, session) : ofJob;
            } catch (SQLException refused) {
                throw DatabaseException.sqlException(refused, (AbstractSession) session, true);
            }
        }

        @Override
        public String getConnectionDetails() {
            return requests.getConnectionDetails();
        }
    }
}
