package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.naming.title.TitleStanding;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.round.TitleTrack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTitleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static UnitRecord unit(String number, TitleLevel level, String sign, String address) {
        return UnitFixture.shop(
                number,
                new TitleHolder(null, "长春市谷雨邻家商贸有限公司", "91220102MA00006R6W"),
                TitlePlaceBuilder.place(sign, address).build(),
                level);
    }

    private static List<String> numbers(UnitRecord unit, SubjectSite site, UnitRecord... fellows) {
        return SubjectTitle.sorted(unit, List.of(fellows), type -> site, TODAY).stream()
                .map(SubjectTitle::number)
                .toList();
    }

    @Test
    void titlesOfOneShopAreTogetherAndThoseOfTheNextUnderTheSameSignAreNot() {
        UnitRecord county = unit("1", TitleLevel.COUNTY, "谷雨邻家超市", "长春市南关区平泉路212号");
        UnitRecord city = unit("2", TitleLevel.CITY, "谷雨邻家生活超市", "南关区平泉路212号");
        UnitRecord second = unit("3", TitleLevel.COUNTY, "谷雨邻家超市", "长春市南关区人民大街7号");

        assertThat(numbers(county, SubjectSite.PREMISES, county, city, second)).containsExactly("2", "1");
        assertThat(numbers(second, SubjectSite.PREMISES, county, city, second)).containsExactly("3");
    }

    @Test
    void titlesOfBothTracksOfOneShopAreTogetherEachWithItsTrack() {
        UnitRecord evaluated = unit("1", TitleLevel.COUNTY, "谷雨邻家超市", "长春市南关区平泉路212号");
        UnitRecord pledged = new UnitRecord(
                new UnitRecord.UnitCertificate("2", false, null),
                evaluated.holder(),
                evaluated.place(),
                TitleCategory.ofCommitment("STORE", null, TitleLevel.COUNTY),
                evaluated.document(),
                evaluated.term(),
                evaluated.recorded());

        assertThat(numbers(evaluated, SubjectSite.PREMISES, evaluated, pledged)).containsExactly("1", "2");
        assertThat(SubjectTitle.sorted(pledged, List.of(evaluated, pledged), type -> SubjectSite.PREMISES, TODAY))
                .extracting(SubjectTitle::track)
                .containsExactly(TitleTrack.DEMONSTRATION, TitleTrack.COMMITMENT);
        assertThat(SubjectTitle.sorted(
                        pledged,
                        List.of(evaluated, pledged),
                        type -> type.equals("STORE") ? SubjectSite.PREMISES : SubjectSite.AREA,
                        TODAY))
                .hasSize(1);
    }

    @Test
    void aVoidTitleIsTheLastOfItsShop() {
        UnitRecord taken = standing(unit("1", TitleLevel.CITY, "谷雨邻家超市", "平泉路212号"), TitleStanding.VOID);
        UnitRecord revoked = standing(unit("2", TitleLevel.COUNTY, "谷雨邻家超市", "平泉路212号"), TitleStanding.REVOKED);
        UnitRecord valid = unit("3", TitleLevel.COUNTY, "谷雨邻家超市", "平泉路212号");

        assertThat(numbers(taken, SubjectSite.PREMISES, taken, revoked, valid)).containsExactly("3", "2", "1");
    }

    private static UnitRecord standing(UnitRecord unit, TitleStanding standing) {
        return new UnitRecord(
                unit.certificate(),
                unit.holder(),
                unit.place(),
                unit.category(),
                unit.document(),
                unit.term(),
                new UnitRecord.RecordedStanding(standing, null));
    }

    @Test
    void titlesOfOneStreetAreTogetherWhereverItsLeadingAgencyHasItsOffice() {
        UnitRecord before = unit("1", TitleLevel.COUNTY, "桂林路商圈", "桂林路1号");
        UnitRecord after = unit("2", TitleLevel.CITY, "桂林路商圈", "新址2号");
        UnitRecord other = unit("3", TitleLevel.CITY, "红旗街商圈", "桂林路1号");

        assertThat(numbers(before, SubjectSite.AREA, before, after, other)).containsExactly("2", "1");
    }
}
