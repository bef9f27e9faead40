package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import org.junit.jupiter.api.Test;

class MerchantInputsTest {
    private static final String CODE = "92220102MA0000023N";

    @Test
    void aRegistrationNamesEachFieldThatIsMissingOrWrong() {
        assertThat(Constraints.violations(new RegistrationInput(" ", "\u0000", "123", null, null, null)))
                .extracting(Violation::field, Violation::key)
                .containsExactly(
                        tuple("contact", "merchant.contact.shape"),
                        tuple("name", "merchant.name.missing"),
                        tuple("creditCode", "merchant.creditCode.shape"),
                        tuple("merchantName", "merchant.merchantName.missing"));
    }

    @Test
    void aLineBreakInANameBecomesABlank() {
        RegistrationInput input = new RegistrationInput("13900000000", " 张\n三 ", CODE, "甲\t店", "220102", "zh");

        assertThat(input.name()).isEqualTo("张 三");
        assertThat(input.merchantName()).isEqualTo("甲 店");
        assertThat(Constraints.violations(input)).isEmpty();
    }

    @Test
    void anAssistedRegistrationNeedsANameOnlyWithAContact() {
        assertThatCode(() -> assisted(null, null, CODE, null).errors().check()).doesNotThrowAnyException();

        assertThat(refused(assisted("13900000000", " ", CODE, null)).violations())
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("name", "merchant.name.missing"));
        assertThat(refused(assisted("139", "张三", CODE, null)).violations())
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("contact", "merchant.contact.shape"));
    }

    @Test
    void aWrongCreditCodeIsAcceptedOnlyWithAReason() {
        String wrong = "92220102MA0000023X";

        assertThat(refused(assisted(null, null, wrong, " ")).violations())
                .extracting(Violation::field)
                .containsExactly("creditCode");
        assertThat(assisted(null, null, wrong, "执照上即为此代码").code().value()).isEqualTo(wrong);
        assertThatThrownBy(() -> assisted(null, null, "<x>", "理由").errors().check())
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDecisionAndAPurposeAreStated() {
        assertThat(Constraints.violations(new ClaimDecisionInput(true, " ")))
                .extracting(Violation::key)
                .containsExactly("merchant.claim.reason");
        assertThat(Constraints.violations(new ClaimDecisionInput(true, "长".repeat(501))))
                .extracting(Violation::key)
                .containsExactly("merchant.tooLong");
        assertThat(Constraints.violations(new UnmaskInput(" 核对 ")))
                .extracting(Violation::key)
                .containsExactly("merchant.unmask.purpose");
        assertThat(Constraints.violations(new UnmaskInput("核对身份"))).isEmpty();
    }

    private static AssistedRegistrationInput assisted(String contact, String name, String code, String reason) {
        return new AssistedRegistrationInput(contact, name, code, reason, "甲店", "220102");
    }

    private static RuleViolation refused(AssistedRegistrationInput input) {
        return catchThrowableOfType(RuleViolation.class, () -> input.errors().check());
    }
}
