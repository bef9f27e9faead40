package fangxin.administration.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.signing.OfficialDocumentCodes;
import fangxin.naming.signing.SigningChain;
import fangxin.naming.signing.SigningChainAssignees;
import fangxin.naming.signing.SigningChainRepository;
import fangxin.organization.identity.PasswordConfirmation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningChainServiceTest {
    @Test
    void aSigningChainIsDefinedOnlyWithThePassword() {
        List<SigningChain> added = new ArrayList<>();
        SigningChainService service = new SigningChainService();
        service.chains = new SigningChainRepository() {
            @Override
            public void add(SigningChain chain) {
                added.add(chain);
            }
        };
        service.confirmation = new PasswordConfirmation() {
            @Override
            public void requireGiven() {
                throw RuleViolation.at("password", "identity.confirm.missing");
            }
        };

        assertThatThrownBy(() -> service.define("220183", OfficialDocumentCodes.NAMING, SigningChainAssignees.OPEN, 0))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("identity.confirm.missing"));
        assertThat(added).isEmpty();
    }
}
