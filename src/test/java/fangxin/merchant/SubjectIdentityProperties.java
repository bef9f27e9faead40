package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.testing.InputClasses;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class SubjectIdentityProperties {
    private static final String CODE = "91220102MA00006R6W";
    private static final String[] STREETS = {"自由大路", "人民大街", "红旗街", "东岭南街", "二道街", "一匡街", "八一胡同", "重庆路", "锦绣小区", "菜市街"};

    /** Addresses as they are written, from the street on. */
    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 3999);
        Arbitrary<String> within = Arbitraries.of("", "1层", "B座12层", "2-3号", "3号楼201室", "(东侧)");
        return Combinators.combine(Arbitraries.of(STREETS), number, within)
                .as((street, no, more) -> street + no + "号" + more);
    }

    @Provide
    Arbitrary<String> divisions() {
        return Arbitraries.of("长春市", "南关区", "长春市南关区", "吉林省长春市农安县", "吉林省长春市南关区永吉街道", "榆树市", "长春市 双阳区 鹿乡镇 ");
    }

    private static SubjectIdentity shop(String address) {
        return shop("谷雨邻家超市", address);
    }

    private static SubjectIdentity shop(String sign, String address) {
        return SubjectIdentity.of(SubjectSite.PREMISES, CODE, "长春市谷雨邻家商贸有限公司", sign, address);
    }

    /** Texts of what addresses and names of areas consist of, in every order. */
    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.strings()
                .withChars("〇一二三十百号號楼樓层省市区1239#-—（） ·\u0301\u1100\u1161A")
                .ofMaxLength(12);
    }

    /** Writes a text in another way: full width, blanks, brackets. */
    private static String otherwise(String text, int way) {
        StringBuilder other = new StringBuilder();
        for (char character : text.toCharArray()) {
            boolean ascii = character > ' ' && character < 0x7f && (way & 1) == 1;
            boolean apart = (way & 2) == 2 && !Character.isDigit(character);
            other.append(ascii ? (char) (character + 0xfee0) : character).append(apart ? " " : "");
        }
        return (way & 4) == 4 ? other.toString().toLowerCase() + "。" : other.toString();
    }

    @Property
    void isTheSameHoweverTheAddressIsWritten(
            @ForAll("addresses") String address, @ForAll("divisions") String division, @ForAll int way) {
        assertThat(shop(address).isSameAs(shop(otherwise(address, way)))).isTrue();
        assertThat(shop(division + address).isSameAs(shop(otherwise(address, way))))
                .isTrue();
        assertThat(shop(otherwise(address, way)).isSameAs(shop(division + address)))
                .isTrue();
        Statistics.label("written another way")
                .collect(!otherwise(address, way).equals(address))
                .coverage(checker -> checker.check(true).percentage(share -> share > 50));
    }

    @Property
    void isTheSameWhateverTheSignSays(@ForAll("addresses") String address, @ForAll String sign, @ForAll String other) {
        assertThat(shop(sign, address).isSameAs(shop(other, address))).isTrue();
        InputClasses.requireBoth("one has no sign", sign.isEmpty() || other.isEmpty());
    }

    @Property
    void twoAddressesAreTwoShopsUnderOneSign(@ForAll("addresses") String here, @ForAll("addresses") String there) {
        assertThat(shop(here).isSameAs(shop(there))).isEqualTo(here.equals(there));
        Statistics.label("addresses")
                .collect(here.equals(there) ? "one" : "two")
                .coverage(checker -> checker.check("two").percentage(share -> share > 50));
    }

    @Property
    void twoLicencesAreTwoSubjectsInOnePlace(@ForAll("addresses") String address) {
        assertThat(shop(address)
                        .isSameAs(SubjectIdentity.of(
                                SubjectSite.PREMISES, "92220102MA0000023N", "长春市谷雨邻家商贸有限公司", "谷雨邻家超市", address)))
                .isFalse();
        InputClasses.requireBoth("the address ends with its number", address.matches("[^0-9]+\\d+号"));
    }

    @Property
    void comparingIsSymmetric(
            @ForAll("addresses") String address,
            @ForAll("divisions") String division,
            @ForAll("mixtures") String other) {
        for (String there : List.of(address, division + address, other, division + other)) {
            assertThat(shop(there).isSameAs(shop(there))).isTrue();
            assertThat(shop(address).isSameAs(shop(there)))
                    .isEqualTo(shop(there).isSameAs(shop(address)));
            Statistics.label("pairs")
                    .collect(shop(address).isSameAs(shop(there)))
                    .coverage(checker -> {
                        checker.check(true).percentage(share -> share > 20);
                        checker.check(false).percentage(share -> share > 20);
                    });
        }
    }

    @Property
    void aPlaceKeyIsItsOwnKey(@ForAll("mixtures") String text, @ForAll("addresses") String address) {
        String key = SubjectIdentity.placeKey(text);

        assertThat(SubjectIdentity.placeKey(key)).isEqualTo(key);
        assertThat(SubjectIdentity.placeKey(SubjectIdentity.placeKey(address)))
                .isEqualTo(SubjectIdentity.placeKey(address));
        Statistics.label("numerals")
                .collect(key.matches(".*\\d[号楼层].*"))
                .coverage(checker -> checker.check(true).percentage(share -> share > 10));
    }

    @Example
    void numbersStayApartAndNumeralsCount() {
        assertThat(shop("重庆路1-23号").isSameAs(shop("重庆路12-3号"))).isFalse();
        assertThat(shop("重庆路1－23号").isSameAs(shop("重庆路 1—23 号"))).isTrue();
        assertThat(shop("重庆路十二号三层").isSameAs(shop("重庆路12号3层"))).isTrue();
        assertThat(shop("重庆路一百零五号").isSameAs(shop("重庆路105号"))).isTrue();
        assertThat(shop("重慶路三號樓").isSameAs(shop("重庆路3号楼"))).isTrue();
        assertThat(shop("重庆路3#楼").isSameAs(shop("重庆路3号楼"))).isTrue();
        assertThat(shop("二道街1号").place()).isEqualTo("二道街1号");
    }

    @Example
    void onlyADivisionMayBeLeftOut() {
        assertThat(shop("东人民大街1号").isSameAs(shop("人民大街1号"))).isFalse();
        assertThat(shop("锦绣小区3号楼101室").isSameAs(shop("3号楼101室"))).isFalse();
        assertThat(shop("南关区1号").isSameAs(shop("1号")))
                .as("too short to say which")
                .isFalse();
    }

    @Example
    void aMissingCodeIsMadeUpForByTheRegisteredName() {
        SubjectIdentity coded = shop("重庆路1号甲");
        SubjectIdentity old = SubjectIdentity.of(SubjectSite.PREMISES, null, "长春市谷雨邻家商贸（有限公司）", null, "重庆路1号甲");

        assertThat(coded.isSameAs(old)).isTrue();
        assertThat(SubjectIdentity.of(SubjectSite.PREMISES, "", "", "谷雨", "重庆路1号甲")
                        .isSameAs(SubjectIdentity.of(SubjectSite.PREMISES, "", "", "谷雨", "重庆路1号甲")))
                .as("nobody is known")
                .isFalse();
    }

    @Example
    void anAreaIsItsLeadingAgencyAndItsName() {
        SubjectIdentity street = SubjectIdentity.of(SubjectSite.AREA, CODE, "某商会", "桂林路商圈", "人民大街1号");

        assertThat(street.isSameAs(SubjectIdentity.of(SubjectSite.AREA, CODE, "某商会", "桂林路 商圈", "迁址后")))
                .isTrue();
        assertThat(street.isSameAs(SubjectIdentity.of(SubjectSite.AREA, CODE, "某商会", "红旗街商圈", "人民大街1号")))
                .isFalse();
        assertThat(street.isSameAs(SubjectIdentity.of(SubjectSite.PREMISES, CODE, "某商会", "桂林路商圈", "桂林路商圈")))
                .isFalse();
    }

    @Provide
    Arbitrary<String> platforms() {
        return Arbitraries.of("", "自建", "禾淘网", "禾淘 商城");
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of(
                "https://shop.example.com/a",
                "https://shop.example.com/A",
                "https://shop.example.com/a-b?id=12",
                "https://shop.example.com/ab?id=12",
                "https://a.example.com");
    }

    private static SubjectIdentity online(String name, String platform, String link) {
        return shop(name, OnlineShop.of(platform, link).text());
    }

    /** Writes a link in another way: scheme, host in upper case, last slash. */
    private static String linkedOtherwise(String link, int way) {
        String other = (way & 1) == 1 ? link.replace("https:", "http:") : link;
        String host = (way & 2) == 2 ? other.replace("example.com", "Example.COM") : other;
        return (way & 4) == 4 ? host + "/" : host;
    }

    @Property
    void anOnlineShopIsItsLinkOrItsPlatformAndName(
            @ForAll("platforms") String platform,
            @ForAll("platforms") String elsewhere,
            @ForAll("links") String link,
            @ForAll("links") String otherLink,
            @ForAll int way) {
        SubjectIdentity shop = online("谷雨邻家", platform, link);
        boolean samePlatform = platform.equals(elsewhere);

        assertThat(shop.isSameAs(online("谷雨 邻家", elsewhere, otherLink)))
                .as("one name")
                .isEqualTo(samePlatform || link.equals(otherLink));
        assertThat(shop.isSameAs(online("谷雨新店", elsewhere, linkedOtherwise(link, way))))
                .as("one link, however the platform is written")
                .isTrue();
        assertThat(shop.isSameAs(online("谷雨新店", platform, linkedOtherwise(otherLink, way))))
                .as("neither")
                .isEqualTo(link.equals(otherLink));
        assertThat(online("", platform, link).isSameAs(online("", platform, otherLink)))
                .as("no name identifies nothing")
                .isEqualTo(link.equals(otherLink));
        InputClasses.requireBoth("one platform", samePlatform);
        InputClasses.requireBoth("one link", link.equals(otherLink));
    }

    @Property
    void anOnlineShopIsNoShopAtAnAddressAndOfOneHolder(
            @ForAll("platforms") String platform, @ForAll("links") String link, @ForAll("addresses") String address) {
        SubjectIdentity online = online("谷雨邻家", platform, link);

        assertThat(online.isSameAs(shop("谷雨邻家", address))).isFalse();
        assertThat(shop("谷雨邻家", address).isSameAs(online)).isFalse();
        assertThat(online.isSameAs(SubjectIdentity.of(
                        SubjectSite.PREMISES,
                        "92220102MA0000023N",
                        "长春市谷雨邻家商贸有限公司",
                        "谷雨邻家",
                        OnlineShop.of(platform, link).text())))
                .isFalse();
        InputClasses.requireBoth("without a platform", platform.isEmpty());
    }

    @Property
    void thePublishedTextOfAnOnlineShopIsReadBack(
            @ForAll("platforms") String platform, @ForAll("links") String link, @ForAll("addresses") String address) {
        OnlineShop shop = OnlineShop.of(" " + platform, link + " ");

        assertThat(OnlineShop.parse(shop.text())).contains(OnlineShop.of(platform, link));
        assertThat(OnlineShop.parse(address)).isEmpty();
        InputClasses.requireBoth("without a platform", platform.isEmpty());
    }

    @Example
    void anOnlineShopOfTwoPlatformsIsTwo() {
        assertThat(online("谷雨邻家", "自建", "https://shop.example.com/a")
                        .isSameAs(online("谷雨邻家", "禾淘网", "https://shop.example.com/b")))
                .isFalse();
        assertThat(OnlineShop.parse("http://x")).isEmpty();
        assertThat(OnlineShop.of("自建", null).text()).isEqualTo("自建");
        assertThat(OnlineShop.of(null, null).text()).isEmpty();
    }
}
