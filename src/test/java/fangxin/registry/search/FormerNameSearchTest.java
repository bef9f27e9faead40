package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.platform.config.Settings;
import fangxin.round.ApplicationRound.TitleLevel;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit is found by the names that it had before, also after the index is built again. */
class FormerNameSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static UnitRecord unit(String formerNames) {
        UnitRecord shop = UnitFixture.shop(
                "2201022025101000017",
                new TitleHolder(null, "长春市谷雨邻家商贸有限公司", "91220102MA00006R6W"),
                TitlePlaceBuilder.place("谷雨邻家超市", "平泉路212号").build(),
                TitleLevel.COUNTY);
        return new UnitRecord(
                shop.certificate(),
                shop.holder(),
                shop.place(),
                shop.category(),
                shop.document(),
                shop.term(),
                shop.recorded(),
                formerNames);
    }

    private static List<UnitRecord> found(UnitRecord unit, String text) throws IOException {
        IndexGeneration index = IndexGeneration.create(Settings.temporary());
        try {
            index.add(List.of(unit));
            index.refresh(1);
            UnitQuery query = new UnitQuery(
                    text,
                    UnitQuery.newest(10).filters(),
                    UnitQuery.newest(10).area(),
                    UnitQuery.SortOrder.RELEVANCE,
                    new UnitQuery.ResultPage(10, 0, List.of()));
            return index.search(query, List.of(), TODAY).hits().stream()
                    .map(SearchResult.SearchHit::unit)
                    .toList();
        } finally {
            index.discard();
        }
    }

    @Test
    void eachFormerNameFindsTheUnitAndNamesAreNotRunTogether() throws IOException {
        UnitRecord renamed = unit("柳条巷杂货铺\n青石桥小卖部");

        assertThat(found(renamed, "柳条巷杂货铺")).containsExactly(renamed);
        assertThat(found(renamed, "青石桥")).containsExactly(renamed);
        assertThat(found(renamed, "货铺青石")).isEmpty();
        assertThat(found(unit(null), "柳条巷杂货铺")).isEmpty();
    }
}
