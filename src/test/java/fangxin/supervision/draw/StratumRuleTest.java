package fangxin.supervision.draw;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitlePlaceBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A chain is one credit code with several addresses, not one shop with several titles. */
class StratumRuleTest {
    private static final String CODE = "91220101MA0000001X";

    @Test
    void aShopWithTitlesOfBothTracksIsNoChain() {
        List<Title> titles = List.of(title("人民大街1号", 1), title("人民大街1号", 2));

        assertThat(StratumRule.strata(titles).values()).containsOnly("220102/RETAIL");
    }

    /** The title of the old register has no premises, and its register writes the address in another way. */
    @Test
    void aShopWithATitleOfAnOldRegisterAndOneNamedHereIsNoChain() {
        List<Title> titles = List.of(title("人民大街 １号", 1), named("人民大街1号", 2));

        assertThat(StratumRule.strata(titles).values()).containsOnly("220102/RETAIL");
    }

    @Test
    void titlesWithoutAnAddressAreAtPlacesOfTheirOwn() {
        List<Title> titles = List.of(title(null, 1), title(" ", 2));

        assertThat(StratumRule.strata(titles).values()).containsOnly("chain/" + CODE);
    }

    @Test
    void twoShopsOfOneCreditCodeAreAChainAndEachOfTheirTitlesBelongsToIt() {
        List<Title> titles = List.of(title("人民大街1号", 1), title("人民大街1号", 2), title("自由大路9号", 3));

        assertThat(StratumRule.strata(titles)).hasSize(3);
        assertThat(StratumRule.strata(titles).values()).containsOnly("chain/" + CODE);
    }

    private static Title named(String address, int serial) {
        return TitleFixture.importedAt(
                TitlePlaceBuilder.place("南关区禾穗里便利店", address)
                        .premises("premises")
                        .build(),
                CODE,
                serial);
    }

    private static Title title(String address, int serial) {
        return TitleFixture.imported("南关区禾穗里便利店", CODE, address, serial);
    }
}
