package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "13812341234, 138****1234",
        "0431-88881234, 043******1234",
        "110, ***",
        "a.li@example.com, a***@example.com"
    })
    void showsOfAContactOnlyWhatDistinguishesIt(String contact, String masked) {
        assertThat(Masking.contact(contact)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳小明, 欧***", "王, 王*", "𠮷田, 𠮷*"})
    void showsOfANameTheFirstCharacter(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void whatIsNotThereStaysAway() {
        assertThat(Masking.contact(null)).isNull();
        assertThat(Masking.name(null)).isNull();
    }
}
