package fangxin.commitment.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnClaimInputTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            399      | 399
            45.50元  | 45.50
            ￥1,200   | 1200
            ¥ 12.5   | 12.5
            ３９９．００ | 399.00
            """)
    void anAmountIsReadAsPeopleWriteIt(String typed, BigDecimal yuan) {
        assertThat(ReturnClaimInput.yuan(typed)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "十块", "1,20", "1.2.3", "3 万元", "12 美元"})
    void aTextThatIsNoAmountIsNoNumber(String typed) {
        assertThat(ReturnClaimInput.yuan(typed)).isNull();
    }
}
