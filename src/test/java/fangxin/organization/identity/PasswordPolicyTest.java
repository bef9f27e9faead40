package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "123456789012345", "qwertyuiopqwertyuiop", "aaaaaaaaaaaaaaaa"})
    void whatIsInCommonUseIsRefusedHoweverLong(String password) {
        refused(PasswordPolicy.OFFICER, "identity.password.common", password);
    }

    @Test
    void anOfficerNeedsFifteenCharactersAndAMerchantEight() {
        refused(PasswordPolicy.OFFICER, "identity.password.length", "geese and lake");
        assertThatCode(() -> PasswordPolicy.OFFICER.check("geese and lakes")).doesNotThrowAnyException();
        refused(PasswordPolicy.MERCHANT, "identity.password.length", "geese l");
        assertThatCode(() -> PasswordPolicy.MERCHANT.check("geese la")).doesNotThrowAnyException();
    }

    @Test
    void whatEverybodyKnowsOfThePersonIsRefused() {
        refused(PasswordPolicy.OFFICER, "identity.password.name", "Nanguan.Office.One", "nanguan.office.one", null);
        refused(PasswordPolicy.OFFICER, "identity.password.common", "nanguan.office11", "nanguan.office1", null);
        refused(PasswordPolicy.OFFICER, "identity.password.common", "first.admin.first.admin", "first.admin", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fangxin-2026-11-27",
                "my F4ngx1n account!",
                "f.a.n.g-x.i.n 2026!!",
                "fang2026xin-changchun",
                "放心消费创建办公室二〇二六年专用",
                "nixgnaf nixgnaf 1",
                "ＦＡＮＧＸＩＮ geese lake",
                "f@ngx!n under snow"
            })
    void whatIsBuiltFromTheProductsNameIsRefused(String password) {
        refused(PasswordPolicy.OFFICER, "identity.password.product", password);
        refused(PasswordPolicy.MERCHANT, "identity.password.product", password);
    }

    private static void refused(PasswordPolicy rule, String key, String password, String... known) {
        assertThatThrownBy(() -> rule.check(password, known))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(key);
    }
}
