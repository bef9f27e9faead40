package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceReadingServiceTest {
    @ParameterizedTest
    @CsvSource({
        "https://fx.example, HTTPS://FX.EXAMPLE/V/220102202600001234, true",
        "https://fx.example/, https://fx.example/report/220102202600001234, true",
        "https://fx.example, https://fx.example.org/91220101MA0TEST00X, false",
        "https://fx.example, https://www.gsxt.gov.cn/91220101MA0TEST00X, false",
        "https://fx.example, 91220101MA0TEST00X, false"
    })
    void onlyAnAddressOfThisSiteIsACodeOfThisSite(String site, String text, boolean own) {
        assertThat(LicenceReadingService.isOwnCode(text, site)).isEqualTo(own);
    }
}
