package fangxin.platform.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Parts of a text that a browser does not break at the end of a line. */
class TextPartTest {
    private static List<String> unbroken(String text) {
        List<TextPart> parts = TextPart.of(text);
        assertThat(parts.stream().map(TextPart::text).collect(Collectors.joining()))
                .as("the parts are the text")
                .isEqualTo(text);
        return parts.stream().filter(TextPart::unbroken).map(TextPart::text).toList();
    }

    @Test
    void datesStayWhole() {
        assertThat(unbroken("称号暂停（2026年10月16日起）")).containsExactly("2026年10月16日");
        assertThat(unbroken("2026年10月考核，10月16日公布")).containsExactly("2026年10月", "10月16日");
        assertThat(unbroken("2026年的数字")).containsExactly("2026年");
        assertThat(unbroken("Signed on 27 November 2026, 11:20")).containsExactly("27 November 2026");
    }

    @Test
    void documentNumbersAndNumbersWithTheirUnitsStayWhole() {
        assertThat(unbroken("南放消办公〔2026〕3号")).containsExactly("〔2026〕3号");
        assertThat(unbroken("还剩 4 个工作日，共 1,250 个单位")).containsExactly("4 个工作日", "1,250 个");
    }

    @Test
    void otherTextIsOnePart() {
        assertThat(TextPart.of("瓦舍饺子馆 Branch 12")).containsExactly(new TextPart("瓦舍饺子馆 Branch 12", false));
        assertThat(TextPart.of("")).isEmpty();
    }
}
