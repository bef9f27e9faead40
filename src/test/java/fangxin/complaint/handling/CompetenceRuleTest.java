package fangxin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitlePlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the rule on the competent office: article 13 of Order 121, sentence by sentence. */
class CompetenceRuleTest {
    private static final List<CompetenceRule.District> DISTRICTS = List.of(
            new CompetenceRule.District("220103", "宽城区", "长春市"), new CompetenceRule.District("220104", "朝阳区", "长春市"));
    private static final TitlePlace STORE = place("红旗街1号");
    private static final TitlePlace ON_PLATFORM = place("某商城 https://shop.mall.example.com/7");
    private static final TitlePlace OWN_SITE = place("https://tea.example.org");

    @Test
    void aStoreIsOfThePlaceOfBusinessWhateverAddressTheComplaintStates() {
        assertThat(office("长春市宽城区北京大街", STORE))
                .contains(new CompetentOffice("220104", CompetenceBasis.PLACE_OF_BUSINESS));
    }

    @Test
    void aShopOnAPlatformIsOfItsPublishedAddressElseOfTheOperatorsSeat() {
        assertThat(office("吉林省长春市宽城区北京大街", ON_PLATFORM))
                .contains(new CompetentOffice("220103", CompetenceBasis.STATED_ADDRESS));
        assertThat(office(null, ON_PLATFORM)).contains(new CompetentOffice("220102", CompetenceBasis.PLATFORM_SEAT));
        assertThat(office("https://other.example.net/7", place("他平台 https://other.example.net/7")))
                .isEmpty();
        assertThat(office("某商城 https://shop.mall.example.com/9", null))
                .contains(new CompetentOffice("220102", CompetenceBasis.PLATFORM_SEAT));
    }

    @Test
    void aSellerWithAWebsiteOfItsOwnIsOfItsSeat() {
        assertThat(office(null, OWN_SITE)).contains(new CompetentOffice("220104", CompetenceBasis.SELLER_SEAT));
        assertThat(office("https://unknown.example.org", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "长春市宽城区北京大街1号, 220103",
        "长春宽城区, 220103",
        "宽城区北京大街, 220103",
        "北京市朝阳区建国路, ",
        "吉林省吉林市朝阳区, ",
        "宽城区和朝阳区交界, ",
        "人民大街1号, ",
        "'', "
    })
    void anAddressNamesOneDistrictOfThisCityOrNone(String address, String office) {
        assertThat(office(address, null).map(CompetentOffice::office)).isEqualTo(Optional.ofNullable(office));
    }

    @Test
    void onlyAPlaceOfTheRegisterPlacesACaseWithoutAnOfficer() {
        assertThat(CompetenceBasis.values())
                .filteredOn(basis -> !basis.isRegistered())
                .containsExactly(CompetenceBasis.STATED_ADDRESS);
    }

    private static Optional<CompetentOffice> office(String address, TitlePlace place) {
        return CompetenceRule.office(
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
