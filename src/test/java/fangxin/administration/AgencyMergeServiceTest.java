package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.PasswordConfirmation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgencyMergeServiceTest {
    /** A merger of an agency gives its officers posts at the other one. */
    @Test
    void aMergerAsksForThePasswordAgain() {
        AgencyMergeService service = new AgencyMergeService();
        service.confirmation = new PasswordConfirmation() {
            @Override
            public void requireGiven() {
                throw RuleViolation.at("password", "identity.confirm.missing");
            }
        };

        assertThatThrownBy(
                        () -> service.merge("220381", new AgencyMergeInput("220184", LocalDate.of(2020, 6, 18), null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.confirm.missing");
    }
}
