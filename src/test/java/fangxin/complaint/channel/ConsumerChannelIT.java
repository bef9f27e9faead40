package fangxin.complaint.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of the channels for consumers: everybody reads them; the city's office changes them, an office of a county
 * cannot.
 */
class ConsumerChannelIT extends HttpTestBase {
    private static final String TERMS = "channels/terms";

    @Test
    void theCityAddsAChannelThatEverybodyReads() {
        JsonObject inForce = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"))
                .get(TERMS)
                .being(200)
                .json();
        JsonObject terms = inForce.getJsonObject("terms");
        JsonArrayBuilder channels = Json.createArrayBuilder(terms.getJsonArray("channels"));
        channels.add(Json.createObjectBuilder()
                .add("code", "TEST_DESK")
                .add("purpose", "MEDIATION")
                .add("name", Json.createObjectBuilder().add("zh", "咨询台甲").add("en", "Desk A"))
                .add("text", Json.createObjectBuilder().add("zh", "到场咨询。").add("en", "Ask there."))
                .add("phone", "0431-12340000")
                .add("address", JsonValue.NULL));
        Map<String, Object> input = Map.of(
                "issue",
                inForce.getInt("issue"),
                "terms",
                Json.createObjectBuilder(terms).add("channels", channels).build());

        assertThat(http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"))
                        .put(TERMS, input)
                        .being(422)
                        .body())
                .contains("channel.city");
        JsonObject changed = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"))
                .put(TERMS, input)
                .being(200)
                .json();
        assertThat(http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"))
                        .put(TERMS, input)
                        .being(200)
                        .json()
                        .getInt("issue"))
                .as("repeated")
                .isEqualTo(changed.getInt("issue"));

        assertThat(http.anybody().get("channels").being(200).body()).contains("TEST_DESK");
        assertThat(http.anybody().get("/channels?lang=zh").being(200).body())
                .contains("12315 热线电话", "咨询台甲", "tel:0431-12340000", "不计算法定时限");
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"))
                .put(TERMS, Map.of("issue", changed.getInt("issue"), "terms", terms))
                .being(200);
    }
}
