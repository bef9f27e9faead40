package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.IndependentScoring;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.InvitedOfficer;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.Routes;
import fangxin.testing.http.Routes.Route;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Evaluation of cases. For a recused person a case does not exist: each such person requests every deployed page,
 * endpoint and servlet, and no answer contains data of the case. Members who score alone learn nothing of each other's
 * marks.
 */
class EvaluationIT extends HttpTestBase {
    /** The demonstration's outbox shows everybody's messages; a real installation has no such page. */
    private static final Set<String> EVERYBODYS = Set.of("/units.xlsx", "/outbox");

    private static final String SECOND_OFFICER = "nanguan.office2";
    private static final String THIRD_OFFICER = "nanguan.office3";
    private static final List<String> RECUSED = List.of(
            "nanguan.office1",
            "body01",
            "nanguan.station1",
            "nanguan.market.eval1",
            "nanguan.market.officer",
            "nanguan.handler",
            "nanguan.reviewer",
            "nanguan.signer",
            "nanguan.association",
            "city.auditor",
            "city.admin");

    private static final List<String> MOST_READING = List.of("nanguan.office1", "body01");

    private static CandidacyJourney evaluated() {
        return MarkedCase.planted(http)
                .draft()
                .submit()
                .verify()
                .accept()
                .visit()
                .recommend()
                .assign();
    }

    private static boolean reads(Route route) {
        return route.method().equals("GET") && !EVERYBODYS.contains(route.path());
    }

    private static boolean ofCases(Route route) {
        return reads(route) && route.path().matches(".*(candidac|queue|case|merchants|lookup|step).*");
    }

    private static boolean everything(Route route) {
        return !EVERYBODYS.contains(route.path());
    }

    private static String seenBy(String officer, CandidacyJourney journey) {
        return http.as(officer)
                        .get("candidacies/" + journey.reference())
                        .being(200)
                        .body()
                + http.as(officer).get(journey.path("evaluation")).being(200).body();
    }

    /**
     * Tests the persons who read most and who receive letters; {@code -Ppages} tests evaluators, auditors and others
     * too.
     */
    @Test
    @Tag("once")
    void forARecusedPersonTheCaseDoesNotExist() {
        requireNothingFor(MOST_READING);
    }

    @Test
    @Tag("pages")
    void forNobodyWhoIsRecusedDoesTheCaseExist() {
        requireNothingFor(RECUSED);
    }

    private static void requireNothingFor(List<String> people) {
        CandidacyJourney underWay = evaluated();
        String file = underWay.evaluator(0)
                .upload(underWay.path("evaluation/marks/A1/pictures"), Map.of(), "a.jpg", InventedData.photo(7))
                .being(200)
                .text("id");
        CandidacyJourney asked = evaluated().evaluateOnPaper().opine();
        CandidacyJourney passed = evaluated().evaluateOnPaper().opine().consult();
        String meeting = passed.meeting();
        passed.passAt(meeting);
        passed.office()
                .post("documents/minutes/" + meeting + "/issue", Map.of())
                .being(200);
        passed.office()
                .post("documents/consultation/" + passed.reference() + ".1/issue", Map.of())
                .being(200);
        List<MarkedCase> canaries =
                List.of(MarkedCase.of(underWay, file), MarkedCase.of(asked), MarkedCase.of(passed, meeting));

        Stream.of("nanguan.office1", "nanguan.market.eval1", "city.auditor")
                .forEach(person -> assertThat(canaries.getFirst().toldTo(http.as(person), EvaluationIT::ofCases))
                        .as("told before")
                        .isNotEmpty());
        assertThat(MarkedCase.takenBy(http.as("nanguan.office1"), canaries))
                .as("taken before")
                .isNotEmpty();
        canaries.forEach(canary -> people.stream().map(http::as).forEach(canary::declaredBy));
        asked.step(http.as(SECOND_OFFICER), "SEEK_OPINIONS", Map.of("agencies", CandidacyJourney.BODIES))
                .being(200);
        List<String> before = canaries.stream()
                .map(canary -> seenBy(SECOND_OFFICER, canary.journey()))
                .toList();

        Set<Route> visited = ConcurrentHashMap.newKeySet();
        List<String> notices = people.parallelStream()
                .flatMap(person -> Stream.concat(
                        MarkedCase.toldTo(http.as(person), canaries, EvaluationIT::everything, visited).stream(),
                        MarkedCase.takenBy(http.as(person), canaries).stream()))
                .toList();

        assertThat(notices).isEmpty();
        assertThat(visited)
                .containsExactlyInAnyOrderElementsOf(Routes.deployed().stream()
                        .filter(EvaluationIT::everything)
                        .collect(Collectors.toSet()));
        assertThat(canaries.stream()
                        .map(canary -> seenBy(SECOND_OFFICER, canary.journey()))
                        .toList())
                .isEqualTo(before);
        assertThat(lettersTo("19904311040"))
                .noneMatch(letter -> letter.contains(asked.shop().signName()));
        assertThat(lettersTo("19904311041"))
                .anyMatch(letter -> letter.contains(asked.shop().signName()));
    }

    private static List<String> lettersTo(String phone) {
        return Stream.of(http.anybody().get("/outbox?lang=zh").being(200).body().split("<article"))
                .filter(letter -> letter.contains(phone))
                .toList();
    }

    @Test
    void whoWorksThereOrHasItsNumberKeepsAwayWithoutDeclaringIt() {
        CandidacyJourney journey = MarkedCase.planted(http).draft();
        journey.answer(Map.of("rightsPhone", "199 0431 1060")).being(200);
        journey.submit();
        MarkedCase canary = MarkedCase.of(journey);
        User worker = InvitedOfficer.open(http, "nanguan.worker", "COUNTY_OFFICE", "220102");
        assertThat(canary.toldTo(worker, EvaluationIT::ofCases))
                .as("told before")
                .isNotEmpty();
        assertThat(canary.in(
                        worker.get("documents/application/" + journey.reference() + ".docx")
                                .being(200),
                        ""))
                .as("seen in what is packed")
                .contains(journey.shop().signName(), journey.shop().merchantName());

        worker.put("me/employer", Map.of("employer", " " + journey.shop().signName()))
                .being(200);

        assertThat(canary.toldTo(worker, EvaluationIT::ofCases)).isEmpty();
        assertThat(canary.toldTo(http.as(THIRD_OFFICER), EvaluationIT::ofCases)).isEmpty();
        worker.get("/work/worklist?q=" + URLEncoder.encode(canary.piece(), StandardCharsets.UTF_8))
                .being(200);
        worker.put("me/employer", Map.of("employer", "")).being(200);
        assertThat(canary.toldTo(worker, EvaluationIT::ofCases))
                .as("told after another employer was declared")
                .isEmpty();
    }

    @Test
    void aWithdrawnDeclarationKeepsItsEffectOnWhoHadAppliedAndTheJournalRecordsIt() {
        CandidacyJourney journey = MarkedCase.planted(http)
                .draft()
                .submit()
                .verify()
                .accept()
                .visit()
                .recommend();
        User evaluator = http.as("nanguan.market.eval2");
        MarkedCase canary = MarkedCase.of(journey);
        evaluator
                .post(
                        "conflicts",
                        Map.of("merchantName", journey.shop().signName(), "relation", "KIN", "reason", "近亲属经营"))
                .being(200);
        evaluator
                .post("conflicts", Map.of("merchantName", "从未申报的店", "relation", "INTEREST", "reason", "持股"))
                .being(200);

        conflicts(evaluator, false)
                .forEach(id -> evaluator
                        .post("conflicts/" + id + "/withdraw", Map.of())
                        .being(200));

        assertThat(canary.toldTo(evaluator, EvaluationIT::ofCases)).isEmpty();
        String lead = journey.evaluator(0).account();
        journey.step(
                        journey.authority(),
                        "ASSIGN",
                        Map.of("evaluators", List.of(lead, evaluator.account()), "leader", lead))
                .being(422);
        assertThat(conflicts(evaluator, false)).isEmpty();
        assertThat(conflicts(evaluator, true))
                .isNotEmpty()
                .allSatisfy(id -> evaluator
                        .post("conflicts/" + id + "/withdraw", Map.of())
                        .being(422));
        assertThat(http.as("city.auditor")
                        .get("administration/audit-log")
                        .being(200)
                        .body())
                .contains("DECLARE_CONFLICT", "WITHDRAW_CONFLICT", "从未申报的店");
    }

    private static List<String> conflicts(User person, boolean kept) {
        return person.get("conflicts").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getBoolean("remainsInForce") == kept)
                .map(each -> each.getString("id"))
                .toList();
    }

    @Test
    void aTeamWhoseMemberMustKeepAwayGoesOnWithout() {
        CandidacyJourney journey = evaluated();
        MarkedCase.of(journey).declaredBy(http.as("nanguan.market.eval2"));

        assertThat(journey.evaluator(1)
                        .post(journey.path("evaluation/signature"), "")
                        .status())
                .isEqualTo(404);
        assertThat(journey.evaluator(1).get(journey.path("evaluation/sheet")).status())
                .isEqualTo(404);
        journey.evaluator(0).get(journey.path("evaluation/sheet")).being(200);
    }

    @Test
    void membersWhoScoreAloneSeeNothingOfEachOtherUntilAllAreIn() {
        IndependentScoring alone = new IndependentScoring(
                http,
                MarkedCase.planted(http)
                        .draft()
                        .submit()
                        .verify()
                        .accept()
                        .visit()
                        .recommend());
        List<String> team = alone.assigned();

        alone.marks(team.get(0), 0);
        alone.marks(team.get(1), 2);
        assertThat(alone.sheet(team.get(0)).toString()).doesNotContain("扣分的理由", DemoUsers.name(team.get(1)) + "：");
        alone.step(team.get(0), "signature").being(422);
        alone.handIn(team.get(0)).being(200);
        alone.handIn(team.get(0)).being(409);
        assertThat(alone.type(team.get(0))).isEqualTo("OWN");
        assertThat(alone.record().getJsonObject("explanation").getJsonArray("reasons"))
                .isEmpty();
        alone.handIn(team.get(1)).being(200);
        alone.marks(team.get(2), 1);
        alone.handIn(team.get(2)).being(200);

        assertThat(alone.points(team.get(0))).isEqualTo(alone.full(team.get(0)) - 1);
        alone.moderate(team.get(1), null).being(422);
        alone.moderate(team.get(1), "合议认为应按满分计").being(200);
        assertThat(alone.sheet(team.get(0)).toString()).contains("合议认为应按满分计");
        alone.step(team.get(0), "signature").being(422);
        alone.photograph(team.get(0));
        team.forEach(member -> alone.step(member, "signature").being(200));
        alone.close(team.get(0)).being(200);
        assertThat(alone.record().getJsonObject("closing").getBoolean("closed")).isTrue();
    }

    @Test
    void oneMoreIsCalledWhereTheTotalsLieTooFarApartAndTheMedianCounts() {
        IndependentScoring alone = new IndependentScoring(
                http,
                MarkedCase.planted(http)
                        .draft()
                        .submit()
                        .verify()
                        .accept()
                        .visit()
                        .recommend());
        List<String> team = alone.assigned();
        alone.marks(team.get(0), 0);
        alone.marks(team.get(1), 12);
        alone.marks(team.get(2), 1);
        alone.third(IndependentScoring.THIRD).being(422);
        team.forEach(member -> alone.handIn(member).being(200));

        assertThat(alone.type(team.get(0))).isEqualTo("OWN");
        alone.third(team.get(0)).being(422);
        alone.third(IndependentScoring.THIRD).being(200);
        alone.marks(IndependentScoring.THIRD, 2);
        alone.handIn(IndependentScoring.THIRD).being(200);

        assertThat(alone.type(team.get(0))).isEqualTo("MERGED");
        assertThat(alone.total(team.get(0))).isEqualTo(alone.fullTotal(team.get(0)) - 1.5);
    }

    @Test
    void aPhoneKeepsWhatItCouldNotSendAndSendsItOnce() {
        CandidacyJourney journey = evaluated();
        try (Chromium chromium = new Chromium(server.toString());
                OnSiteEvaluator phone =
                        new OnSiteEvaluator(chromium, journey.evaluator(0).account(), journey.reference())) {
            String before = phone.code();
            phone.mark(true, "");
            phone.sent();
            phone.isKept();
            phone.cut(true);
            String first = phone.code();
            phone.photograph(InventedData.photo(3));
            phone.mark(false, "断网时写下的理由");
            String second = phone.code();
            phone.mark(true, "");
            phone.waits();
            String third = phone.code();
            phone.note("还没有打分");
            phone.reload();
            phone.isNoted("还没有打分");
            assertThat(phone.code()).isEqualTo(third);
            phone.turnByKey("ArrowLeft");
            assertThat(phone.code()).isEqualTo(second);
            phone.waits();
            assertThat(history(journey, first)).isEmpty();

            phone.sessionEnds();
            phone.cut(false);
            phone.asksToSignIn();
            assertThat(history(journey, first)).isEmpty();
            phone.signsIn(journey.evaluator(0).account());
            phone.sent();

            assertThat(chromium.findings(phone.page())).isEmpty();
            assertThat(history(journey, before)).hasSize(1);
            assertThat(history(journey, first)).last().asString().contains("断网时写下的理由");
            assertThat(history(journey, second)).hasSize(1);
            assertThat(cell(journey, first).getJsonArray("photos")).hasSize(1);
        }
    }

    @Test
    void marksOfSeveralItemsAreSavedTogetherOrNotAtAll() {
        CandidacyJourney journey = evaluated();
        List<Map<String, Object>> marks = journey.marks();
        List<String> codes =
                marks.stream().map(mark -> (String) mark.get("code")).toList();
        assertThat(journey.markAtOnce(marks).being(200).value().asJsonArray())
                .extracting(saved -> saved.asJsonObject().getString("code"))
                .containsExactlyElementsOf(codes);
        String first = codes.getFirst();
        assertThat(history(journey, first)).hasSize(1);

        Answer refused = journey.markAtOnce(List.of(
                        Map.of("code", first, "points", 0, "reason", "没有看到。", "basedOn", 1),
                        Map.of("code", codes.getLast(), "points", 0, "reason", "没有看到。", "basedOn", 0)))
                .being(409);
        assertThat(refused.body()).contains(codes.getLast() + ".points", "evaluation.mark.first");
        assertThat(history(journey, first)).hasSize(1);
        journey.markAtOnce(List.of()).being(400);
    }

    @Test
    void aFingerSignatureCoversWhatWasSeenAndIsVoidAfterAChange() throws IOException {
        CandidacyJourney journey = evaluated();
        User lead = journey.evaluator(0);
        journey.mark();
        List<Map<String, Object>> seen = journey.seen(lead);
        String code = seen.getFirst().get("code").toString();
        assertThat(outcome(journey.signByFinger(lead, "SHOP", "店主"))).isEqualTo("ACCEPTED");
        assertThat(signers(journey)).containsExactly("店主");

        lead.put(journey.path("evaluation/marks/" + code), Map.of("points", 0, "reason", "重新查看后没有"))
                .being(200);
        assertThat(signers(journey)).as("the mark has changed").isEmpty();
        Answer stale = journey.signByFinger(lead, "SHOP", "店主", seen);
        assertThat(outcome(stale)).isEqualTo("CONFLICT");
        assertThat(stale.json().getJsonArray("differing").getString(0)).isEqualTo(code);

        assertThat(outcome(journey.signByFinger(lead, "SHOP", "店主"))).isEqualTo("ACCEPTED");
        assertThat(outcome(journey.signByFinger(lead, "CONSUMER", "于女士"))).isEqualTo("ACCEPTED");
        lead.upload(journey.path("evaluation/marks/" + code + "/pictures"), Map.of(), "new.jpg", InventedData.photo(9))
                .being(200);
        assertThat(signers(journey)).as("a picture was added").isEmpty();

        assertThat(outcome(journey.signByFinger(lead, "SHOP", "店主"))).isEqualTo("ACCEPTED");
        assertThat(outcome(journey.signByFinger(lead, "CONSUMER", "于女士"))).isEqualTo("ACCEPTED");
        journey.evaluator(1).post(journey.path("evaluation/signature"), "").being(200);
        journey.close(lead).being(200);
        assertThat(signers(journey)).contains("店主", "于女士");
        try (XWPFDocument form = new XWPFDocument(
                new ByteArrayInputStream(journey.office().bytes("documents/sheet/" + journey.reference() + ".docx")))) {
            assertThat(form.getAllPictures())
                    .as("the two signatures and the code")
                    .hasSize(3);
        }
    }

    private static String outcome(Answer signature) {
        return signature.being(200).text("outcome");
    }

    private static List<String> signers(CandidacyJourney journey) {
        return journey
                .evaluator(0)
                .get(journey.path("evaluation/on-site"))
                .being(200)
                .json()
                .getJsonObject("signing")
                .getJsonArray("signatures")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getString("name"))
                .toList();
    }

    @Test
    void whatIsSentAfterTheSheetWasLockedStaysAsANote() {
        CandidacyJourney journey = evaluated();
        try (Chromium chromium = new Chromium(server.toString());
                OnSiteEvaluator phone =
                        new OnSiteEvaluator(chromium, journey.evaluator(1).account(), journey.reference())) {
            String code = phone.code();
            phone.cut(true);
            phone.mark(false, "昨天在店里写的");
            journey.evaluateOnPaper().opine();

            phone.cut(false);

            phone.assertNotified("不再计入");
            phone.sent();
            assertThat(journey.evaluator(0)
                            .get(journey.path("evaluation/sheet"))
                            .json()
                            .getJsonArray("late")
                            .toString())
                    .contains("昨天在店里写的", code);
        }
    }

    @Test
    void ofTwoMarksOfOneItemTheSecondEvaluatorChooses() {
        CandidacyJourney journey = evaluated();
        try (Chromium chromium = new Chromium(server.toString());
                OnSiteEvaluator phone =
                        new OnSiteEvaluator(chromium, journey.evaluator(1).account(), journey.reference())) {
            String code = phone.code();
            phone.cut(true);
            phone.mark(false, "我看到的");
            journey.evaluator(0)
                    .put(journey.path("evaluation/marks/" + code), Map.of("points", 1, "reason", "先看到的"))
                    .being(200);
            phone.cut(false);
            phone.previous();
            phone.keepsOwn();
            phone.sent();

            assertThat(history(journey, code)).hasSize(2).last().asString().contains("我看到的");
        }
    }

    private static JsonObject cell(CandidacyJourney journey, String code) {
        return journey
                .evaluator(0)
                .get(journey.path("evaluation/sheet"))
                .being(200)
                .json()
                .getJsonArray("cells")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(cell -> cell.getJsonObject("item").getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray history(CandidacyJourney journey, String code) {
        return cell(journey, code).getJsonArray("history");
    }
}
