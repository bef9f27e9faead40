package fangxin.platform.persistence;

import fangxin.platform.config.JsonMapper;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Service that stores the answers to requests with an Idempotency-Key for a day, holds the key of a running request,
 * and deletes old answers. An answer is stored in the transaction of the request's effect: until that commits, the row
 * of the key is locked; if it does not commit, there is no row.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class IdempotencyService {
    private static final String WAIT = "set local lock_timeout = '20s'";
    private static final String WAIT_AS_BEFORE = "set local lock_timeout to default";
    private static final String FIND = "select bodyhash, status, headers, body from idempotency_record where id = ?";
    private static final String INSERT = """
        insert into idempotency_record (id, bodyhash, status, createdat) values (?, ?, 0, ?)\
        """;
    private static final String STORE_ANSWER =
            "update idempotency_record set status = ?, headers = ?, body = ? where id = ?";
    private static final String DELETE = "delete from idempotency_record where id = ?";
    private static final String DELETE_OLD = "delete from idempotency_record where createdat < ?";

    /** A stored answer, and the hash of the request body that it answers. */
    public record Answer(String bodyHash, int status, Map<String, String> headers, byte[] body) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Returns the stored answer of a key; without one, this transaction claims the key. On PostgreSQL, waits for a
     * request with this key on another node.
     */
    public Optional<Answer> claim(String id, String bodyHash) {
        try {
            Connection connection = em.unwrap(Connection.class);
            // Tries again where the old answer of a key was deleted between the two statements.
            while (!inserted(connection, id, bodyHash)) {
                Optional<Answer> known = find(connection, id);
                if (known.isPresent()) {
                    return known;
                }
            }
            return Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("a key could not be claimed", failed);
        }
    }

    /** Returns the stored answer of a key. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<Answer> find(String id) {
        try {
            return find(em.unwrap(Connection.class), id);
        } catch (SQLException failed) {
            throw new IllegalStateException("a stored answer could not be read", failed);
        }
    }

    private boolean inserted(Connection connection, String id, String bodyHash) throws SQLException {
        boolean waits = Settings.isOnPostgresql();
        execute(connection, waits ? WAIT : null);
        try (PreparedStatement insert =
                connection.prepareStatement(waits ? INSERT + " on conflict (id) do nothing" : INSERT)) {
            insert.setString(1, id);
            insert.setString(2, bodyHash);
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            boolean first = insert.executeUpdate() == 1;
            execute(connection, waits ? WAIT_AS_BEFORE : null);
            return first;
        } catch (SQLIntegrityConstraintViolationException known) {
            return false; // on Derby; it takes back this statement alone
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        if (command != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(command);
            }
        }
    }

    private Optional<Answer> find(Connection connection, String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Answer(
                                rows.getString(1),
                                rows.getInt(2),
                                JsonMapper.strings(rows.getString(3)),
                                rows.getBytes(4)))
                        : Optional.empty();
            }
        }
    }

    public void store(String id, int status, Map<String, String> headers, byte[] body) {
        try (PreparedStatement update = em.unwrap(Connection.class).prepareStatement(STORE_ANSWER)) {
            update.setInt(1, status);
            update.setString(2, JsonMapper.write(headers));
            update.setBytes(3, body);
            update.setString(4, id);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("an answer could not be stored", failed);
        }
    }

    /** Releases a key without an answer, though the transaction commits. */
    public void forget(String id) {
        try (PreparedStatement delete = em.unwrap(Connection.class).prepareStatement(DELETE)) {
            delete.setString(1, id);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("a key could not be left", failed);
        }
    }

    /** Deletes the answers that {@link RetentionSchedule} does not retain. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void deleteOld() {
        try (PreparedStatement delete = em.unwrap(Connection.class).prepareStatement(DELETE_OLD)) {
            delete.setTimestamp(1, Timestamp.from(RetentionSchedule.REPEATED_REQUESTS.oldest(clock.instant())));
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("old answers could not be deleted", failed);
        }
    }
}
