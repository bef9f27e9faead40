package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.it.Http.User;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of the field that span several services: whose shop it is, and when a period ends. */
class FieldRulesIT extends FromOutside {
    private static final String NANGUAN = "220102";
    private static final String CITY = "220100";
    private SentUp sentUp;

    @BeforeEach
    void knowTheWayUp() {
        sentUp = new SentUp(http);
    }

    private static User office(String code) {
        return http.as(People.holding("COUNTY_OFFICE", code));
    }

    private static Shop at(Shop shop, String address) {
        return new Shop(shop.creditCode(), shop.merchantName(), shop.signName(), shop.kind(), shop.trade(),
                shop.industry(), shop.organ(), shop.street(), address, shop.phone(), shop.person());
    }

    private static Journey again(Shop shop, String merchant) {
        return new Journey(http, shop).known(merchant);
    }

    @Test
    void theSecondShopOfAChainAppliesUnderTheSameSignAndAnswersForItselfAlone() {
        String county = sentUp.round(NANGUAN, "COUNTY", Map.of());
        Shop shop = Invented.shop();
        Shop second = at(shop, shop.address() + "对面21号");
        Journey first = sentUp.registered(shop).openIn(NANGUAN, county, "SHOP").fillInAnyForm().submit();

        Journey next = again(second, first.merchant()).openIn(NANGUAN, county, "SHOP").fillInAnyForm().submit();
        Journey same = again(at(shop, shop.address().replace("长春市", "")), first.merchant())
                .openIn(NANGUAN, county, "SHOP").fillInAnyForm();

        assertThat(next.stage()).isEqualTo("SUBMITTED");
        assertThat(same.step(same.owner(), "SUBMIT", Map.of("declared", true)).being(422).body())
                .contains("application.running").contains(first.reference()).contains("\"field\":\"address\"");

        String title = sentUp.title(first.verify().accept().visit().recommend().assign().evaluateOnPaper().opine()
                .consult().pass());
        String city = sentUp.round(CITY, "CITY", Map.of());
        Journey climbing = again(second, first.merchant()).openIn(CITY, city, "SHOP").fillInAnyForm();
        assertThat(climbing.step(climbing.owner(), "SUBMIT", Map.of("declared", true)).being(422).body())
                .as("the title of the first shop %s is not that of the second", title).contains("candidacy.lower.missing");
        again(shop, first.merchant()).openIn(CITY, city, "SHOP").fillInAnyForm().submit();
    }

    @Test
    void aRecalledReturnGivesNoDaysAndIsNotCounted() {
        Journey journey = new Journey(http, Invented.shop()).draft().submit().verify();
        String due = journey.view().getString("dueOn");
        JsonObject before = returns();

        journey.returnForCompletion();
        assertThat(returns().getInt("all")).isEqualTo(before.getInt("all") + 1);
        journey.step(journey.office(), "RECALL", Map.of("reason", "退回有误")).being(200);

        assertThat(journey.stage()).isEqualTo("VERIFIED");
        assertThat(journey.view().getString("dueOn")).isEqualTo(due);
        assertThat(returns()).isEqualTo(before);
        assertThat(journey.office().get("documents?candidacy=" + journey.reference()).being(200).body())
                .doesNotContain("RETURN");
        journey.returnForCompletion();
        assertThat(returns().getInt("again")).as("the first that counts").isEqualTo(before.getInt("again"));
    }

    /** How often the office of Nanguan returned applications. */
    private static JsonObject returns() {
        return office(NANGUAN).get("fairness").being(200).json().getJsonArray("returns").stream()
                .map(JsonValue::asJsonObject).filter(one -> one.getString("code").equals(NANGUAN)).findFirst()
                .orElseThrow();
    }
}
