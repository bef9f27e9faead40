package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.it.Http.User;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the offices do day by day besides the cases: rounds, people, deputies, the calendar, the journal. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OfficeIT {
    private static final String OFFICE = "220102";
    private static Http http;

    @ArquillianResource
    URL server;

    @Deployment
    static WebArchive war() {
        return Deployments.shipped();
    }

    @BeforeEach
    void connect() {
        http = http == null ? new Http(URI.create(server.toString())) : http;
    }

    @Test
    void aDeputyActsInThePostOfAColleagueAndTheJournalSaysForWhom() {
        Journey journey = new Journey(http, Invented.shop()).draft().submit();
        String absent = journey.station().account();
        String deputy = List.of("nanguan.station4", "nanguan.station5").stream().filter(one -> !one.equals(absent))
                .findFirst().orElseThrow();
        http.as(deputy).get("candidacies/" + journey.reference()).being(404);

        String cover = admin().post("administration/accounts/" + absent + "/deputies", Map.of("account", deputy,
                "since", today(), "until", today().plusDays(3))).being(200).json().getJsonArray("covers")
                .getJsonObject(0).getString("id");
        journey.step(http.as(deputy), "VERIFY", journey.facts()).being(200);

        JsonObject last = journey.view().getJsonArray("journal").stream().map(JsonValue::asJsonObject)
                .reduce((before, after) -> after).orElseThrow();
        assertThat(last.getString("account")).isEqualTo(deputy);
        assertThat(last.getString("deputyFor")).isEqualTo(absent);
        assertThat(admin().post("administration/accounts/" + deputy + "/deputies", Map.of("account",
                "nanguan.office3", "since", today(), "until", today())).being(422).body())
                .contains("identity.deputy.chain");
        admin().post("administration/deputies/" + cover + "/end", "").being(204);
        http.as(deputy).get("candidacies/" + journey.reference()).being(404);
    }

    @Test
    void aRoundKeepsWhatMerchantsReliedOnWhenTheyApplied() {
        Journey journey = new Journey(http, Invented.shop()).draft().submit();
        String round = "rounds/" + journey.round();

        assertThat(journey.office().put(round, Map.of("penaltyFreeYears", 2)).being(422).body())
                .contains("round.begun.eligibility");
        assertThat(journey.office().put(round, Map.of("editions", Map.of("general", 2099))).being(422).body())
                .contains("editions.general");
        assertThat(http.as("kuancheng.office1").put(round, Map.of("marksPublic", true)).being(422).body())
                .contains("round.owner.other");
        journey.office().put(round, Map.of("marksPublic", true)).being(200);

        JsonObject amended = http.anybody().get("rounds?open=true").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject).filter(one -> one.getString("id").equals(journey.round())).findFirst()
                .orElseThrow();
        assertThat(amended.getJsonObject("terms").getBoolean("marksPublic")).isTrue();
        assertThat(amended.getJsonObject("standing").getInt("submitted")).isPositive();
    }

    @Test
    void aRoundOfAnOfficeIsNumberedAndTakesTheDefaults() {
        User office = http.as("shuangyang.office1");

        String first = office.post("rounds", Map.of("approval", "长双办发〔2026〕1号")).being(201).text("id");
        String second = office.post("rounds", Map.of("approval", "长双办发〔2026〕2号")).being(201).text("id");

        assertThat(first).startsWith("220112-");
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(office.post("rounds", Map.of()).being(422).body()).contains("round.approval.missing");
        assertThat(office.post("rounds", Map.of("approval", "x", "organs", List.of(OFFICE))).being(422).body())
                .contains("round.organs.other");
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        User member = http.as("body18");
        member.get("rounds").being(200);

        admin().post("administration/accounts/body18/close", "").being(200);

        member.get("rounds").being(401);
        admin().post("administration/accounts/body18/reopen", "").being(200);
        assertThat(admin().post("administration/accounts/city.admin/close", "").being(422).body())
                .contains("administration.close.self");
        http.as("nanguan.office1").get("administration/accounts").being(403);
    }

    @Test
    void aDayOffLengthensTheCalendarAndCanBeTakenBack() {
        LocalDate day = LocalDate.of(2027, 3, 3);
        int before = worked(2027);

        admin().put("administration/calendar/days/" + day, Map.of("kind", "OFF", "name", Map.of("zh", "测试日", "en",
                "Test day"))).being(204);

        assertThat(worked(2027)).isEqualTo(before - 1);
        admin().delete("administration/calendar/days/" + day).being(204);
        assertThat(worked(2027)).isEqualTo(before);
        admin().put("administration/calendar/days/2027-02-30", Map.of("kind", "OFF", "name", Map.of("zh", "x", "en",
                "x"))).being(400);
        assertThat(admin().put("administration/calendar/days/" + day, Map.of("kind", "WORK", "name", Map.of("zh", "x",
                "en", "x"))).being(422).body()).contains("calendar.day.worked");
    }

    @Test
    void theJournalIsReadPageByPageWithoutGapOrRepeat() {
        User auditor = http.as("city.auditor");
        List<String> lines = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 5 && next != null; page++) {
            JsonObject read = auditor.get("administration/journal?cursor=" + next).being(200).json();
            read.getJsonArray("lines").forEach(line -> lines.add(line.toString()));
            next = read.getString("next", null);
        }

        assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
        auditor.get("administration/accounts").being(403);
        auditor.get("administration/journal?cursor=nowhere").being(400);
    }

    private static User admin() {
        return http.as("city.admin");
    }

    private static int worked(int year) {
        return admin().get("administration/calendar/" + year).being(200).json().getInt("worked");
    }

    private static int number(String round) {
        return Integer.parseInt(round.substring(round.lastIndexOf('-') + 1));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
