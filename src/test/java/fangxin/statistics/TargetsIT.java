package fangxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.PageFormCaller;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The city sets targets; every figure of a year opens its list. */
class TargetsIT extends HttpTestBase {
    private static final int PAGE = 100;

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    @Test
    void theRegisterOfTheDemonstrationHasTheNumbersOfThatYear() {
        JsonObject year =
                http.anybody().get("statistics/targets?year=2020").being(200).json();
        Set<String> register = ClasspathConfig.csv("demo/register-2020.csv").stream()
                .map(row -> row.get("name"))
                .collect(Collectors.toSet());

        assertThat(named(year, "COUNTY", "UNITS", register)).isEqualTo(428);
        assertThat(named(year, "COUNTY", "BUSINESS_DISTRICT", register)).isEqualTo(11);
        assertThat(named(year, "COUNTY", "INDUSTRY", register)).isEqualTo(10);
        assertThat(named(year, "COUNTY", "FACTORY", register)).isEqualTo(11);
        assertThat(named(year, "CITY", "UNITS", register)).isEqualTo(39);
        assertThat(named(year, "PROVINCE", "UNITS", register)).isEqualTo(8);
    }

    /** Number of the titles counted as named in a sum that have these holders. */
    private static long named(JsonObject year, String level, String measure, Set<String> holders) {
        JsonObject sum = sum(year, level, measure);
        return IntStream.rangeClosed(1, sum.getInt("named") / PAGE + 1)
                .mapToObj(page -> http.anybody()
                        .get(sum.getString("units") + "&show=named&page=" + page)
                        .being(200)
                        .json()
                        .getJsonArray("items"))
                .flatMap(items -> items.getValuesAs(JsonObject.class).stream())
                .filter(unit -> holders.contains(unit.getString("name")))
                .count();
    }

    private static JsonObject sum(JsonObject year, String level, String measure) {
        return year.getJsonArray("sums").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("level").equals(level)
                        && row.getString("measure").equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /** Every number of every year equals the length of the list that it opens. */
    @Test
    void eachNumberOfTheStatisticsEqualsItsList() {
        JsonObject present = http.anybody().get("statistics/targets").being(200).json();
        for (int of : List.of(2020, present.getInt("year"), present.getInt("year") - 1)) {
            JsonObject year = http.anybody()
                    .get("statistics/targets?year=" + of)
                    .being(200)
                    .json();
            List<JsonObject> rows = new ArrayList<>(year.getJsonArray("rows").getValuesAs(JsonObject.class));
            rows.addAll(year.getJsonArray("sums").getValuesAs(JsonObject.class));
            assertThat(rows).isNotEmpty();
            for (JsonObject row : rows) {
                for (String show : List.of("named", "lost")) {
                    JsonObject list = http.anybody()
                            .get(row.getString("units") + "&show=" + show)
                            .being(200)
                            .json();
                    assertThat(list.getInt("total")).as(row + show).isEqualTo(row.getInt(show));
                    assertThat(list.getJsonArray("items")).hasSize(Math.min(PAGE, row.getInt(show)));
                }
                assertThat(row.getInt("net")).isEqualTo(row.getInt("named") - row.getInt("lost"));
            }
        }
        JsonObject past =
                http.anybody().get("statistics/targets?year=2020").being(200).json();
        assertThat(http.anybody().get("/statistics?year=2020").being(200).body())
                .contains(String.valueOf(sum(past, "COUNTY", "UNITS").getInt("named")));
        http.anybody()
                .get("/statistics/units?year=2020&level=COUNTY&measure=UNITS&show=net")
                .being(200);
    }

    /** The sums, and the cells of one trade that has titles: each number of the table is the length of its list. */
    @Test
    void eachNumberOfTheCoverageEqualsItsList() {
        JsonObject coverage =
                http.anybody().get("statistics/coverage").being(200).json();
        List<JsonObject> counted = new ArrayList<>(coverage.getJsonArray("sums").getValuesAs(JsonObject.class));
        String trade = counted.stream()
                .filter(sum -> !sum.isNull("trade") && sum.getInt("titles") > 0)
                .findFirst()
                .orElseThrow()
                .getString("trade");
        coverage.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("trade").equals(trade))
                .forEach(counted::add);

        assertThat(counted).hasSizeGreaterThan(20);
        for (JsonObject item : counted) {
            assertThat(http.anybody()
                            .get(item.getString("units"))
                            .being(200)
                            .json()
                            .getInt("total"))
                    .as(item.toString())
                    .isEqualTo(item.getInt("titles"));
        }
        assertThat(http.anybody()
                        .get("/statistics/coverage?level=COUNTY&lang=zh")
                        .being(200)
                        .body())
                .contains("<svg", "class=\"bar\"", "/units?sector=" + trade + "&amp;level=COUNTY");
        http.anybody().get("/statistics/coverage?level=VILLAGE").being(404);
        http.anybody().get("statistics/coverage?level=VILLAGE").being(400);
    }

    @Test
    void theFiguresOfTheYearOnTheHomePageEqualTheirLists() {
        int year = http.today().getYear();
        int named = http.anybody()
                .get("statistics/units?show=named&year=" + year)
                .being(200)
                .json()
                .getInt("total");
        int suspended =
                http.anybody().get("units?status=suspended").being(200).json().getInt("total");

        String home = http.anybody().get("/?lang=en").being(200).body();

        assertThat(figure(home, "/statistics/units?year=" + year + "&amp;show=named"))
                .isEqualTo(named);
        assertThat(figure(home, "/units?status=suspended")).isEqualTo(suspended);
    }

    /** The number that links to a list. */
    private static int figure(String page, String address) {
        Matcher link =
                Pattern.compile(Pattern.quote(address) + "[^>]*>([0-9,]+)</a>").matcher(page);
        assertThat(link.find()).as(address).isTrue();
        return Integer.parseInt(link.group(1).replace(",", ""));
    }

    /** After one case moves one step, the funnel of its round shows it a stage further. */
    @Test
    void aStepMovesTheCaseInTheFunnelOfItsRound() {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();
        String address = "rounds/" + shop.round() + "/progress";
        JsonObject before = shop.office().get(address).being(200).json();

        shop.verify();

        JsonObject after = shop.office().get(address).being(200).json();
        assertThat(stage(after, "SUBMITTED", "present")).isEqualTo(stage(before, "SUBMITTED", "present") - 1);
        assertThat(stage(after, "SUBMITTED", "reached")).isEqualTo(stage(before, "SUBMITTED", "reached"));
        assertThat(stage(after, "VERIFIED", "present")).isEqualTo(stage(before, "VERIFIED", "present") + 1);
        assertThat(stage(after, "VERIFIED", "reached")).isEqualTo(stage(before, "VERIFIED", "reached") + 1);
        assertThat(shop.office()
                        .get("/work/round_progress?lang=zh&id=" + shop.round())
                        .being(200)
                        .body())
                .contains("class=\"bar\"", "/work/cases?round=" + shop.round() + "&amp;stage=VERIFIED")
                .contains("批次时间轴", "目前仍有事项");
        shop.owner().get(address).being(403);
        http.anybody().get(address).being(401);
        shop.office().get("rounds/none/progress").being(404);
    }

    /** A number of a stage; 0 where no case has reached it. */
    private static int stage(JsonObject progress, String stage, String number) {
        return progress.getJsonArray("stages").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("stage").equals(stage))
                .mapToInt(each -> each.getInt(number))
                .sum();
    }

    @Test
    void onlyTheCitySetsTargets() {
        Map<String, Object> goal =
                Map.of("year", 2031, "division", "220105", "level", "COUNTY", "measure", "UNITS", "target", 44);

        office("220105").put("statistics/targets", List.of(goal)).being(422);
        http.anybody().put("statistics/targets", List.of(goal)).being(401);
        office("220100").put("statistics/targets", List.of(goal)).being(200);

        JsonObject year =
                http.anybody().get("statistics/targets?year=2031").being(200).json();
        assertThat(sum(year, "COUNTY", "UNITS").getInt("target")).isEqualTo(44);
        assertThat(sum(year, "COUNTY", "UNITS").getInt("missing")).isEqualTo(44);
        office("220100")
                .put(
                        "statistics/targets",
                        List.of(Map.of(
                                "year",
                                2031,
                                "division",
                                "110101",
                                "level",
                                "COUNTY",
                                "measure",
                                "UNITS",
                                "target",
                                1)))
                .being(422);
        http.anybody().get("statistics/targets?year=soon").being(400);
        for (int wrong : List.of(-1, 100_001)) {
            Map<String, Object> outside = new HashMap<>(goal);
            outside.put("target", wrong);
            assertThat(office("220100")
                            .put("statistics/targets", List.of(outside))
                            .being(422)
                            .body())
                    .contains("\"field\":\"target\"", "statistics.number");
        }
        Map<String, Object> early = new HashMap<>(goal);
        early.put("year", 1999);
        assertThat(office("220100")
                        .put("statistics/targets", List.of(early))
                        .being(400)
                        .body())
                .contains("\"field\":\"year\"", "statistics.year.range");
    }

    @Test
    void aFigureThatIsNoNumberIsMarkedBesideItAndNothingTypedIsLost() throws Exception {
        PageFormCaller pages = new PageFormCaller(server.toURI(), "city.admin", Http.PASSWORD);
        for (String language : List.of("zh", "en")) {
            String path = "/work/targets?year=2032&level=COUNTY&lang=" + language;
            List<String> fields = pages.fields(path, "wanted");
            Map<String, String> form = pages.form(path, "form");
            form.put(fields.get(0), "四十");
            form.put(fields.get(1), "41");
            form.put("form:save", "submit");

            String page = pages.send(path, form).body();

            assertThat(page)
                    .containsOnlyOnce("class=\"field invalid\"")
                    .contains("value=\"四十\"", "value=\"41\"")
                    .contains(language.equals("zh") ? "应为整数" : "must be a whole number")
                    .doesNotContainPattern("[“\"]form:[^”\"]*[”\"] ?(must|应)");

            Map<String, String> outside = pages.form(path, "form");
            outside.put(fields.get(0), "100001");
            outside.put("form:save", "submit");

            assertThat(pages.send(path, outside).body())
                    .containsOnlyOnce("class=\"field invalid\"")
                    .contains("value=\"100001\"", language.equals("zh") ? "应在 0 到" : "must be between 0 and");
        }
    }

    @Test
    void aGoalBelowWhatIsNamedIsTakenOnlyKnowingly() {
        Integer before = target();

        assertThat(http.as("city.admin")
                        .put("statistics/targets", goal(1))
                        .being(422)
                        .body())
                .contains("statistics.below");
        http.as("city.admin").put("statistics/targets?knowingly=true", goal(1)).being(200);
        assertThat(target()).isEqualTo(1);
        http.as("city.admin")
                .put("statistics/targets?knowingly=true", goal(before))
                .being(200);
    }

    /** @param target null takes the target away */
    private static List<Map<String, Object>> goal(Integer target) {
        Map<String, Object> goal =
                new HashMap<>(Map.of("year", 2020, "division", "220102", "level", "COUNTY", "measure", "UNITS"));
        goal.put("target", target);
        return List.of(goal);
    }

    /** The target of Nanguan in 2020, or null. */
    private static Integer target() {
        JsonObject shown = http
                .anybody()
                .get("statistics/targets?year=2020")
                .being(200)
                .json()
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getJsonObject("division").getString("code").equals("220102")
                        && row.getString("level").equals("COUNTY")
                        && row.getString("measure").equals("UNITS"))
                .findFirst()
                .orElseThrow();
        return shown.isNull("target") ? null : (Integer) shown.getInt("target");
    }
}
