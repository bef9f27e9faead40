package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.naming.title.TitleStanding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTitleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static UnitRecord unit(String number, String level, String sign, String address) {
        return new UnitRecord(
                number,
                false,
                null,
                "长春市谷雨邻家商贸有限公司",
                "91220102MA00006R6W",
                sign,
                address,
                "220102",
                null,
                null,
                null,
                "RETAIL",
                "SHOP",
                level,
                "PASS",
                TitleStanding.VALID,
                TODAY,
                null,
                null,
                new LocalizedText("示范店", "Model shop"),
                new LocalizedText("", ""),
                null,
                null);
    }

    private static List<String> numbers(UnitRecord unit, SubjectSite site, UnitRecord... fellows) {
        return SubjectTitle.sorted(unit, List.of(fellows), site, TODAY).stream()
                .map(SubjectTitle::number)
                .toList();
    }

    @Test
    void titlesOfOneShopAreTogetherAndThoseOfTheNextUnderTheSameSignAreNot() {
        UnitRecord county = unit("1", "COUNTY", "谷雨邻家超市", "长春市南关区平泉路212号");
        UnitRecord city = unit("2", "CITY", "谷雨邻家生活超市", "南关区平泉路212号");
        UnitRecord second = unit("3", "COUNTY", "谷雨邻家超市", "长春市南关区人民大街7号");

        assertThat(numbers(county, SubjectSite.PREMISES, county, city, second)).containsExactly("2", "1");
        assertThat(numbers(second, SubjectSite.PREMISES, county, city, second)).containsExactly("3");
    }

    @Test
    void titlesOfOneStreetAreTogetherWhereverItsBodyHasItsOffice() {
        UnitRecord before = unit("1", "COUNTY", "桂林路商圈", "桂林路1号");
        UnitRecord after = unit("2", "CITY", "桂林路商圈", "新址2号");
        UnitRecord other = unit("3", "CITY", "红旗街商圈", "桂林路1号");

        assertThat(numbers(before, SubjectSite.AREA, before, after, other)).containsExactly("2", "1");
    }
}
