package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import org.junit.jupiter.api.Test;

class ApplicationInputsTest {
    @Test
    void aPledgeNeedsASignerAndASignature() {
        assertThat(Constraints.violations(new PledgeSigningInput("\n", null)))
                .extracting(Violation::field, Violation::key)
                .containsExactly(
                        tuple("signer", "application.pledge.signer"), tuple("picture", "application.pledge.blank"));
        assertThat(Constraints.violations(new PledgeSignerInput("长".repeat(41))))
                .extracting(Violation::key)
                .containsExactly("application.text.long");
        assertThat(new PledgeSignerInput(" 张\u0007三 ").signer()).isEqualTo("张 三");
    }

    @Test
    void aReviewNeedsAReasonAndAWithdrawalDoesNot() {
        assertThat(Constraints.violations(new ReviewRequestInput(" ")))
                .extracting(Violation::key)
                .containsExactly("application.review.reason");
        assertThat(Constraints.violations(new WithdrawalInput(" "))).isEmpty();
        assertThat(Constraints.violations(new WithdrawalInput("长".repeat(2001))))
                .extracting(Violation::field)
                .containsExactly("reason");
    }
}
