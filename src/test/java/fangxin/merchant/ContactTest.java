package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fangxin.common.RuleViolation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "138 1234 1234, 13812341234",
        "+86-13812341234, 13812341234",
        "86 138 1234 1234, 13812341234",
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

    /** A pattern that backtracks took 54 s for such a text. */
    @Test
    void isRefusedAtOnceHoweverLongItIs() {
        Contact contact = new Contact("a@" + ".a".repeat(125_000) + "@");

        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertThat(contact.isWellFormed()).isFalse());
    }
}
