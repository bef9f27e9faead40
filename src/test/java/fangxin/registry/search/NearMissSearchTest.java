package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.platform.config.Settings;
import fangxin.round.ApplicationRound;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search for near misses in an index that has all syllables, by texts that stand for many of them. */
class NearMissSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final int FIRST_CHARACTER = 0x4e00;
    private static final int LAST_CHARACTER = 0x9fa5;
    private static final int NAME_LENGTH = 40;

    private static final String GARAGE = "金手指汽修";

    private IndexGeneration index;

    @BeforeEach
    void build() throws IOException {
        List<UnitRecord> units = new ArrayList<>();
        for (int from = FIRST_CHARACTER; from + NAME_LENGTH <= LAST_CHARACTER; from += NAME_LENGTH) {
            StringBuilder name = new StringBuilder();
            for (int point = from; point < from + NAME_LENGTH; point++) {
                name.appendCodePoint(point);
            }
            units.add(UnitFixture.shop(
                    "220102202600%07d".formatted(units.size()),
                    new TitleHolder(null, name.toString(), null),
                    TitlePlaceBuilder.place(name.toString(), "人民大街1号").build(),
                    ApplicationRound.TitleLevel.COUNTY));
        }
        units.add(UnitFixture.shop(
                "220102202600%07d".formatted(units.size()),
                new TitleHolder(null, "长春市" + GARAGE + "店", null),
                TitlePlaceBuilder.place(GARAGE, "绿园区普阳街3456号").build(),
                ApplicationRound.TitleLevel.COUNTY));
        index = IndexGeneration.create(Settings.temporary());
        index.add(units);
        index.refresh(1);
    }

    @AfterEach
    void discard() throws IOException {
        index.discard();
    }

    /** One beginning of a syllable is tested for all of them, and one pair for all combinations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh sh ch zh sh qx",
                "zh sh ch l j qx",
                "zhshchzhshch",
                "a i u e o v",
                "𠮷𠮷𠮷𠮷𠮷",
                "()",
                "zh中sh国ch"
            })
    void answersTextsOfBegunSyllables(String text) {
        assertThat(nearMisses(text)).hasSizeLessThanOrEqualTo(10);
    }

    /** A character after the trade word is no part of the brand; a place, brackets and the legal form are none either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "金手指汽修部",
                "金手止汽修厂",
                "金手指汽修（普阳街店）",
                "金手指修车(普阳街店",
                "普阳街金手指汽修",
                "金手指汽修普阳街",
                "绿园金手指汽修",
                "长春绿园金手止修理厂",
                "金手指修车绿园",
                "长春市绿园区普阳街3456号金手指汽车修理",
                "changchunshijinshouzhiqixiuyouxiangongsi"
            })
    void findsAShopByMoreThanItsName(String text) {
        assertThat(nearMisses(text))
                .extracting(hit -> hit.unit().place().signName())
                .containsExactly(GARAGE);
    }

    private List<SearchResult.SearchHit> nearMisses(String text) {
        UnitQuery query = new UnitQuery(
                text,
                UnitQuery.newest(10).inAnyStatus().filters(),
                UnitQuery.newest(10).area(),
                UnitQuery.SortOrder.RELEVANCE,
                new UnitQuery.ResultPage(10, 0, List.of()));
        return index.nearMisses(query, List.of(), TODAY);
    }
}
