package fangxin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules of the field that span several services: whose shop it is, and when a period ends. */
@Tag("once")
class FieldRulesIT extends HttpTestBase {
    private static final String NANGUAN = "220102";
    private static final String CITY = "220100";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private ReferralRounds sentUp;

    @BeforeEach
    void knowTheWayUp() {
        sentUp = new ReferralRounds(http);
    }

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static TestShop at(TestShop shop, String address) {
        return new TestShop(
                shop.creditCode(),
                shop.merchantName(),
                shop.signName(),
                shop.type(),
                shop.trade(),
                shop.industry(),
                shop.agency(),
                shop.street(),
                address,
                shop.phone(),
                shop.person());
    }

    private static CandidacyJourney again(TestShop shop, String merchant) {
        return new CandidacyJourney(http, shop).known(merchant);
    }

    @Test
    void theSecondShopOfAChainAppliesUnderTheSameSignAndAnswersForItselfAlone() {
        String county = sentUp.round(NANGUAN, "COUNTY", Map.of());
        TestShop shop = InventedData.shop();
        TestShop second = at(shop, shop.address() + "对面21号");
        CandidacyJourney first = sentUp.registered(shop)
                .openIn(NANGUAN, county, "SHOP")
                .fillInAnyForm()
                .submit();

        CandidacyJourney next = again(second, first.merchant()).openIn(NANGUAN, county, "SHOP");
        assertThat(next.owner().get(next.path("application")).being(200).body())
                .as("persons and promises are taken over from the first shop, its address is not")
                .contains(shop.answers().get("rightsPhone"), shop.answers().get("returnGoods"))
                .doesNotContain(shop.address());
        next.fillInAnyForm().submit();
        CandidacyJourney same = again(at(shop, shop.address().replace("长春市", "")), first.merchant())
                .openIn(NANGUAN, county, "SHOP")
                .fillInAnyForm();

        assertThat(next.stage()).isEqualTo("SUBMITTED");
        assertThat(same.step(same.owner(), "SUBMIT", Map.of("declared", true))
                        .being(422)
                        .body())
                .contains("application.running")
                .contains(first.reference())
                .contains("\"field\":\"address\"");

        String title = sentUp.title(first.verify()
                .accept()
                .visit()
                .recommend()
                .assign()
                .evaluateOnPaper()
                .opine()
                .consult()
                .pass());
        String city = sentUp.round(CITY, "CITY", Map.of());
        CandidacyJourney climbing =
                again(second, first.merchant()).openIn(CITY, city, "SHOP").fillInAnyForm();
        assertThat(climbing.step(climbing.owner(), "SUBMIT", Map.of("declared", true))
                        .being(422)
                        .body())
                .as("the title of the first shop %s is not that of the second", title)
                .contains("candidacy.lower.missing");
        again(shop, first.merchant()).openIn(CITY, city, "SHOP").fillInAnyForm().submit();
    }

    @Test
    void aRecalledReturnGivesNoDaysAndIsNotCounted() {
        CandidacyJourney journey =
                new CandidacyJourney(http, InventedData.shop()).draft().submit().verify();
        String due = journey.view().getJsonObject("deadline").getString("dueOn");
        JsonObject before = returns();

        journey.returnForCompletion();
        assertThat(returns().getInt("all")).isEqualTo(before.getInt("all") + 1);
        journey.step(journey.office(), "RECALL", Map.of("reason", "退回有误")).being(200);

        assertThat(journey.stage()).isEqualTo("VERIFIED");
        assertThat(journey.view().getJsonObject("deadline").getString("dueOn")).isEqualTo(due);
        assertThat(returns()).isEqualTo(before);
        assertThat(journey.office()
                        .get("documents?candidacy=" + journey.reference())
                        .being(200)
                        .body())
                .doesNotContain("RETURN");
        journey.returnForCompletion();
        assertThat(returns().getInt("again")).as("the first that counts").isEqualTo(before.getInt("again"));
    }

    /**
     * The longest notice that a round allows ends in a year whose calendar is not published, at any time of the run. Its
     * last day stays provisional until the years before that one are published as well.
     */
    @Test
    void aDayOfAYearWithoutAPublishedCalendarIsProvisionalAndMovesOnceItIsPublished() {
        Map<String, Object> longest = Map.of("value", 365, "unit", "WORKING_DAYS", "source", "default");
        CandidacyJourney journey = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, sentUp.round(NANGUAN, "COUNTY", Map.of("limits", Map.of("NOTICE", longest))), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        String notice = journey.post().getString("id");
        LocalDate last = LocalDate.parse(period(notice).getString("lastDay"));
        User administrator = http.as("city.admin");
        Map<String, Object> holiday = Map.of("type", "OFF", "name", Map.of("zh", "放假", "en", "Holiday"));

        assertThat(period(notice).getBoolean("provisional")).isTrue();
        assertThat(journey.view().getJsonObject("deadline").getBoolean("provisional"))
                .isTrue();
        assertThat(http.anybody()
                        .get("/notices/" + notice + "?lang=zh")
                        .being(200)
                        .body())
                .contains("（暂定）");
        assertThat(administrator
                        .post("administration/calendar/" + last.getYear() + "/publication", "")
                        .being(422)
                        .body())
                .contains("administration.calendar.publish.empty");
        administrator.put("administration/calendar/days/" + last, holiday).being(204);
        assertThat(administrator
                        .get("administration/calendar/" + last.getYear())
                        .being(200)
                        .json()
                        .getBoolean("provisional"))
                .as("one entered day publishes no year")
                .isTrue();
        assertThat(period(notice).getString("lastDay")).isEqualTo(last.toString());

        administrator
                .post("administration/calendar/" + last.getYear() + "/publication", "")
                .being(200);
        assertThat(administrator
                        .get("administration/calendar/" + last.getYear())
                        .being(200)
                        .json()
                        .getBoolean("provisional"))
                .as("it can be taken back")
                .isTrue();
        publishWhatWaits();
        await(() -> !period(notice).getString("lastDay").equals(last.toString()));
        List<LocalDate> between = IntStream.range(http.today().getYear() + 1, last.getYear())
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .toList();
        between.forEach(day -> {
            administrator.put("administration/calendar/days/" + day, holiday).being(204);
            administrator
                    .post("administration/calendar/" + day.getYear() + "/publication", "")
                    .being(200);
        });
        publishWhatWaits();
        await(() -> !journey.view().getJsonObject("deadline").getBoolean("provisional")
                && !period(notice).getBoolean("provisional"));

        JsonObject extended = notice(notice);
        assertThat(LocalDate.parse(extended.getJsonObject("period").getString("lastDay")))
                .isAfter(last);
        assertThat(extended.getJsonObject("period").getBoolean("provisional")).isFalse();
        assertThat(extended.getJsonArray("corrections").toString())
                .contains("LAST_DAY")
                .contains(last.toString());
        assertThat(journey.view().getJsonObject("deadline").getString("dueOn"))
                .isEqualTo(extended.getJsonObject("period").getString("lastDay"));
        await(() -> Stream.of(
                        http.anybody().get("/outbox?lang=zh").being(200).body().split("<article"))
                .anyMatch(message -> message.contains("公示期限顺延") && message.contains("/notices/" + notice)));
        await(() -> !http.anybody()
                .get("/notices/" + notice + "?lang=zh")
                .being(200)
                .body()
                .contains("（暂定）"));
        Stream.concat(between.stream(), Stream.of(last))
                .forEach(day -> administrator
                        .delete("administration/calendar/days/" + day)
                        .being(204));
    }

    private static JsonObject period(String id) {
        return notice(id).getJsonObject("period");
    }

    private static JsonObject notice(String id) {
        return http.anybody().get("notices/" + id).being(200).json();
    }

    private static void await(BooleanSupplier so) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    /** Figures of the returns of applications by the office of Nanguan. */
    private static JsonObject returns() {
        return office(NANGUAN).get("fairness").being(200).json().getJsonArray("returns").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("code").equals(NANGUAN))
                .findFirst()
                .orElseThrow();
    }
}
