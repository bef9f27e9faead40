package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkAcceptanceRuleTest {
    private static List<String> refusals(int redFlags, long waitingDefects) {
        return catchThrowableOfType(RuleViolation.class, () -> BulkAcceptanceRule.check(redFlags, waitingDefects))
                .violations()
                .stream()
                .map(Violation::key)
                .toList();
    }

    @Test
    void whatTheOwnPageShowsBesideTheDecisionRefusesTheCaseHere() {
        assertThat(refusals(1, 0)).containsExactly("casework.bulk.accept.flags");
        assertThat(refusals(0, 2)).containsExactly("casework.bulk.accept.defects");
        assertThat(refusals(1, 2)).containsExactly("casework.bulk.accept.flags", "casework.bulk.accept.defects");
        assertThatCode(() -> BulkAcceptanceRule.check(0, 0)).doesNotThrowAnyException();
    }
}
