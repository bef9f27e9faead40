package fangxin.organization.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Personal data are kept through the last day of their period and while a proceeding is open, erased on the next day,
 * and not again, and those of each kind are proven deleted; an administrator of the whole programme changes a period.
 */
class RetentionIT extends HttpTestBase {
    private static final List<String> COUNTIES =
            List.of("220113", "220112", "220122", "220182", "220183", "220184", "220104");
    private static String office = COUNTIES.getFirst();
    private static final String KIND = "RISK_VISIT";
    private static final String PAGE = "/admin/retention?lang=zh";
    private static final Set<String> IN_THE_DEMONSTRATION =
            Set.of("SELF_REPORT", "VISIT_RECORD", "RETURN_CLAIM", "FEED_FILE", "OFFICIAL_CHECK");
    /** Records that are deleted as a whole; of all others, parts are erased and the record stays. */
    private static final Set<String> DELETED = Set.of(
            "OfficialCheck",
            "RefusedImportRow",
            "StoredFile",
            "FeedRecord",
            "StationMember",
            "SealedReturnContact",
            "SealedMessageContact",
            "SealedObjector",
            "SealedCommitmentObjector");

    /** Kinds that a job of their own deletes, by one statement for many records. */
    private static final Set<String> DELETED_APART = Set.of("RETURN_CONTACT", "FEED_RECORD", "FEED_UNMATCHED");

    private static List<String[]> answers;
    private static List<String[]> boundaries;

    private static User office() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", office));
    }

    private static User admin() {
        return http.as("city.admin");
    }

    @Test
    void isErasedOnTheDayAfterTheLastAndNotUnderDispute() {
        String title = undisputedTitle();
        String visit = closedVisit(title);
        int years = period().getJsonObject("kind").getJsonObject("period").getInt("value");
        LocalDate lastDay = http.today().plusYears(years);

        assertThat(erased(lastDay, visit)).endsWith(" 0 false");
        assertThat(erased(lastDay.plusDays(1), visit)).endsWith(" 0 true");

        JsonObject trigger = office().get("supervision-triggers")
                .being(200)
                .json()
                .getJsonObject("catalogue")
                .getJsonArray("triggers")
                .getJsonObject(0);
        Map<String, String> proposal =
                Map.of("title", title, "trigger", trigger.getString("code"), "facts", "测试个人信息保存期限。");
        office().post("proceedings", proposal).being(200);
        assertThat(erased(lastDay.plusDays(1), visit)).endsWith(" 0 false");
    }

    /** A title of a county without a proceeding, whose office the test then acts for. */
    private static String undisputedTitle() {
        for (String county : COUNTIES) {
            office = county;
            String proceedings = office().get("proceedings").being(200).body();
            Optional<String> title = http
                    .anybody()
                    .get("units?district=" + county + "&status=valid&level=COUNTY")
                    .being(200)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(unit -> unit.getString("number"))
                    .filter(number -> number.startsWith(county) && !proceedings.contains(number))
                    .findFirst();
            if (title.isPresent()) {
                return title.get();
            }
        }
        throw new AssertionError("every title has a proceeding");
    }

    private static String closedVisit(String title) {
        JsonObject listed = office().post("risk-visits", Map.of("title", title, "reason", "测试个人信息保存期限。"))
                .being(200)
                .json();
        office().post(
                        "risk-visits/" + listed.getString("id") + "/closing",
                        Map.of("version", listed.getInt("version"), "withoutVisit", true, "result", "未发现问题。"))
                .being(200);
        return listed.getString("id");
    }

    private static String erased(LocalDate day, String record) {
        return http.anybody()
                .get(RetentionServlet.ADDRESS + "?day=" + day + "&kind=" + KIND + "&record=" + record)
                .being(200)
                .body()
                .strip()
                .replace(KIND + " ", "");
    }

    @Test
    void aSecondRunErasesNothingAndProceedingsTitlesAndVisitsStay() {
        List<String[]> answers = inFortyYears();
        List<String[]> runs = answers.stream()
                .filter(line -> !Set.of("deleted", "proof").contains(line[1]))
                .toList();
        assertThat(answers.stream().filter(line -> line[1].equals("deleted")).map(line -> line[0]))
                .contains("OfficialCheck", "StoredFile")
                .isSubsetOf(DELETED);

        assertThat(runs)
                .hasSizeGreaterThan(10)
                .allSatisfy(run -> assertThat(run[2]).isEqualTo("0"));
        assertThat(runs.stream().filter(run -> !run[1].equals("0")).map(run -> run[0]))
                .containsAll(IN_THE_DEMONSTRATION);
    }

    /** What the job does with all kinds in forty years; asked once for all tests, since it is rolled back. */
    private static List<String[]> inFortyYears() {
        if (answers == null) {
            answers = lines("?day=" + http.today().plusYears(40));
        }
        return answers;
    }

    private static List<String[]> onTheFirstDays() {
        if (boundaries == null) {
            boundaries = lines("");
        }
        return boundaries;
    }

    private static List<String[]> lines(String query) {
        return http.anybody()
                .get(RetentionServlet.ADDRESS + query)
                .being(200)
                .body()
                .lines()
                .map(line -> line.split(" "))
                .toList();
    }

    @Test
    void eachKindOfTheTermsHasAProof() {
        assertThat(
                        admin()
                                .get("retention")
                                .being(200)
                                .json()
                                .getJsonArray("kinds")
                                .getValuesAs(JsonObject.class)
                                .stream()
                                .map(kind -> kind.getString("code")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RetentionProof.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(RetentionProof.class)
    void eachKindIsDeletedAndJournalled(RetentionProof proof) {
        String[] proven = inFortyYears().stream()
                .filter(line -> line[0].equals(proof.name()) && line[1].equals("proof"))
                .findFirst()
                .orElseThrow();

        assertThat(Long.parseLong(proven[3])).as("rows with data after").isZero();
        assertThat(Long.parseLong(proven[2])).as("rows with data before").isPositive();
        assertThat(Long.parseLong(proven[4])).as("records in the journal").isPositive();
    }

    @ParameterizedTest
    @EnumSource(RetentionProof.class)
    void onItsFirstDayExactlyTheDueRecordsOfAKindAreDeleted(RetentionProof proof) {
        List<long[]> sources = onTheFirstDays().stream()
                .filter(line -> line[0].equals(proof.name()))
                .map(line -> Stream.of(line).skip(2).mapToLong(Long::parseLong).toArray())
                .toList();

        assertThat(sources.isEmpty()).isEqualTo(DELETED_APART.contains(proof.name()));
        assertThat(sources).allSatisfy(source -> {
            assertThat(source[0]).as("due on the eve").isZero();
            assertThat(source[2]).as("erased of those that are due").isEqualTo(source[1]);
            assertThat(source[3]).as("rows with data left").isZero();
            assertThat(source[5]).as("rows with data of the others").isEqualTo(source[4]);
        });
        if (!sources.isEmpty()) {
            assertThat(sources.stream().mapToLong(source -> source[1]).sum()).isPositive();
        }
    }

    @Test
    void anAdministratorOfTheWholeProgrammeChangesAPeriod() {
        office().get("retention").being(403);
        JsonObject before = period();
        int issue = before.getInt("issue");
        User auditor = http.as("city.auditor");
        assertThat(auditor.get(PAGE).being(200).body()).contains("风险走访");
        auditor.put(address(), input(issue, 5)).being(403);
        assertThat(admin().put(address(), input(issue, 31)).being(422).body()).contains("\"value\"");

        JsonObject changed = admin().put(address(), input(issue, 5)).being(200).json();

        assertThat(changed.getInt("issue")).isEqualTo(issue + 1);
        assertThat(admin().put(address(), input(issue, 5)).being(200).json().getInt("issue"))
                .isEqualTo(issue + 1);
        assertThat(admin().put(address(), input(issue, 6)).being(409).body()).contains("retention.changed");
        admin().put(address(), input(issue + 1, 2)).being(200);
        assertThat(admin().get("/admin/retention_period?lang=zh&code=" + KIND)
                        .being(200)
                        .body())
                .contains("按现行期限");
        admin().get("retention/kinds/RETURN_CONTACT").being(404);
    }

    private static String address() {
        return "retention/kinds/" + KIND;
    }

    private static JsonObject period() {
        return admin().get(address()).being(200).json();
    }

    private static Map<String, Object> input(int issue, int years) {
        return Map.of("issue", issue, "value", years, "unit", "YEARS", "source", "default");
    }
}
