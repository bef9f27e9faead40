package fangxin.naming.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PromiseLineTest {
    private static final LocalizedText BOTH =
            new LocalizedText("支持无理由退货\n价格公道\n24h", "Returns without reason are accepted\n价格公道\n24h");

    @Test
    void aReaderGetsThePromisesInHisLanguage() {
        assertThat(PromiseLine.of(BOTH, Locale.CHINESE))
                .containsExactly(
                        new PromiseLine("支持无理由退货", "zh-CN"),
                        new PromiseLine("价格公道", "zh-CN"),
                        new PromiseLine("24h", "zh-CN"));
    }

    @Test
    void theTextOfAMerchantStaysChineseAndIsMarkedAsSuch() {
        assertThat(PromiseLine.of(BOTH, Locale.ENGLISH))
                .containsExactly(
                        new PromiseLine("Returns without reason are accepted", "en"),
                        new PromiseLine("价格公道", "zh-CN"),
                        new PromiseLine("24h", "en"));
    }

    @Test
    void aCorrectionInChineseOnlyIsTranslatedWhereTheSystemComposedIt() {
        LocalizedText corrected = new LocalizedText("退货期限：购买之日起 10 天内\n退货台位置：一楼\n\n先到先得", null);

        assertThat(PromiseLine.of(corrected, Locale.ENGLISH))
                .containsExactly(
                        new PromiseLine("Returns within 10 days of purchase", "en"),
                        new PromiseLine("Returns desk: 一楼", "en"),
                        new PromiseLine("先到先得", "zh-CN"));
    }

    @Test
    void whereNoneIsStatedThereIsNoLine() {
        assertThat(PromiseLine.of(new LocalizedText(null, null), Locale.ENGLISH))
                .isEmpty();
        assertThat(PromiseLine.of(new LocalizedText("", null), Locale.CHINESE)).isEmpty();
    }
}
