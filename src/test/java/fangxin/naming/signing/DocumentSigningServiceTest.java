package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.PasswordConfirmation;
import org.junit.jupiter.api.Test;

class DocumentSigningServiceTest {
    private final DocumentSigningService service = new DocumentSigningService();

    @Test
    void takingASignatureBackAsksForThePasswordAgain() {
        service.confirmation = new PasswordConfirmation() {
            @Override
            public void requireGiven() {
                throw RuleViolation.at("password", "identity.confirm.missing");
            }
        };

        assertThatThrownBy(() -> service.takeBack("document", new SignatureWithdrawalInput("文号有误")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.confirm.missing");
    }

    @Test
    void takingASignatureBackRequiresItsReason() {
        service.confirmation = new PasswordConfirmation() {
            @Override
            public void requireGiven() {
                // given
            }
        };

        assertThatThrownBy(() -> service.takeBack("document", new SignatureWithdrawalInput(" ")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("naming.signature.reason");
    }
}
