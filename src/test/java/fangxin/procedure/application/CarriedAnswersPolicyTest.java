package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarriedAnswersPolicyTest {
    private static final FormDefinition SHOP =
            ClasspathConfig.<FormDefinition>json("forms/shop.json", FormDefinition.class);

    @Test
    void takesOverTradePersonsAndPromisesAndNoFactOfThePremises() {
        ApplicationContent last = new ApplicationContent(
                Map.of(
                        "subjectType", "ENTERPRISE",
                        "signName", "禾穗里便利店",
                        "trade", "RETAIL",
                        "address", "桂林路18号1层",
                        "opened", "2019-05-16",
                        "legalPerson", "林晓禾",
                        "rightsPhone", "0431-80005000",
                        "publishPhone", "true",
                        "offersReturns", "true",
                        "returnDays", "7"),
                Map.of("general.A1", true),
                List.of(),
                null);

        assertThat(CarriedAnswersPolicy.of(last, SHOP))
                .containsOnly(
                        Map.entry("trade", "RETAIL"),
                        Map.entry("legalPerson", "林晓禾"),
                        Map.entry("rightsPhone", "0431-80005000"),
                        Map.entry("offersReturns", "true"),
                        Map.entry("returnDays", "7"));
    }

    /**
     * The sales are left out, since they are those of one year, and the subject type, since the applicant chooses it.
     */
    @Test
    void theNextApplicationOfAShopAlsoTakesOverTheFactsOfItsPremises() {
        ApplicationContent last = new ApplicationContent(
                Map.of(
                        "subjectType", "ENTERPRISE",
                        "signName", "禾穗里便利店",
                        "address", "桂林路18号1层",
                        "opened", "2019-05-16",
                        "yearlySales", "1200000",
                        "legalPerson", "林晓禾",
                        "publishPhone", "true"),
                Map.of("general.A1", true),
                List.of(),
                null);

        assertThat(CarriedAnswersPolicy.ofSameShop(last, SHOP))
                .containsOnly(
                        Map.entry("signName", "禾穗里便利店"),
                        Map.entry("address", "桂林路18号1层"),
                        Map.entry("opened", "2019-05-16"),
                        Map.entry("legalPerson", "林晓禾"));
    }

    @Test
    void leavesOutAnswersToQuestionsThatTheFormDoesNotAskAnyMore() {
        ApplicationContent last =
                new ApplicationContent(Map.of("faxNumber", "0431-80005001"), Map.of(), List.of(), null);

        assertThat(CarriedAnswersPolicy.of(last, SHOP)).isEmpty();
    }
}
