package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeRepositoryTest {
    private static final List<Trade> TRADES = ClasspathConfig.csv("criteria/trades.csv").stream()
            .map(row -> new Trade(
                    row.get("code"),
                    new LocalizedText(row.get("name"), row.get("name_en")),
                    row.get("prefixes") == null
                            ? List.of()
                            : Arrays.asList(row.get("prefixes").split(";")),
                    row.get("authority"),
                    row.get("sheet"),
                    0))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "5211,RETAIL",
        "5291,RETAIL",
        "5292,ONLINE",
        "5251,PHARMACY",
        "5261,CAR_SALES",
        "5265,FUEL",
        "6210,CATERING",
        "7223,MARKET",
        "8111,CAR_REPAIR",
        "6110,HOTEL",
        "7291,SCENIC",
        "8040,BEAUTY",
        "8930,FITNESS",
        "7020,PROPERTY"
    })
    void theLongestPrefixDecides(String industry, String trade) {
        assertThat(TradeRepository.matching(industry, TRADES).map(Trade::code)).contains(trade);
    }

    @ParameterizedTest
    @CsvSource({"0111", "7224", "803", "99"})
    void aClassThatNoTradeNamesMatchesNone(String industry) {
        assertThat(TradeRepository.matching(industry, TRADES)).isEmpty();
    }

    /** The table of the procedure, row by row. */
    @ParameterizedTest
    @CsvSource({
        "521;522;523;524;527;528;529,MARKET,retail",
        "5292,MARKET,online",
        "525,MARKET,pharmacy",
        "526,COMMERCE,dealer",
        "5265,COMMERCE,fuel",
        "62,MARKET,catering",
        "7223,MARKET,market",
        "811,TRANSPORT,repair",
        "61,TOURISM,hotel",
        "786;7291,TOURISM,tourism",
        "601;602,POST,express",
        "83,EDUCATION,education",
        "804;805,COMMERCE,prepaid",
        "893,SPORT,prepaid",
        "801,COMMERCE,housekeeping",
        "54,TRANSPORT,passenger",
        "84,HEALTH,health",
        "44;45;46,HOUSING,utilities",
        "631,TELECOM,utilities",
        "66,FINANCE,finance",
        "702,HOUSING,property"
    })
    void everyTradeHasItsAuthorityAndItsSheet(String prefixes, String authority, String sheet) {
        for (String prefix : prefixes.split(";")) {
            assertThat(TradeRepository.matching(prefix + "0", TRADES)).hasValueSatisfying(trade -> {
                assertThat(trade.authority()).isEqualTo(authority);
                assertThat(trade.sheet()).isEqualTo(sheet);
            });
            assertThat(ClasspathConfig.text("criteria/%s/2026.json".formatted(sheet)))
                    .isNotBlank();
        }
    }

    @Test
    void theOrderOfTheTradesDoesNotMatter() {
        assertThat(TradeRepository.matching("5292", TRADES.reversed()).map(Trade::code))
                .contains("ONLINE");
        assertThat(TradeRepository.matching("5265", TRADES.reversed()).map(Trade::code))
                .contains("FUEL");
    }

    @Test
    void noTwoTradesClaimTheSamePrefix() {
        assertThat(TRADES.stream().flatMap(trade -> trade.prefixes().stream())).doesNotHaveDuplicates();
    }
}
