package fangxin.supervision.riskvisit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A visit because of a risk is listed and closed by the office of the title, and by nobody else. */
@RepeatedPosts("risk-visits")
class RiskVisitIT extends RepeatedPostsTestBase {
    private static final String YUSHU = "220182";
    private static final String REASON = "近期投诉集中，内部掌握。";

    private static User officer() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", YUSHU));
    }

    @Test
    void theOfficeListsAndClosesAVisitThatNobodyElseSees() {
        String title = http.anybody()
                .get("units?district=" + YUSHU + "&status=valid")
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
        User other = http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"));
        Map<String, String> input = Map.of("title", title, "reason", REASON);
        assertThat(other.post("risk-visits", input).being(422).body()).contains("riskvisit.title.unknown");
        JsonObject listed = officer().post("risk-visits", input).being(200).json();
        assertThat(officer().post("risk-visits", input).being(409).body()).contains("riskvisit.already");
        String visit = "risk-visits/" + listed.getString("id");
        other.get(visit).being(404);
        http.anybody().get(visit).being(401);
        assertThat(other.get("risk-visits").being(200).body()).doesNotContain(title);
        assertThat(http.anybody().get("/units/" + title + "?lang=zh").being(200).body())
                .doesNotContain(REASON);

        String waiting = "worklist?type=CLOSE_RISK_VISIT";
        assertThat(officer().get(waiting).being(200).body()).contains(listed.getString("id"));
        assertThat(other.get(waiting).being(200).body()).doesNotContain(listed.getString("id"));
        Map<String, Object> closing =
                Map.of("version", listed.getInt("version"), "withoutVisit", true, "result", "线索已经排除，不再走访。");
        other.post(visit + "/closing", closing).being(404);
        assertThat(officer()
                        .post(visit + "/closing", Map.of("version", listed.getInt("version"), "result", "已走访。"))
                        .being(422)
                        .body())
                .contains("riskvisit.visit.missing");
        assertThat(officer()
                        .post(
                                visit + "/closing",
                                Map.of(
                                        "version", listed.getInt("version"),
                                        "visit", "20260000017",
                                        "result", "已走访。"))
                        .being(422)
                        .body())
                .contains("riskvisit.visit.unknown");
        officer().post(visit + "/closing", closing).being(200);

        assertThat(officer().get(waiting).being(200).body()).doesNotContain(listed.getString("id"));
        assertThat(officer().post(visit + "/closing", closing).being(409).body())
                .contains("riskvisit.closed");
        assertThat(officer().get("/work/risk_visits?lang=zh").being(200).body())
                .contains(listed.getJsonObject("title").getString("signName"));
    }
}
