package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Role;
import org.junit.jupiter.api.Test;

class NewOfficerTest {

    @Test
    void reportsEveryMissingFieldAtOnce() {
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class, () -> new NewOfficer("Nanguan Office", " ", null, null, null, null).checked());

        assertThat(refusal.violations())
                .extracting(RuleViolation.Violation::field)
                .containsExactly("username", "name", "role", "agency", "phone");
    }

    @Test
    void isReachedByPhoneOrByMail() {
        assertThatCode(() -> new NewOfficer(
                                "nanguan.office4", "王芳", null, "wang@example.cn", Role.COUNTY_OFFICE, "220102")
                        .checked())
                .doesNotThrowAnyException();
        assertThatCode(() -> new NewOfficer("nanguan.office4", "王芳", "13900000000", null, Role.COUNTY_OFFICE, "220102")
                        .checked())
                .doesNotThrowAnyException();
    }
}
