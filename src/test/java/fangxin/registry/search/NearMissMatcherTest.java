package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.round.ApplicationRound;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Near misses of 红星美发厅, registered as 长春市红星美容（南关）有限公司, and texts that are none. */
class NearMissMatcherTest {
    private static final String CREDIT_CODE = "92220102MA00350M2X";
    private static final UnitRecord UNIT = UnitFixture.shop(
            "2201022026000112345",
            new TitleHolder(null, "长春市红星美容（南关）有限公司", CREDIT_CODE),
            TitlePlaceBuilder.place("红星美发厅", "人民大街12号").build(),
            ApplicationRound.TitleLevel.COUNTY);

    @ParameterizedTest
    @CsvSource({
        "红星美容有限公司, brackets left out",
        "红星理发店, another trade word",
        "长春红星美发厅, city added",
        "美发厅红星, reverse order",
        "洪兴美发厅, same sound",
        "红星每发厅, one of the same sound",
        "红新星美发厅, one added",
        "红美发厅, one missing",
        "星红美发厅, two swapped",
        "红日美发厅, one wrong",
        "hongxing美发, pinyin before hanzi",
        "hong xing mei fa ting, syllables",
        "理发, another trade word alone",
        "红 星 美 发 厅, spaced out",
        "9222 0102 MA00 350M 2X, code in groups",
        "9222O1O2MAOO35OM2X, O for 0",
        "9222olo2maoo35om2x, l for 1 in the division",
        "92220102MA00350M3X, one digit wrong",
        "220102202600011234S, S for 5",
        "红兴美发 人民大街, a word of the address",
        "changchunshihongxingmeirongnanguanyouxiangongsi, long pinyin",
        "changchunhongxingmeifating, pinyin of the city added",
        "hongxingmeifatingyouxiangongsi, pinyin of the legal form added",
        "红星美发厅（人民大街店）, brackets added",
        "红星发廊(人民大街店, brackets not closed",
        "人民大街红星美发厅, the street before the name",
        "红星发廊人民大街12号, street and number after the name",
        "红星理发店人民大街, street after the name",
        "长春市人民大街12号红星理发店, city and number before the name"
    })
    void isNear(String text, String why) {
        assertThat(matcher(text).distance(UNIT)).as(why).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "蓝天美发厅",
                "红日",
                "东方红烘焙坊",
                "红兴美发 解放大路",
                "解放大路红星美发厅",
                "红星美发厅解放大路",
                "宽城红星美发厅",
                "92220102MA00350M39",
                "92220102MA99999999",
                "kfc"
            })
    void isNotNear(String text) {
        assertThat(matcher(text).distance(UNIT)).isEmpty();
    }

    @Test
    void theNearestIsOfTheSameSound() {
        assertThat(matcher("红兴美发厅").distance(UNIT).orElseThrow())
                .isLessThan(matcher("红日美发厅").distance(UNIT).orElseThrow());
    }

    /** 鹿鸣健身 is one edit away too: without 山, the query is a part of it. */
    @Test
    void aNameWithAllCharactersOfTheQueryIsNearerThanOneThatLacksSome() {
        int meant = matcher("山健身").distance(named("山脊健身")).orElseThrow();

        assertThat(meant).isLessThan(matcher("山健身").distance(named("鹿鸣健身")).orElseThrow());
        assertThat(matcher("莲面馆").distance(named("莲舟面馆")).orElseThrow())
                .isLessThan(matcher("莲面馆").distance(named("知秋面馆")).orElseThrow());
    }

    private static UnitRecord named(String name) {
        return UnitFixture.shop(
                "2201022026000154321",
                new TitleHolder(null, name, "92220102MA0035112X"),
                TitlePlaceBuilder.place(name, "人民大街14号").build(),
                ApplicationRound.TitleLevel.COUNTY);
    }

    @Test
    void wordsAreEnoughWhereEachMayHaveAnEdit() {
        assertThat(matcher("红日美发厅 人民大街").findsEditsByWord()).isTrue();
        assertThat(matcher("红日 美发厅").findsEditsByWord()).isFalse();
        assertThat(matcher("红日美发厅").findsEditsByWord()).isFalse();
    }

    private static NearMissMatcher matcher(String text) {
        return NearMissMatcher.of(text, SearchVocabulary.shipped(), syllables());
    }

    private static NavigableSet<String> syllables() {
        NavigableSet<String> known = new TreeSet<>();
        UnitDocumentBuilder.names(UNIT)
                .forEach(name ->
                        name.codePoints().forEach(point -> known.addAll(List.of(SearchWords.syllables(point)))));
        return known;
    }
}
