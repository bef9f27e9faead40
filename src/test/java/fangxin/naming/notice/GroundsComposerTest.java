package fangxin.naming.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.FormDefinition;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroundsComposerTest {
    private static final FormDefinition SHOP = ClasspathConfig.json("forms/shop.json", FormDefinition.class);

    @Test
    void promisesAreStatedInBothLanguagesLineByLine() {
        LocalizedText promises = GroundsComposer.promises(
                SHOP,
                Map.of(
                        "signName", "甲便利店",
                        "offersReturns", "true",
                        "returnDays", "30",
                        "firstAsked", "false",
                        "extraPromise", "价格公道"));

        assertThat(promises.zh().lines()).containsExactly("支持无理由退货", "退货期限：购买之日起 30 天内", "价格公道");
        assertThat(promises.en().lines())
                .containsExactly("Returns without reason are accepted", "Returns within 30 days of purchase", "价格公道");
    }

    @Test
    void aChoiceIsNamedInTheLanguageOfItsSentence() {
        LocalizedText promises = GroundsComposer.promises(SHOP, Map.of("refundRoute", "ORIGINAL"));

        assertThat(promises.zh()).startsWith("退款方式：");
        assertThat(promises.en()).startsWith("Refund: ").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void ofAnOnlineShopPlatformAndLinkArePublished() {
        Map<String, String> home = Map.of("address", "桂林路18号3单元201室", "storeLink", " ");
        assertThat(PublishedAddressPolicy.onlineAddress(
                        "RETAIL",
                        Map.of(
                                "platform",
                                " 自建 ",
                                "storeLink",
                                "https://shop.example.com/jia",
                                "address",
                                "桂林路18号3单元201室")))
                .contains("自建 https://shop.example.com/jia");
        assertThat(PublishedAddressPolicy.onlineAddress("RETAIL", home)).isEmpty();
        assertThat(PublishedAddressPolicy.onlineAddress("ONLINE", home))
                .as("the station found that it is online, the applicant stated no link")
                .contains("");
        assertThat(SHOP.inapplicable(Map.of("trade", "RETAIL", "storeLink", "https://shop.example.com/jia")))
                .as("a shop that is no longer online loses the link with its submission")
                .contains("storeLink");
    }

    @Test
    void noPromiseIsAnEmptyText() {
        assertThat(GroundsComposer.promises(SHOP, Map.of("offersReturns", "false")))
                .isEqualTo(new LocalizedText("", ""));
    }
}
