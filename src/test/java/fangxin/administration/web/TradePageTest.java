package fangxin.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.administration.TradeService;
import fangxin.administration.TradeService.TradeOffer;
import fangxin.common.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of a trade, before it is saved. */
class TradePageTest {
    private static final LocalizedText ROUND = new LocalizedText("南关区2026年度放心消费创建", "Nanguan District 2026");

    private final TradePage page = new TradePage();

    TradePageTest() {
        page.service = new TradeService() {
            @Override
            public List<TradeOffer> offers(String sheet) {
                return List.of(new TradeOffer(ROUND, sheet == null));
            }
        };
    }

    @Test
    void aNewTradeShowsTheRoundsOfTheChosenSheet() {
        assertThat(page.isFresh()).isTrue();
        assertThat(page.getOffers()).containsExactly(new TradeOffer(ROUND, true));

        page.setSheet("pets");

        assertThat(page.getOffers()).containsExactly(new TradeOffer(ROUND, false));
    }
}
