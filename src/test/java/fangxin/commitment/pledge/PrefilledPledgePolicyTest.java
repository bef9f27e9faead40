package fangxin.commitment.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.application.ApplicationContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrefilledPledgePolicyTest {
    private static List<String> promises(Map<String, String> answers) {
        return PrefilledPledgePolicy.promises(
                new ApplicationContent(answers, Map.of(), List.of(), null), CommitmentFixture.TERMS);
    }

    @Test
    void takesOverThePromisesThatTheApplicationHasMade() {
        assertThat(promises(Map.of("offersReturns", "true", "returnDays", "7", "advancePayment", "true")))
                .containsExactly("RETURN_7_DAYS", "ADVANCE_COMPENSATION");
        assertThat(promises(Map.of("offersReturns", "false", "advancePayment", "false")))
                .isEmpty();
        assertThat(promises(Map.of())).isEmpty();
    }

    @Test
    void returnsOfFewerThanSevenDaysAreNotThePromiseOfSeven() {
        assertThat(promises(Map.of("offersReturns", "true", "returnDays", "6"))).isEmpty();
        assertThat(promises(Map.of("offersReturns", "true"))).isEmpty();
    }
}
