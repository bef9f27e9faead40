package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.PageFormCaller;
import fangxin.testing.server.Deployments;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Effects of a request that is repeated under its Idempotency-Key, and of a form that is sent again. */
class RepeatedRequestsIT extends HttpTestBase {
    private static final int AT_ONCE = 16;
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(n -> request).toList())) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static void allTheSame(List<Answer> answers, int status) {
        assertThat(answers).extracting(Answer::status).containsOnly(status);
        assertThat(answers)
                .extracting(Answer::body)
                .doesNotContainNull()
                .containsOnly(answers.getFirst().body());
    }

    @Test
    void anUploadSentSixteenTimesAtOnceIsStoredOnceAndAllGetTheFirstAnswer() throws Exception {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop())
                .register()
                .confirmMerchant()
                .open();
        String key = CandidacyJourney.fresh();
        byte[] photo = InventedData.photo(key.hashCode());

        List<Answer> answers = atOnce(() ->
                journey.owner().upload(journey.path("evidence"), Map.of("type", "permits"), "permit.jpg", photo, key));

        allTheSame(answers, 200);
        assertThat(Pattern.compile("permit\\.jpg")
                        .matcher(journey.owner()
                                .get(journey.path("application"))
                                .being(200)
                                .body())
                        .results()
                        .count())
                .isOne();
        journey.owner()
                .upload(journey.path("evidence"), Map.of("type", "front"), "permit.jpg", photo, key)
                .being(409);
    }

    @Test
    void aRepeatReturnsTheLocationOfTheNewResourceToo() {
        CandidacyJourney journey =
                new CandidacyJourney(http, InventedData.shop()).register().confirmMerchant();
        String key = CandidacyJourney.fresh();
        Map<String, String> opening = Map.of("round", journey.openRound());

        Answer first = journey.owner().post("candidacies", opening, key).being(201);
        Answer again = journey.owner().post("candidacies", opening, key).being(201);

        assertThat(again.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void aRefusedRequestLeavesItsKeyUnused() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        String key = CandidacyJourney.fresh();

        journey.step(journey.owner(), "SUBMIT", Map.of("declared", false), key).being(422);
        journey.step(journey.owner(), "SUBMIT", Map.of("declared", true), key).being(200);
        journey.step(journey.owner(), "SUBMIT", Map.of("declared", true), key).being(200);
    }

    @Test
    void anEmptyKeyIsRefused() {
        User owner = http.as("nanguan.shop01");
        for (String key : List.of("", " ", "k".repeat(256))) {
            assertThat(owner.post("candidacies", Map.of(), key).being(400).body())
                    .contains("Idempotency-Key");
        }
    }

    @Test
    void anImportSentSixteenTimesAtOnceIsMadeOnceAndADryRunUnderItsKeyIsAnotherRequest() throws Exception {
        String key = CandidacyJourney.fresh();
        String word = key.substring(0, 8);
        User office = http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"));
        byte[] file = ("name,type,level,district,address\n" + word + "店,SHOP,COUNTY,220102,重复街1号\n")
                .getBytes(StandardCharsets.UTF_8);

        JsonObject trial = office.upload("imports?kind=units&dryRun=true", Map.of(), "old.csv", file, key)
                .being(200)
                .json();
        List<Answer> answers = atOnce(() -> office.upload("imports?kind=units", Map.of(), "old.csv", file, key));

        assertThat(trial.getBoolean("dryRun")).isTrue();
        allTheSame(answers, 201);
        assertThat(answers.getFirst().json().getInt("written")).isOne();
        assertThat(http.anybody()
                        .get("units?status=any&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                        .json()
                        .getInt("total"))
                .isOne();
        office.upload("imports?kind=units", Map.of(), "new.csv", file, key).being(409);
    }

    /** Sends the form of one page: the same words by a double click, then other words. */
    @Test
    void aFormSentTwiceIsOneObjectionAndOtherContentIsAnother() throws Exception {
        JsonObject notice = new CandidacyJourney(http, InventedData.shop())
                .draft()
                .toTheMeeting()
                .post();
        String page = http.anybody()
                .get("/notices/" + notice.getString("id"))
                .being(200)
                .body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        Map<String, String> form = Map.of("notice", notice.getString("id"), "token", token.group(1), "item", "1");

        String first = objected(form, "没有明码标价。");
        String again = objected(form, "没有明码标价。");
        String other = objected(form, "拒绝退货。");
        String otherAgain = objected(form, "拒绝退货。");

        assertThat(again).isEqualTo(first).contains("receipt=");
        assertThat(other).isNotEqualTo(first).contains("receipt=").isEqualTo(otherAgain);
    }

    /** A button pressed twice, or a phone that sends again: both come with the state of one rendered page. */
    @Test
    void aFormSentFourTimesAtOnceIsProcessedOnceAndEachIsRedirectedToTheSamePage() throws Exception {
        PageFormCaller evaluator = new PageFormCaller(
                Deployments.local(server.toURI()), DemoUsers.holding("EVALUATOR", "220102-MARKET"), Http.PASSWORD);
        String name = "重复提交" + CandidacyJourney.fresh();
        Map<String, String> form = evaluator.form("/work/evaluations", "form");
        form.put("form:merchantName", name);
        form.put("form:relation", "INTEREST");
        form.put("form:reason", "持股");
        form.put("form:declare", "submit");

        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<HttpResponse<String>> one : threads.invokeAll(IntStream.range(0, 4)
                    .mapToObj(n -> (Callable<HttpResponse<String>>) () -> evaluator.send("/work/evaluations", form))
                    .toList())) {
                answers.add(one.get());
            }
        }
        answers.add(evaluator.send("/work/evaluations", form));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(answers)
                .extracting(answer -> answer.headers().firstValue("Location").orElseThrow())
                .containsOnly(
                        answers.getFirst().headers().firstValue("Location").orElseThrow());
        assertThat(http.as(DemoUsers.holding("EVALUATOR", "220102-MARKET"))
                        .get("conflicts")
                        .being(200)
                        .body()
                        .split(name, -1))
                .hasSize(2);
    }

    /** The page saves first, and then refuses to go on. */
    @Test
    void answersAreKeptWhenThePageNamesThoseThatAreMissing() throws Exception {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop())
                .register()
                .confirmMerchant()
                .open();
        PageFormCaller owner = new PageFormCaller(
                Deployments.local(server.toURI()), journey.shop().phone(), Http.OWN_PASSWORD);
        String path = "/my/application_form?reference=" + journey.reference();
        Map<String, String> form = owner.form(path, "form");
        form.put("form:signName", "只填了店招");
        form.put("form:next", "submit");

        HttpResponse<String> answer = owner.send(path, form);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(journey.owner().get(journey.path("application")).being(200).body())
                .contains("只填了店招");
    }

    private String objected(Map<String, String> form, String statement) throws Exception {
        String body = form.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"))
                + "&statement=" + encoded(statement);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(Deployments.local(server.toURI()).resolve("/object"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
