package fangxin.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pledge of the demonstration in each state, read and brought on by those who may. */
@RepeatedPosts({"commitments", "commitment-reviews"})
class CommitmentIT extends RepeatedPostsTestBase {
    private static final String NANGUAN = "220102";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static JsonObject inState(String state) {
        return office(NANGUAN).get("commitment-reviews").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(commitment -> commitment.getString("state").equals(state))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPledgeIsConfirmedByTheCountyThenByTheAssociationAndReadByAnyone() {
        JsonObject pledged = inState("PLEDGED");
        String address = "commitment-reviews/" + pledged.getString("number");
        Map<String, Object> shown = Map.of("version", pledged.getInt("version"));
        office("220104").get(address).being(404);
        office("220104").post(address + "/confirmation", shown).being(404);
        JsonObject confirmed = office(NANGUAN)
                .post(address + "/confirmation", shown)
                .being(200)
                .json();
        office(NANGUAN).post(address + "/confirmation", shown).being(409);

        User association = http.as(DemoUsers.holding("ASSOCIATION", NANGUAN + "-CA"));
        assertThat(association
                        .post(address + "/association-confirmation", Map.of("version", confirmed.getInt("version")))
                        .being(200)
                        .text("state"))
                .isEqualTo("PUBLIC_PERIOD");
        assertThat(http.anybody().get("/pledges?lang=zh").being(200).body())
                .contains(pledged.getJsonObject("subject").getString("signName"));
    }

    @Test
    void aTitleStatesTrackAndStarsAndAStarAboveItsConditionsIsRefused() {
        JsonObject starred = inState("OBSERVED");
        String title = starred.getJsonObject("title").getString("number");
        JsonObject unit = http.anybody().get("units/" + title).being(200).json();
        assertThat(unit.getString("track")).isEqualTo("COMMITMENT");
        assertThat(unit.getInt("stars")).isEqualTo(4);
        assertThat(unit.isNull("grade")).isTrue();
        assertThat(http.anybody().get("/units/" + title + "?lang=zh").being(200).body())
                .contains("四星", "放心商店");
        assertThat(office(NANGUAN)
                        .post(
                                "commitment-reviews/" + starred.getString("number") + "/stars",
                                Map.of("version", starred.getInt("version"), "stars", 5, "gates", List.of()))
                        .being(422)
                        .body())
                .contains("pledge.stars.gates");
    }
}
