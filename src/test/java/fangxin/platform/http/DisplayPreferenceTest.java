package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayPreferenceTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "n1, senior, -, s1",
                "n3, senior, -, s1",
                "s2, standard, -, n1",
                "s2, senior, -, s2",
                "n1, -, 3, n3",
                "s1, -, 2, s2",
                "s2, standard, 2, n2",
                "s2, other, 9, s2",
                "n2, -, -, n2"
            })
    void aChoiceChangesTheViewOrTheSizeAndKeepsTheRest(String before, String view, String size, String after) {
        assertThat(DisplayPreference.read(before).with(view, size).code()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s4", "s", "x1", "s1;evil", "S1", "s11"})
    void anUnreadableCookieCountsAsNone(String stored) {
        assertThat(DisplayPreference.read(stored)).isEqualTo(DisplayPreference.STANDARD);
    }

    @Test
    void theStandardHasNoClassAndDeletesTheCookie() {
        assertThat(DisplayPreference.STANDARD.style()).isNull();
        assertThat(DisplayPreference.STANDARD.cookie().getMaxAge()).isZero();
        assertThat(DisplayPreference.read("s2").style()).isEqualTo("senior size2");
        assertThat(DisplayPreference.read("s1").style()).isEqualTo("senior");
        assertThat(DisplayPreference.read("n3").style()).isEqualTo("size3");
        assertThat(DisplayPreference.read("s2").cookie().getMaxAge()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/units?q=%E5%BA%97&lang=en", "/my/home", "/notices/2026-1#object"})
    void theChoiceReturnsToAPageOfThisServer(String address) {
        assertThat(DisplayServlet.page(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "units",
                "/ units",
                "/%zz",
                ""
            })
    void theChoiceLeadsToNoOtherServer(String address) {
        assertThat(DisplayServlet.page(address)).isEmpty();
    }
}
