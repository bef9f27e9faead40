package fangxin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.RegisterCaller;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The whole procedure from outside, over HTTP, as every party. */
class JourneyIT extends HttpTestBase {
    private static final String DISTRICT = "220102";
    /** Shop of the demonstration whose notice is over; SimultaneousRepeatsIT names the other one of this district. */
    private static final String OVER = "瓦舍饺子馆";

    @Test
    void aShopGoesFromItsPhoneToThePublicNotice() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop());

        journey.draft().submit().verify();
        assertThat(journey.step(
                                journey.office(),
                                "RETURN",
                                Map.of(
                                        "phone",
                                        "0431-80001014",
                                        "defects",
                                        List.of(Map.of("field", "colour", "rule", "填写说明第三条", "correction", "请补充"))))
                        .being(422)
                        .body())
                .contains("\"field\":\"defects.0.field\"");
        journey.returnForCompletion();
        JsonObject open = journey.owner()
                .get(journey.path("application/overview"))
                .being(200)
                .json()
                .getJsonObject("parts");
        assertThat(open.getString("files")).isEqualTo("TO_CORRECT");
        assertThat(open.getJsonArray("tasks").stream()
                        .map(task -> task.asJsonObject().getString("state")))
                .containsOnlyOnce("TO_CORRECT");
        assertThat(journey.step(journey.owner(), "SUBMIT", Map.of("declared", true))
                        .being(422)
                        .body())
                .contains("application.returned.untouched")
                .contains("licence")
                .contains("address");
        assertThat(defectStates(journey)).containsExactly("OPEN", "OPEN");
        journey.correct();
        assertThat(journey.owner()
                        .get(journey.path("application/overview"))
                        .being(200)
                        .json()
                        .getJsonObject("parts")
                        .getString("files"))
                .isEqualTo("CORRECTED");
        journey.submit();
        assertThat(defectStates(journey)).containsExactly("CORRECTED", "CORRECTED");
        assertThat(journey.station()
                        .put(journey.path("cultivation/defect-closings"), Map.of("notice", 1, "item", 2))
                        .status())
                .isEqualTo(403);
        journey.office()
                .put(journey.path("cultivation/defect-closings"), Map.of("notice", 1, "item", 2))
                .being(200);
        assertThat(defectStates(journey)).containsExactly("CORRECTED", "CLOSED");
        assertThat(journey.office()
                        .get(journey.path("application"))
                        .being(200)
                        .json()
                        .getJsonObject("comparison")
                        .getJsonArray("changes"))
                .hasSize(3);
        journey.verify()
                .accept()
                .visit()
                .recommend()
                .assign()
                .evaluate()
                .opine()
                .consult()
                .pass();
        JsonObject notice = journey.post();
        assertThat(notice.getString("number"))
                .as("with the short name of the office")
                .matches("南放消办公〔\\d{4}〕\\d+号");
        String receipt = http.anybody()
                .post(
                        "notices/" + notice.getString("id") + "/objections",
                        Map.of("item", 1, "statement", "我上个月买的东西没退成。", "name", "周女士", "contact", "19904319001"))
                .being(201)
                .text("receipt");
        assertThat(journey.stage()).isEqualTo("OBJECTED");
        assertThat(journey.office().get("objections/" + receipt).being(200).text("statement"))
                .contains("没退成");
        assertThat(journey.office()
                        .post("objections/" + receipt + "/objector", Map.of("reason", "电话核实"))
                        .being(200)
                        .text("name"))
                .isEqualTo("周女士");
        assertThat(http.as("city.auditor")
                        .get("administration/audit-log")
                        .being(200)
                        .json()
                        .getJsonArray("lines")
                        .getValuesAs(JsonObject.class))
                .anySatisfy(act -> {
                    assertThat(act.getJsonObject("action").getString("code")).isEqualTo("READ_OBJECTOR");
                    assertThat(act.getJsonObject("concerned").getString("code")).isEqualTo(journey.reference());
                    assertThat(act.getString("reason")).isEqualTo(receipt + ": 电话核实");
                });
        assertThat(journey.owner().get("objections/" + receipt).status()).isEqualTo(403);
        journey.step(journey.office(), "DISMISS", Map.of("receipt", receipt, "answer", "经核查，已办理退货。"))
                .being(200);

        assertThat(journey.stage()).isEqualTo("ON_NOTICE");
        assertThat(stepsOf(journey))
                .containsExactly(
                        "SUBMIT",
                        "VERIFY",
                        "RETURN",
                        "SUBMIT",
                        "VERIFY",
                        "ACCEPT",
                        "RECORD_VISIT",
                        "RECOMMEND",
                        "ASSIGN",
                        "SCORE",
                        "OPINE",
                        "SEEK_OPINIONS",
                        "REPLY",
                        "REPLY",
                        "REPLY",
                        "PASS",
                        "POST",
                        "OBJECT",
                        "DISMISS");
        assertThat(http.anybody()
                        .get("/notices/" + notice.getString("id"))
                        .being(200)
                        .body())
                .contains(journey.shop().signName());
        assertThat(http.anybody()
                        .get("notices")
                        .being(200)
                        .json()
                        .getJsonArray("items")
                        .toString())
                .contains(notice.getString("id"));
    }

    @Test
    void programsReadWhatThePagesShowAndNoMore() {
        CandidacyJourney journey =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();
        String waiting = "worklist?q=" + journey.reference();

        assertThat(journey.station().get(waiting).being(200).json().getJsonArray("rows"))
                .hasSize(1);
        assertThat(journey.owner().get("merchants/mine/candidacies").being(200).body())
                .contains(journey.reference());
        assertThat(journey.owner().get(journey.path("naming")).being(200).json().getInt("openObjections"))
                .isZero();
        assertThat(journey.owner().get("me").being(200).json().getJsonArray("posts"))
                .hasSize(1);

        User elsewhere = http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"));
        assertThat(elsewhere.get(waiting + "&all=true").being(200).json().getInt("total"))
                .isZero();
        assertThat(elsewhere.get(journey.path("naming")).status()).isEqualTo(404);
        assertThat(http.anybody().get("worklist").status()).isEqualTo(401);
    }

    @Test
    void theStationsAnswerIsShownBesideSelfCheckAndMark() {
        CandidacyJourney journey =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();
        List<String> codes =
                journey.owner().get(journey.path("application")).being(200).json().getJsonArray("selfChecks").stream()
                        .map(JsonValue::asJsonObject)
                        .map(check -> check.getString("key").replaceFirst(".*\\.", ""))
                        .toList();
        String first = codes.get(0);
        String second = codes.get(1);

        assertThat(journey.checking(Map.of(first, true, "Z99", false))
                        .being(422)
                        .body())
                .contains("\"checks.Z99\"");
        journey.checking(Map.of(first, false)).being(200);
        assertThat(journey.office()
                        .get("/work/case?lang=zh&tab=SELF_CHECKS&reference=" + journey.reference())
                        .being(200)
                        .body())
                .contains("核实：不属实", "核实：未核对");
        journey.returnForCompletion();
        journey.correct().submit().checking(Map.of(first, true, second, false)).being(200);
        journey.accept().visit().recommend().assign();

        assertThat(sides(journey, first)).isEqualTo("true true false");
        assertThat(sides(journey, second)).isEqualTo("true false true");
        assertThat(sides(journey, codes.get(2))).isEqualTo("true null false");
        JsonObject saved = journey.evaluator(0)
                .put(journey.path("evaluation/marks/" + first), Map.of("points", 0, "reason", "没有看到。"))
                .being(200)
                .json();
        assertThat(saved.keySet())
                .containsOnly("code", "seq", "mark", "by", "markedAt", "reasonLacking", "picturesLacking", "progress");
        assertThat(saved.getJsonObject("progress").getInt("done")).isEqualTo(1);
        assertThat(sides(journey, first)).isEqualTo("true true true");
        assertThat(journey.evaluator(1)
                        .get("/work/score?lang=zh&reference=" + journey.reference() + "&item=" + second)
                        .being(200)
                        .body())
                .contains("申报人自查：是", "现场核实：否", "自查、核实、评审不一致");
        journey.evaluate();
        assertThat(journey.owner()
                        .get(journey.path("evaluation"))
                        .being(200)
                        .json()
                        .getJsonObject("comparison")
                        .getJsonArray("differing")
                        .toString())
                .contains(second);
    }

    /** The self-check, the station's view, and whether the three differ. */
    private static String sides(CandidacyJourney journey, String code) {
        return journey
                .evaluator(0)
                .get(journey.path("evaluation/sheet"))
                .being(200)
                .json()
                .getJsonArray("cells")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(cell -> cell.getJsonObject("item").getString("code").equals(code))
                .map(cell -> cell.getJsonObject("comparison"))
                .map(one -> one.get("selfCheck") + " " + one.get("verified") + " " + one.get("differs"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTokenIsNeverKeptForARepeat() {
        Map<String, String> credentials = Map.of("username", "nanguan.office1", "password", Http.PASSWORD);

        String first =
                http.anybody().post("tokens", credentials, "one-key").being(200).text("token");
        String second =
                http.anybody().post("tokens", credentials, "one-key").being(200).text("token");

        assertThat(second).isNotEqualTo(first);
    }

    /** The states of the defects of the newest return notice. */
    private static List<String> defectStates(CandidacyJourney journey) {
        return journey
                .office()
                .get(journey.path("cultivation"))
                .being(200)
                .json()
                .getJsonArray("returns")
                .getValuesAs(JsonObject.class)
                .getLast()
                .getJsonArray("defects")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(defect -> defect.getString("state"))
                .toList();
    }

    private static List<String> stepsOf(CandidacyJourney journey) {
        return journey.view().getJsonArray("journal").stream()
                .map(entry -> entry.asJsonObject().getString("step"))
                .toList();
    }

    @Test
    void theChainNamesWhoseNoticeIsOverAndThePublicCanCheckTheTitle() {
        SigningChainCaller chain = new SigningChainCaller(http, DISTRICT);
        String act = chain.draft(List.of(referenceOf(OVER))).being(201).text("id");
        Answer tooEarly = chain.sign(act);
        chain.review(act).being(200);
        JsonObject signed = chain.sign(act).being(200).json();

        assertThat(tooEarly.status()).isEqualTo(422);
        for (JsonValue item : signed.getJsonArray("items")) {
            String number = item.asJsonObject().getString("title");
            String name = item.asJsonObject().getString("signName");
            assertThat(http.anybody().get("units/" + number).being(200).text("status"))
                    .isEqualTo("valid");
            assertThat(http.anybody().get("/v/" + number).being(200).body()).contains(name);
            assertThat(http.anybody().get("/units/" + number).being(200).body()).contains(name);
        }
        new RegisterCaller(http).requireNumbersInARow();
    }

    private static String referenceOf(String signName) {
        return http
                .as(DemoUsers.holding("COUNTY_OFFICE", DISTRICT))
                .get("candidacies?stage=ON_NOTICE&size=100")
                .being(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("signName", "").equals(signName))
                .findFirst()
                .orElseThrow()
                .getString("reference");
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyIsAConflict() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        String key = CandidacyJourney.fresh();

        Answer first = journey.step(journey.owner(), "SUBMIT", Map.of("declared", true), key);
        Answer again = journey.step(journey.owner(), "SUBMIT", Map.of("declared", true), key);
        Answer other = journey.step(journey.owner(), "SUBMIT", Map.of("declared", false), key);

        assertThat(again.being(200).body()).isEqualTo(first.being(200).body());
        other.being(409);
        assertThat(stepsOf(journey)).containsExactly("SUBMIT");
    }

    @Test
    void theSameKeySixteenTimesAtOnceOpensOneDraft() throws Exception {
        CandidacyJourney journey =
                new CandidacyJourney(http, InventedData.shop()).register().confirmMerchant();
        String round = journey.open().round();
        journey.fillIn();
        String key = CandidacyJourney.fresh();

        List<Answer> answers = atOnce(16, n -> journey.owner().post("candidacies", Map.of("round", round), key));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    }

    @Test
    void ofSixteenSubmissionsOfOneDraftAtOnceOneIsAccepted() throws Exception {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();

        List<Answer> answers = atOnce(16, n -> journey.step(journey.owner(), "SUBMIT", Map.of("declared", true)));

        onlyOneWon(answers, journey.shop().person(), "SUBMIT");
        assertThat(stepsOf(journey)).containsExactly("SUBMIT");
        assertThat(journey.owner()
                        .get(journey.path("application/overview"))
                        .json()
                        .getJsonObject("history")
                        .getInt("submissions"))
                .isOne();
    }

    /** Requires that one caller succeeded and that all others are shown who took which step. */
    private static void onlyOneWon(List<Answer> answers, String winner, String step) {
        assertThat(answers.stream().filter(Answer::fine)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.fine()))
                .allSatisfy(answer ->
                        assertThat(answer.being(409).body()).contains("candidacy.step.taken", winner, nameOf(step)));
    }

    private static String nameOf(String step) {
        return ResourceBundle.getBundle("fangxin.text.candidacy", Locale.ENGLISH)
                .getString("candidacy.step." + step);
    }

    @Test
    void theSecondOfTwoOfficersReadsWhoTookTheStep() throws Exception {
        CandidacyJourney journey =
                new CandidacyJourney(http, InventedData.shop()).draft().submit().verify();
        List<User> officers = List.of(
                http.as(DemoUsers.holding("COUNTY_OFFICE", DISTRICT, 1)),
                http.as(DemoUsers.holding("COUNTY_OFFICE", DISTRICT, 2)));
        officers.forEach(officer -> officer.get(journey.path("application")).being(200));

        List<Answer> answers = atOnce(
                2,
                n -> n == 0
                        ? journey.step(officers.get(0), "DECLINE", Map.of("ground", "E2", "reason", "近一年内受过行政处罚。"))
                        : journey.step(officers.get(1), "RETURN", journey.defects()));

        int first = answers.get(0).fine() ? 0 : 1;
        String taken = first == 0 ? "DECLINE" : "RETURN";
        onlyOneWon(answers, DemoUsers.name(officers.get(first).account()), taken);
        assertThat(stepsOf(journey)).containsExactly("SUBMIT", "VERIFY", taken);
    }

    @Test
    void ofTwoEvaluatorsWhoMarkOneItemAtOnceTheSecondReadsWhoMarkedIt() throws Exception {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop())
                .draft()
                .submit()
                .verify()
                .accept()
                .visit()
                .recommend()
                .assign();
        String code = journey.evaluator(0)
                .get(journey.path("evaluation/sheet"))
                .being(200)
                .json()
                .getJsonArray("cells")
                .getJsonObject(0)
                .getJsonObject("item")
                .getString("code");

        List<Answer> answers = atOnce(
                2,
                n -> journey.evaluator(n)
                        .put(
                                journey.path("evaluation/marks/" + code),
                                Map.of("points", n, "leftOut", false, "veto", false, "reason", "现场所见。", "basedOn", 0)));

        int first = answers.get(0).fine() ? 0 : 1;
        assertThat(answers.stream().filter(Answer::fine)).hasSize(1);
        assertThat(answers.get(1 - first).being(409).body())
                .contains(
                        "evaluation.mark.first",
                        DemoUsers.name(journey.evaluator(first).account()));
    }

    /** The request of each of several callers. */
    private interface Deed {
        Answer of(int n);
    }

    private static List<Answer> atOnce(int callers, Deed deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Answer>> all = IntStream.range(0, callers)
                    .mapToObj(n -> threads.submit((Callable<Answer>) () -> {
                        start.await();
                        return deed.of(n);
                    }))
                    .toList();
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : all) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
