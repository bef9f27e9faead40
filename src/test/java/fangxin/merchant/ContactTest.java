package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "138 1234 1234, 13812341234",
        "+86-13812341234, 13812341234",
        "１３８１２３４１２３４, 13812341234",
        "A.Li@Example.COM, a.li@example.com"
    })
    void isKeptInOneWayHoweverItIsTyped(String typed, String kept) {
        assertThat(Contact.of(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678901", "1381234123", "a@b", "a b@example.com", "<a>@example.com"})
    void mustBeAMobileNumberOrAMailAddress(String typed) {
        assertThatThrownBy(() -> Contact.of(typed)).isInstanceOf(RuleViolation.class);
    }
}
