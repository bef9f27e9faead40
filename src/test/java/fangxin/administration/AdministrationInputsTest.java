package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.Agency;
import fangxin.organization.calendar.SpecialDay;
import fangxin.platform.config.ClasspathConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministrationInputsTest {
    private static final LocalizedText BOTH = new LocalizedText("国庆节", "National Day");
    private static final LocalizedText CHINESE = new LocalizedText("国庆节", " ");

    @Test
    void aSpecialDayHasATypeAndANameInBothLanguages() {
        assertThat(Constraints.violations(new SpecialDayInput(SpecialDay.SpecialDayType.OFF, BOTH)))
                .isEmpty();
        assertThat(Constraints.violations(new SpecialDayInput(null, CHINESE)))
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("type", "administration.day.type"), tuple("name", "calendar.day.name"));
    }

    @Test
    void everyShippedAgencyCanBeSavedAgain() {
        assertThat(ClasspathConfig.csv("territory/agencies.csv"))
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(Constraints.violations(new AgencyService.AgencyAmendment(
                                new LocalizedText(row.get("name"), row.get("name_en")), row.get("phone"), null, null)))
                        .isEmpty());
    }

    @Test
    void anAgencyHasANameInBothLanguages() {
        assertThat(Constraints.violations(new AgencyService.AgencyAmendment(CHINESE, null, null, null)))
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("name", "organization.agency.name"));
        assertThat(Constraints.violations(new AgencyService.NewAgency(
                        "220102-X", null, Agency.AgencyType.STATION, "220102", null, null, null, null)))
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("name", "organization.agency.name"));
    }

    @Test
    void aTradeHasACodeOfCapitalsAndANameInBothLanguages() {
        assertThat(Constraints.violations(new TradeService.TradeView("PETS", BOTH, List.of("80"), "MARKET", null)))
                .isEmpty();
        assertThat(Constraints.violations(new TradeService.TradeView("pets", CHINESE, List.of("80"), "MARKET", null)))
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("code", "criteria.trade.code"), tuple("name", "criteria.trade.name"));
        assertThat(Constraints.violations(new TradeService.TradeView("PETS", BOTH, List.of("80", "8"), "MARKET", null)))
                .containsExactly(new Violation("prefixes.1", "criteria.trade.prefix", List.of("8")));
    }

    @Test
    void aFactorResetNamesAnAccountAndAReason() {
        assertThat(Constraints.violations(new FactorResetInput(null, " ")))
                .extracting(Violation::field, Violation::key)
                .containsExactly(
                        tuple("account", "administration.reset.unknown"),
                        tuple("reason", "administration.reset.reason.missing"));
    }
}
