package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseBulkServiceTest {
    private static CaseBulkService failing(RuntimeException failure) {
        CaseBulkService service = new CaseBulkService();
        service.owners = new CaseOwnerService() {
            @Override
            public CaseOwnershipView take(String reference) {
                if (reference.equals("B")) {
                    throw failure;
                }
                return null;
            }
        };
        return service;
    }

    private static List<CaseOutcome> taken(RuntimeException failure) {
        return failing(failure).take(new CaseBulkTakeInput(List.of("A", "B", "C")));
    }

    private static void leavesTheOthersDone(RuntimeException failure, String key) {
        List<CaseOutcome> outcomes = taken(failure);

        assertThat(outcomes).extracting(CaseOutcome::done).containsExactly(true, false, true);
        assertThat(outcomes.get(1).refusals()).extracting(Violation::key).containsExactly(key);
    }

    @Test
    void theRefusalOfOneCaseLeavesTheOthersDone() {
        leavesTheOthersDone(RuleViolation.conflict("casework.owner.ended"), "casework.owner.ended");
    }

    @Test
    void aLockThatIsWaitedForTooLongLeavesTheOthersDone() {
        leavesTheOthersDone(
                new EJBException(new IllegalStateException(new SQLException("lock", "40XL1"))), "platform.busy");
    }

    @Test
    void anErrorOfTheProgramIsNotARefusal() {
        IllegalStateException error = new IllegalStateException("error");

        assertThatThrownBy(() -> taken(error)).isSameAs(error);
    }
}
