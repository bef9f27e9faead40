package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation.Violation;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseStatusTest {
    private static Optional<String> key(Exception cause) {
        return DatabaseStatus.violation(new EJBException(cause)).map(Violation::key);
    }

    @Test
    void eachFailureOfTheDatabaseHasASentence() {
        assertThat(key(new OptimisticLockException())).contains("platform.stale");
        assertThat(key(new SQLException("duplicate key", "23505"))).contains("platform.stale");
        assertThat(key(new SQLException("deadlock", "40001"))).contains("platform.busy");
        assertThat(key(new SQLException("lock timeout", "55P03"))).contains("platform.busy");
        assertThat(key(new SQLException("no connection", "08006"))).contains("platform.unavailable");
    }

    @Test
    void anErrorOfTheProgramHasNone() {
        assertThat(key(new IllegalStateException())).isEmpty();
        assertThat(key(new SQLException("syntax error", "42601"))).isEmpty();
    }
}
