package fangxin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.PageFormCaller;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** While a special period is in force, an office keeps a duty roster, which its units and the city read. */
@RepeatedPosts("duty-rosters")
class DutyRosterIT extends RepeatedPostsTestBase {
    private static final String OFFICE = "220122";
    private static final String OTHER = "220104";
    private static final String CITY = "220100";
    private static final String SHIFTS = "duty-rosters/" + OFFICE + "/shifts";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    /** Replaces the special periods of the terms of complaints; returns those before. */
    private static JsonArray replacePeriods(JsonArray periods) {
        JsonObject known = office(CITY).get("complaint-terms").being(200).json();
        JsonObject terms = known.getJsonObject("terms");
        office(CITY)
                .put(
                        "complaint-terms",
                        Map.of(
                                "issue",
                                known.getInt("issue"),
                                "terms",
                                Json.createObjectBuilder(terms)
                                        .add("overrides", periods)
                                        .build()))
                .being(200);
        return terms.getJsonArray("overrides");
    }

    private static JsonObject period() {
        return Json.createObjectBuilder()
                .add("code", "ROSTER")
                .add("name", Json.createObjectBuilder().add("zh", "值班测试期").add("en", "Roster period"))
                .add("tag", "EPIDEMIC")
                .add("from", http.today().toString())
                .add("until", http.today().plusDays(1).toString())
                .add(
                        "limits",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("limit", "ACCEPT")
                                        .add("value", 3)))
                .add("duties", Json.createObjectBuilder().add("zh", "24小时值班").add("en", "Roster"))
                .add("dayReport", false)
                .add("source", "市局通知")
                .build();
    }

    private static Map<String, Object> shift(String officer, LocalDate day, int from, int until) {
        return Map.of("officer", officer, "day", day.toString(), "from", from, "until", until);
    }

    private static void refuse(Map<String, Object> shift, String key) {
        assertThat(office(OFFICE).post(SHIFTS, shift).being(422).body()).contains(key);
    }

    @Test
    void anOfficeKeepsItsRosterWhileASpecialPeriodIsInForce() throws Exception {
        String officer = DemoUsers.holding("COUNTY_OFFICE", OFFICE);
        LocalDate today = http.today();
        refuse(shift(officer, today, 0, 24), "handling.duty.day");
        assertThat(office(OFFICE).get("/work/complaints?lang=zh").being(200).body())
                .doesNotContain("正在值班", "当前时段无人值班");
        JsonArray before =
                replacePeriods(Json.createArrayBuilder().add(period()).build());
        try {
            assertThat(office(OFFICE).get("/work/complaints?lang=zh").being(200).body())
                    .contains("当前时段无人值班");
            refuse(shift("nobody", today, 0, 24), "handling.duty.officer");
            refuse(shift(DemoUsers.holding("COUNTY_OFFICE", OTHER), today, 0, 24), "handling.duty.officer");
            refuse(shift(officer, today, 24, 25), "handling.duty.hour");
            refuse(shift(officer, today.plusDays(2), 0, 24), "handling.duty.day");
            office(OTHER).post(SHIFTS, shift(officer, today, 0, 24)).being(404);
            JsonObject roster = null;
            for (int repeat = 0; repeat < 2; repeat++) {
                roster = office(OFFICE)
                        .post(SHIFTS, shift(officer, today, 0, 24))
                        .being(200)
                        .json();
                assertThat(roster.getJsonArray("shifts")).hasSize(1);
            }
            assertThat(roster.getJsonArray("gaps")).isEmpty();
            refuse(shift(officer, today, 23, 2), "handling.duty.overlap");
            String id = roster.getJsonArray("shifts").getJsonObject(0).getString("id");
            isRead(today);

            office(OTHER).post(SHIFTS + "/" + id + "/removal", Map.of()).being(404);
            for (int repeat = 0; repeat < 2; repeat++) {
                assertThat(office(OFFICE)
                                .post(SHIFTS + "/" + id + "/removal", Map.of())
                                .being(200)
                                .json()
                                .getJsonArray("gaps"))
                        .hasSize(1);
            }
            isEnteredOnThePage(officer);
        } finally {
            replacePeriods(before);
        }
        assertThat(office(OFFICE).get("/work/duty_roster?lang=zh").being(200).body())
                .contains("该日不在特殊时期内。");
        office(OFFICE).get("/work/duty_roster?day=none").being(200);
    }

    private static void isRead(LocalDate today) {
        assertThat(office(OFFICE).get("/work/complaints?lang=zh").being(200).body())
                .contains("正在值班", "值班表")
                .doesNotContain("当前时段无人值班");
        assertThat(office(CITY)
                        .get("/work/duty_roster?lang=en&office=" + OFFICE + "&day=" + today)
                        .being(200)
                        .body())
                .contains("On duty now", "Roster period")
                .doesNotContain("Enter shift");
        office(OTHER).get("duty-rosters/" + OFFICE).being(404);
        office(OFFICE).get("duty-rosters/" + OFFICE + "?day=%2B999999999-12-31").being(400);
    }

    private void isEnteredOnThePage(String officer) throws Exception {
        PageFormCaller pages = new PageFormCaller(server.toURI(), officer, Http.PASSWORD);
        Map<String, String> form = pages.form("/work/duty_roster?lang=zh", "form");
        form.put("form:officer", officer);
        form.put("form:from", "0");
        form.put("form:until", "24");
        form.put("form:add", "submit");
        assertThat(pages.send("/work/duty_roster?lang=zh", form).statusCode()).isEqualTo(302);
        assertThat(pages.page("/work/duty_roster?lang=zh")).contains("正在值班").doesNotContain("无人值班的时段");
    }
}
