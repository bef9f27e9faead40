package fangxin.registry.site;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the text of the pledge that applicants download. */
class ApplicantGuideTest {
    private static String pledgeText(String zh, String en) {
        return new ApplicantGuide.SubjectMaterials(
                        "SHOP", new LocalizedText("门店", "Shop"), List.of(), new LocalizedText(zh, en))
                .pledgeText();
    }

    @Test
    void theChinesePledgeIsFollowedByItsTranslationIfAny() {
        assertThat(pledgeText("本店承诺：\n明码标价。", "The shop pledges:\nmarked prices."))
                .isEqualTo("本店承诺：\n明码标价。\n\nThe shop pledges:\nmarked prices.\n");
        assertThat(pledgeText("本店承诺。", null)).isEqualTo("本店承诺。\n");
    }
}
