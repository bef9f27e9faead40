package fangxin.administration.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.administration.handover.SigningChainService;
import fangxin.administration.handover.SigningChainService.ChainOffice;
import fangxin.common.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of signing chains shows an office that the reader may see. */
class ChainsPageTest {
    private static final LocalizedText NAME = new LocalizedText("创建办", "Programme office");

    private static String shown(String asked) {
        ChainsPage page = new ChainsPage();
        page.service = new SigningChainService() {
            @Override
            public List<ChainOffice> offices() {
                return List.of(new ChainOffice("220100", NAME), new ChainOffice("220102", NAME));
            }
        };
        page.setOffice(asked);
        return page.getOffice();
    }

    @Test
    void theOfficeOfTheAddressIsShown() {
        assertThat(shown("220102")).isEqualTo("220102");
    }

    @Test
    void theFirstOfficeIsShownWhereTheAddressNamesNoneOfThem() {
        assertThat(shown(null)).isEqualTo("220100");
        assertThat(shown("x")).isEqualTo("220100");
    }
}
