package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.document.template.QrCode;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Formats of the text in the QR code of a licence: a credit code in plain text or in an address, with or without the
 * name.
 */
class CreditCodeFormatTest {
    private static final String CODE = "91350100M000100Y43";

    private final CreditCodeFormat format = new CreditCodeFormat();

    @ParameterizedTest
    @ValueSource(
            strings = {
                CODE,
                "https://licence.example/check?uniscid=" + CODE + "&v=2",
                "统一社会信用代码:" + CODE + ";住所:某路1号",
                "http://licence.example/" + "91350100m000100y43" + "/qr",
                "110101199003070000 " + CODE
            })
    void aCreditCodeIsFoundInTextAndAddress(String text) {
        assertThat(format.read(text)).map(LicenceContent::creditCode).contains(CODE);
    }

    @Test
    void theNameIsReadToo() {
        assertThat(format.read("统一社会信用代码：" + CODE + "；名称：老李面馆；法定代表人：李某")).contains(new LicenceContent(CODE, "老李面馆"));
        assertThat(format.read("https://licence.example/?code=" + CODE + "&x=%E5%90%8D%E7%A7%B0%3A%E8%80%81%E6%9D%8E"))
                .contains(new LicenceContent(CODE, "老李"));
        assertThat(format.read(CODE)).contains(new LicenceContent(CODE, null));
    }

    @Test
    void aCodeInAPictureIsRead() {
        BufferedImage licence = QrCode.of("https://licence.example/check?uniscid=" + CODE);

        assertThat(QrCode.in(licence))
                .singleElement()
                .satisfies(text -> assertThat(format.read(text))
                        .map(LicenceContent::creditCode)
                        .contains(CODE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://licence.example/scan/7f3a9c",
                "91350100M000100Y44",
                "A91350100M000100Y43",
                "91350100M000100Y430",
                "100%"
            })
    void anythingElseHasAnotherFormat(String text) {
        assertThat(format.read(text)).isEmpty();
    }
}
