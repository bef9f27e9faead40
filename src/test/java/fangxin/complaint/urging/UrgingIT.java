package fangxin.complaint.urging;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.PageFormCaller;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of urging: the city's office sends a letter about overdue complaints to the office that handles them, which
 * confirms and answers it; the letter is issued as a document, and reminders go to the named clerk.
 */
@RepeatedPosts("urging-letters")
class UrgingIT extends RepeatedPostsTestBase {
    private static final String OFFICE = "220184";
    private static final String CITY = "220100";
    private static final String TRADER = "七五三催办店";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static void importOverdue() {
        LocalDate day = http.today().minusDays(100);
        String file = "12315编号,业务类型,接收时间,承办单位,被投诉人,诉求内容\n"
                + "A7531,投诉,%s 10:00,,%s,内容\n".formatted(day, TRADER)
                + "A7532,投诉,%s 10:00,,%s,内容\n".formatted(day, TRADER);
        office(OFFICE)
                .upload(
                        "complaint-imports?platform=NATIONAL_12315&day="
                                + http.today().minusDays(1) + "&rows=2",
                        Map.of(),
                        "12315.csv",
                        file.getBytes(StandardCharsets.UTF_8))
                .being(200);
    }

    private static List<String> urgent(User user) {
        return user.get("urging-letters/cases").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> TRADER.equals(each.getString("trader", null)))
                .peek(each ->
                        assertThat(each.getJsonArray("reasons").toString()).contains("OVERDUE", "HARD"))
                .map(each -> each.getString("number"))
                .toList();
    }

    private static long version(String path) {
        return office(CITY).get(path).being(200).json().getJsonNumber("version").longValue();
    }

    @Test
    void overdueComplaintsAreUrgedConfirmedAndAnswered() throws Exception {
        importOverdue();
        List<String> cases = urgent(office(CITY));
        assertThat(cases).hasSize(2);
        assertThat(urgent(office(OFFICE))).isEmpty();
        Map<String, Object> input = new HashMap<>(Map.of("type", "URGE", "words", " ", "cases", cases));
        assertThat(office(CITY).post("urging-letters", input).being(422).body()).contains("urging.words.missing");
        input.put("words", "请于三日内办结。");
        assertThat(office(OFFICE)
                        .post("urging-letters", input)
                        .being(200)
                        .json()
                        .getJsonArray("refused"))
                .hasSize(2);
        String clerk = DemoUsers.holding("COUNTY_OFFICE", OFFICE);
        nameTheClerk(clerk);

        JsonObject sent = office(CITY).post("urging-letters", input).being(200).json();

        assertThat(sent.getJsonArray("letters")).hasSize(1);
        assertThat(sent.getJsonArray("refused")).isEmpty();
        String number = sent.getJsonArray("letters").getString(0);
        Map<String, Object> again = new HashMap<>(input);
        again.put("words", "再次催办。");
        assertThat(office(CITY).post("urging-letters", again).being(200).body()).contains(number, "\"letters\":[]");
        aLetterKeepsItsWordsForComplaintsThatWereLeftOut(cases.getFirst(), number);
        theSenderWithdraws("urging-letters/" + number, number);
        number = office(CITY)
                .post("urging-letters", input)
                .being(200)
                .json()
                .getJsonArray("letters")
                .getString(0);
        anAgencyConfirmsAndAnswers("urging-letters/" + number, number);
        assertThat(http.anybody().get(ReminderServlet.ADDRESS).being(200).body())
                .isNotBlank();
        for (String page : List.of(
                "urgent_cases",
                "urging_letters",
                "urging_terms",
                "reminder_clerks",
                "reminder_clerk?agency=" + OFFICE)) {
            String joint = page.contains("?") ? "&" : "?";
            office(CITY).get("/work/" + page + joint + "lang=en").being(200);
        }
        assertThat(office(CITY)
                        .get("/work/urgent_cases?lang=zh&reason=HARD&q=" + "A7531")
                        .being(200)
                        .body())
                .contains("疑难复杂");
        office(CITY).get("/work/urgent_cases?lang=zh&reason=REPEATED").being(200);
    }

    private void aLetterKeepsItsWordsForComplaintsThatWereLeftOut(String complaint, String open) throws Exception {
        String list = "/work/urgent_cases?lang=zh&q=" + complaint;
        PageFormCaller pages =
                new PageFormCaller(server.toURI(), DemoUsers.holding("COUNTY_OFFICE", CITY), Http.PASSWORD);
        Map<String, String> letter = pages.form(list, "list");
        letter.put("list:send", "submit");
        assertThat(pages.send(list, letter).body())
                .containsPattern("field invalid\"><label[^>]*for=\"list:type\"")
                .containsPattern("field invalid\"><label[^>]*for=\"list:words\"");
        letter.put("picked", complaint);
        letter.put("list:type", "URGE");
        letter.put("list:words", "第三次催办。");
        letter.put("list:send", "submit");
        assertThat(pages.send(list, letter).statusCode()).isEqualTo(302);

        assertThat(pages.page(list))
                .contains(open, "第三次催办。")
                .containsPattern("value=\"URGE\"[^>]*selected=\"selected\"")
                .containsPattern("value=\"" + complaint + "\"[^>]*checked=\"checked\"");
        assertThat(pages.page(list)).doesNotContain("第三次催办。");
    }

    private static void nameTheClerk(String clerk) {
        String path = "reminder-clerks/" + OFFICE;
        office("220104").put(path, Map.of("clerk", clerk)).being(404);
        assertThat(office(CITY)
                        .put(path, Map.of("clerk", DemoUsers.holding("COUNTY_OFFICE", "220104")))
                        .being(422)
                        .body())
                .contains("urging.clerk.officer");
        assertThat(office(CITY).put(path, Map.of("clerk", clerk)).being(200).body())
                .contains("\"account\":\"" + clerk + "\"");
    }

    /** A withdrawn letter leaves both worklists; another letter can urge its complaints. */
    private static void theSenderWithdraws(String path, String number) {
        office(OFFICE)
                .post(path + "/withdrawal", Map.of("reason", "误发", "version", version(path)))
                .being(404);
        assertThat(office(CITY)
                        .post(path + "/withdrawal", Map.of("reason", " ", "version", version(path)))
                        .being(422)
                        .body())
                .contains("urging.withdrawal.missing");
        office(CITY)
                .post(path + "/withdrawal", Map.of("reason", "误发", "version", version(path)))
                .being(200);
        assertThat(office(OFFICE)
                        .post(path + "/receipt", Map.of("version", version(path)))
                        .being(409)
                        .body())
                .contains("urging.withdrawal.taken");
        assertThat(office(CITY)
                        .post("documents/urging_letter/" + number + "/issue", Map.of())
                        .being(422)
                        .body())
                .contains("document.lacks.withdrawn");
        for (String code : List.of(OFFICE, CITY)) {
            assertThat(office(code).get("/work/worklist?lang=zh").being(200).body())
                    .doesNotContain(number);
        }
        assertThat(office(OFFICE)
                        .get("/work/urging_letter?lang=zh&number=" + number)
                        .being(200)
                        .body())
                .contains("已撤回", "误发");
    }

    private static void anAgencyConfirmsAndAnswers(String path, String number) {
        office("220104").get(path).being(404);
        assertThat(http.anybody()
                        .get(UrgingRecusalServlet.ADDRESS + "?number=" + number)
                        .being(200)
                        .body())
                .isEqualTo("false true true false");
        office(CITY).post(path + "/receipt", Map.of("version", version(path))).being(404);
        assertThat(office(OFFICE).get("/work/worklist?lang=zh").being(200).body())
                .contains(number);
        assertThat(office(CITY).get("/work/worklist?lang=zh").being(200).body()).contains(number);
        office(OFFICE).post(path + "/receipt", Map.of("version", version(path))).being(200);
        assertThat(office(OFFICE)
                        .post(path + "/answer", Map.of("reply", "", "version", version(path)))
                        .being(422)
                        .body())
                .contains("urging.reply.missing");
        office(OFFICE)
                .post(path + "/answer", Map.of("reply", "已约定周三调解。", "version", version(path)))
                .being(200);
        assertThat(office(OFFICE)
                        .post(path + "/answer", Map.of("reply", "另一答复。", "version", version(path)))
                        .being(409)
                        .body())
                .contains("urging.reply.taken");
        assertThat(office(CITY)
                        .get("/work/urging_letter?lang=zh&number=" + number)
                        .being(200)
                        .body())
                .contains("已约定周三调解。", "催办函", TRADER);
        assertThat(office(CITY)
                        .post("documents/urging_letter/" + number + "/issue", Map.of())
                        .being(200)
                        .body())
                .contains("催〔");
        assertThat(office(OFFICE)
                        .get("documents/urging_letter/" + number + ".html")
                        .being(200)
                        .body())
                .contains("现予催办", "请于三日内办结。", TRADER);
    }
}
