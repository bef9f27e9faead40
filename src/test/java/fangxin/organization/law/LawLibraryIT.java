package fangxin.organization.law;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Test of the law library: everybody reads it; the city's office changes it, an office of a county cannot. */
class LawLibraryIT extends HttpTestBase {
    private static final String TERMS = "laws/terms";
    private static final String CITY = DemoUsers.holding("COUNTY_OFFICE", "220100");

    @Test
    void theCityAddsALawThatEverybodyReads() {
        JsonObject inForce = http.as(CITY).get(TERMS).being(200).json();
        JsonObject terms = inForce.getJsonObject("terms");
        JsonArrayBuilder laws = Json.createArrayBuilder(terms.getJsonArray("laws"));
        laws.add(Json.createObjectBuilder()
                .add("code", "TEST_RULE")
                .add("kind", "DEPARTMENTAL_RULE")
                .add("name", Json.createObjectBuilder().add("zh", "试行办法甲").add("en", "Trial measures A"))
                .add("issuer", Json.createObjectBuilder().add("zh", "某局").add("en", "Some bureau"))
                .add("from", "2020-01-01")
                .add("until", "2021-12-31"));
        Map<String, Object> input = Map.of(
                "issue",
                inForce.getInt("issue"),
                "terms",
                Json.createObjectBuilder(terms).add("laws", laws).build());

        assertThat(http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"))
                        .put(TERMS, input)
                        .being(422)
                        .body())
                .contains("law.city");
        JsonObject changed = http.as(CITY).put(TERMS, input).being(200).json();
        assertThat(http.as(CITY).put(TERMS, input).being(200).json().getInt("issue"))
                .as("repeated")
                .isEqualTo(changed.getInt("issue"));

        assertThat(http.anybody().get("laws").being(200).body()).contains("TEST_RULE", "总局令第121号");
        assertThat(http.anybody().get("/laws?lang=zh").being(200).body())
                .contains("市场监督管理投诉举报处理办法", "id=\"ORDER_121\"", "试行办法甲", "有效至 2021年12月31日", "已废止");
        assertThat(http.anybody().get("/laws?lang=en").being(200).body()).contains("Trial measures A", "Repealed");
        assertThat(http.as(CITY).get("/work/law_library?lang=zh").being(200).body())
                .contains("试行办法甲", "新增法规");
        assertThat(http.as(CITY)
                        .get("/work/law?code=TEST_RULE&lang=zh")
                        .being(200)
                        .body())
                .contains("2021-12-31");
        http.as(CITY).get("/work/law?code=UNKNOWN").being(404);
        assertThat(http.as(DemoUsers.holding("ADMINISTRATOR", "220100"))
                        .get("administration/audit-log")
                        .being(200)
                        .body())
                .contains("SET_LAW_LIBRARY");
        http.as(CITY)
                .put(TERMS, Map.of("issue", changed.getInt("issue"), "terms", terms))
                .being(200);
    }
}
