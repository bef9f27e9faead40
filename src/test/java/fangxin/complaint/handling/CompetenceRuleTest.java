package fangxin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitlePlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the rule on the competent offices: articles 13 and 14 of Order 121, sentence by sentence. */
class CompetenceRuleTest {
    private static final List<CompetenceRule.District> DISTRICTS = List.of(
            new CompetenceRule.District("220103", "宽城区", "长春市"),
            new CompetenceRule.District("220104", "朝阳区", "长春市"),
            new CompetenceRule.District("220122", "农安县", "长春市"),
            new CompetenceRule.District("220182", "榆树市", "长春市"));
    private static final CompetentOffice OPERATOR = new CompetentOffice("220102", CompetenceBasis.PLATFORM_SEAT);
    private static final TitlePlace STORE = place("红旗街1号");
    private static final TitlePlace ON_PLATFORM = place("某商城 https://shop.mall.example.com/7");
    private static final TitlePlace OWN_SITE = place("https://tea.example.org");

    @Test
    void aStoreIsOfThePlaceOfBusinessWhateverAddressTheComplaintStatesAndOfItsUnknownSeat() {
        assertThat(offices("长春市宽城区北京大街", STORE))
                .isEqualTo(new CompetentOffices(
                        List.of(new CompetentOffice("220104", CompetenceBasis.PLACE_OF_BUSINESS)), false));
    }

    @Test
    void aShopOnAPlatformIsOfItsPublishedAddressAndOfTheOperatorsSeat() {
        assertThat(offices("吉林省长春市宽城区北京大街", ON_PLATFORM))
                .isEqualTo(new CompetentOffices(
                        List.of(new CompetentOffice("220103", CompetenceBasis.STATED_ADDRESS), OPERATOR), true));
        assertThat(offices(null, ON_PLATFORM)).isEqualTo(new CompetentOffices(List.of(OPERATOR), false));
        assertThat(offices("https://other.example.net/7", place("他平台 https://other.example.net/7")))
                .isEqualTo(new CompetentOffices(List.of(), false));
        assertThat(offices("某商城 https://shop.mall.example.com/9", null).offices())
                .containsExactly(OPERATOR);
    }

    @Test
    void aSellerWithAWebsiteOfItsOwnIsOfItsSeatAloneWhateverAddressTheComplaintStates() {
        CompetentOffices seat =
                new CompetentOffices(List.of(new CompetentOffice("220104", CompetenceBasis.SELLER_SEAT)), false);
        assertThat(offices(null, OWN_SITE)).isEqualTo(seat);
        assertThat(offices("长春市宽城区北京大街", OWN_SITE)).isEqualTo(seat);
        assertThat(offices("https://unknown.example.org", null).offices()).isEmpty();
        assertThat(offices(null, place("https://shop.mall.example.com/7")).offices())
                .as("a link of a known platform without its name")
                .containsExactly(OPERATOR);
    }

    /** Article 14: the first of several competent offices keeps the complaint, so that none of them returns it. */
    @ParameterizedTest
    @CsvSource({"220103, false, true", "220102, false, true", "220104, true, false"})
    void onlyAnOfficeThatIsNoneOfTheCompetentOnesReturns(String present, boolean excluded, boolean shared) {
        CompetentOffices competent = offices("长春市宽城区北京大街", ON_PLATFORM);

        assertThat(competent.exclude(each -> each.office().equals(present))).isEqualTo(excluded);
        assertThat(competent.areShared(each -> each.office().equals(present))).isEqualTo(shared);
    }

    @Test
    void anOfficeIsNotExcludedWhereAPlaceIsUnknown() {
        assertThat(offices("长春市宽城区北京大街", STORE).exclude(each -> false)).isFalse();
        assertThat(offices("长春市宽城区北京大街", STORE).areShared(each -> false)).isTrue();
        assertThat(offices(null, null).exclude(each -> false)).isFalse();
        assertThat(offices(null, null).areShared(each -> false)).isFalse();
        assertThat(offices(null, OWN_SITE).areShared(each -> true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "长春市宽城区北京大街1号, 220103",
        "长春宽城区, 220103",
        "宽城区北京大街, 220103",
        "北京市朝阳区建国路, ",
        "北京朝阳区建国路, ",
        "辽宁省朝阳区, ",
        "吉林省吉林市朝阳区, ",
        "吉林省榆树市中华大街, 220182",
        "吉林省农安县, 220122",
        "农安县宝塔街, 220122",
        "吉林省长春市农安县, 220122",
        "宽城区和朝阳区交界, ",
        "人民大街1号, ",
        "'', "
    })
    void anAddressNamesOneDistrictOfThisCityOrNone(String address, String office) {
        assertThat(offices(address, null).first().map(CompetentOffice::office)).isEqualTo(Optional.ofNullable(office));
    }

    @Test
    void onlyAPlaceOfTheRegisterPlacesACaseWithoutAnOfficer() {
        assertThat(CompetenceBasis.values())
                .filteredOn(basis -> !basis.isRegistered())
                .containsExactly(CompetenceBasis.STATED_ADDRESS);
    }

    private static CompetentOffices offices(String address, TitlePlace place) {
        return CompetenceRule.offices(
                new ComplainedTrader("甲店", null, address, null, null),
                place,
                DISTRICTS,
                shop -> shop.host()
                        .filter(host -> host.endsWith("mall.example.com"))
                        .map(host -> "220102"));
    }

    private static TitlePlace place(String address) {
        return TitlePlace.ofOldRegister("甲店", address, "220104", null, null);
    }
}
