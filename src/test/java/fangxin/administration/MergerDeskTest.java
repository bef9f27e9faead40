package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.RuleViolation;
import fangxin.identity.PasswordConfirmation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MergerDeskTest {
    /** A merger gives the people of a body posts at another one. */
    @Test
    void aMergerAsksForThePasswordAgain() {
        MergerDesk desk = new MergerDesk();
        desk.confirmation = new PasswordConfirmation() {
            @Override
            public void requireGiven() {
                throw RuleViolation.at("password", "identity.confirm.missing");
            }
        };

        assertThatThrownBy(() -> desk.merge(new MergerDesk.Wish("220381", "220184", LocalDate.of(2020, 6, 18), null)))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("identity.confirm.missing");
    }
}
