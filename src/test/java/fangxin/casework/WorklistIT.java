package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.IndependentScoring;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.PageFormCaller;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worklist as every role sees it: a task appears with the act that causes it and vanishes with its own act. */
@Tag("once")
class WorklistIT extends HttpTestBase {
    private static final String NANGUAN = "220102";

    private static final List<String> OFFICERS = List.of(
            "nanguan.station1",
            "nanguan.office1",
            "city.office1",
            "nanguan.market.eval1",
            "nanguan.market.officer",
            "body01",
            "nanguan.handler",
            "nanguan.reviewer",
            "nanguan.signer",
            "chaoyang.association",
            "city.auditor",
            "city.admin");

    private ReferralRounds sentUp;

    @BeforeEach
    void sendUp() {
        sentUp = new ReferralRounds(http);
    }

    @Test
    void eachPartyFindsTheTaskOfItsStepUntilItIsDone() {
        CandidacyJourney shop = new CandidacyJourney(http, InventedData.shop()).register();
        String name = shop.shop().merchantName();
        assertThat(waiting(shop.office(), name)).containsExactly("CONFIRM_IDENTITY");
        shop.confirmMerchant();
        assertThat(waiting(shop.office(), name)).isEmpty();

        shop.openIn(NANGUAN, sentUp.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .submit();
        assertThat(waiting(shop.station(), name)).containsExactly("SUBMITTED");
        shop.verify();
        assertThat(waiting(shop.station(), name)).isEmpty();
        assertThat(waiting(shop.office(), name)).containsExactly("VERIFIED");
        shop.accept();

        String demand = demand(shop);
        assertThat(waiting(shop.station(), name)).containsExactly("IN_CULTIVATION");
        shop.owner()
                .post(shop.path("rectifications/" + demand + "/reports"), Map.of("note", "价签已补齐"))
                .being(204);
        JsonObject rectification = rows(shop.station(), shop.shop().signName()).stream()
                .filter(row -> row.getString("type").equals("CLOSE_RECTIFICATION"))
                .findFirst()
                .orElseThrow();
        assertThat(rectification.getString("detail")).isEqualTo("补齐货架价签");
        assertThat(rectification.getString("dueOn"))
                .isEqualTo(http.today().plusDays(10).toString());
        shop.station().get(rectification.getString("page")).being(200);
        shop.step(shop.station(), "CLOSE_RECTIFICATION", Map.of("rectification", demand, "note", "现场核实。"))
                .being(200);
        assertThat(waiting(shop.station(), shop.shop().signName())).containsExactly("IN_CULTIVATION");

        shop.recommend();
        assertThat(waiting(shop.authority(), name)).containsExactly("RECOMMENDED");
        shop.assign();
        JsonObject sheet = rows(shop.evaluator(1), name).getFirst();
        assertThat(sheet.getString("type")).isEqualTo("SCORE_SHEET");
        assertThat(sheet.getString("dueOn"))
                .isEqualTo(shop.view().getJsonObject("deadline").getString("dueOn"));
        shop.evaluator(1).get(sheet.getString("page")).being(200);
        assertThat(openSteps(shop.evaluator(1), shop)).contains("SCORE");
        new IndependentScoring(http, shop);
        User outside = http.as(IndependentScoring.THIRD);
        assertThat(waiting(outside, name)).isEmpty();
        assertThat(openSteps(outside, shop)).doesNotContain("SCORE");
        shop.evaluateOnPaper();
        assertThat(waiting(shop.evaluator(1), name)).isEmpty();
        assertThat(openSteps(shop.evaluator(1), shop)).doesNotContain("SCORE");
        shop.opine();
        assertThat(waiting(shop.roundOffice(), name)).containsExactly("EVALUATED");

        User member = http.as(DemoUsers.holding("CONFERENCE_MEMBER", CandidacyJourney.BODIES.getFirst()));
        assertThat(waiting(member, name)).isEmpty();
        shop.seekOpinions();
        JsonObject opinion = rows(member, name).getFirst();
        assertThat(opinion.getString("type")).isEqualTo("REPLY_OPINION");
        assertThat(opinion.getString("dueOn"))
                .isEqualTo(shop.view().getJsonObject("deadline").getString("dueOn"));
        assertThat(opinion.getInt("daysLeft")).isEqualTo(5);
        assertThat(member.get(opinion.getString("page") + "&lang=zh").being(200).body())
                .contains(shop.shop().signName(), "核实与培育情况");
        String facts = shop.path("consultation/facts");
        assertThat(member.get(facts)
                        .being(200)
                        .json()
                        .getJsonObject("cultivation")
                        .getInt("visits"))
                .isEqualTo(1);
        http.as(DemoUsers.holding("CONFERENCE_MEMBER", "220100-B09")).get(facts).being(404);
        assertThat(member.get("/work/worklist?type=REPLY_OPINION&lang=zh")
                        .being(200)
                        .body())
                .contains("待答复的征求意见")
                .contains("逾期不答复视为同意");
        String requests = "/work/opinion_requests?q=" + shop.reference() + "&state=";
        String row = "/work/step/reply?reference=" + shop.reference();
        assertThat(member.get(requests + "WAITING").being(200).body()).contains(row);
        assertThat(member.get(requests + "ANSWERED").being(200).body()).doesNotContain(row);
        CandidacyJourney.BODIES.forEach(shop::reply);
        assertThat(waiting(member, name)).isEmpty();
        assertThat(member.get(requests + "WAITING").being(200).body()).doesNotContain(row);
        assertThat(member.get(requests + "ANSWERED").being(200).body()).contains(row);
    }

    @Test
    void aBadAppraisalWaitsForTheOfficeAndNotForTheAgencyThatIsAppraised() {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit().verify();
        String name = shop.shop().signName();
        JsonObject verified = appraisable(shop, "VERIFY");
        Map<String, Object> appraisal = Map.of(
                "reference",
                shop.reference(),
                "seq",
                verified.getInt("seq"),
                "satisfaction",
                "DISSATISFIED",
                "reasons",
                List.of("ATTITUDE"),
                "remark",
                "没有说明要带什么");
        shop.owner().post("appraisals", appraisal).being(204);
        shop.owner().post("appraisals", appraisal).being(409);
        assertThat(shop.owner().get("/my/home").being(200).body()).doesNotContain("seq=" + verified.getInt("seq"));

        String page = callBack(shop.office(), name);
        String id = page.replaceFirst(".*id=", "");
        assertThat(shop.office().get(page).being(200).body())
                .contains("没有说明要带什么", "/work/case?reference=" + shop.reference());
        assertThat(waiting(shop.station(), name)).doesNotContain("CALL_BACK");
        assertThat(shop.station().get("appraisals/" + id).status()).isIn(403, 404);
        assertThat(shop.office()
                        .get("appraisals/" + id + "/deadline")
                        .being(200)
                        .body())
                .contains("\"limit\":\"CALL_BACK\"");
        assertThat(shop.office()
                        .get("/work/appraisal_deadline?id=" + id + "&lang=zh")
                        .being(200)
                        .body())
                .contains("差评回访", "逐日计算");
        assertThat(shop.station().get("appraisals/" + id + "/deadline").status())
                .isIn(403, 404);

        shop.office()
                .post("appraisals/" + id + "/answer", Map.of("answer", "已电话回访，站所改进告知。"))
                .being(200);
        assertThat(waiting(shop.office(), name)).doesNotContain("CALL_BACK");
        http.anybody().get("appraisals/figures").being(200);
        assertThat(http.anybody().get("/statistics?lang=zh").being(200).body()).contains("好差评");
    }

    @Test
    void theCityFollowsUpTheWorkOfTheOfficeWithoutALinkToTheCaseThatItDoesNotSee() {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();
        shop.owner()
                .post(
                        "appraisals",
                        Map.of(
                                "reference",
                                shop.reference(),
                                "seq",
                                appraisable(shop, "SUBMIT").getInt("seq"),
                                "satisfaction",
                                "DISSATISFIED"))
                .being(204);
        User city = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"));

        assertThat(city.get(callBack(city, shop.shop().signName())).being(200).body())
                .contains(shop.reference())
                .doesNotContain("/work/case?reference=");
        assertThat(waiting(shop.office(), shop.shop().signName())).doesNotContain("CALL_BACK");
    }

    @Test
    void aMerchantReadsByWhenABadAppraisalIsCalledBack() throws Exception {
        String merchant = "nanguan.shop13";
        List<JsonObject> open = http.as(merchant)
                .get("appraisals/open")
                .being(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class);
        PageFormCaller pages = new PageFormCaller(server.toURI(), merchant, Http.PASSWORD);

        assertThat(appraised(pages, open.getFirst(), "SATISFIED"))
                .contains("评价已提交。")
                .doesNotContain("回访，请保持联系方式畅通");
        assertThat(appraised(pages, open.getLast(), "DISSATISFIED")).contains("回访，请保持联系方式畅通");
    }

    /** The page after the appraisal. */
    private static String appraised(PageFormCaller pages, JsonObject step, String satisfaction) throws Exception {
        String page = "/my/appraisal?lang=zh&reference=" + step.getString("reference") + "&seq=" + step.getInt("seq");
        Map<String, String> form = pages.form(page, "form");
        form.put("form:satisfaction", satisfaction);
        form.put("form:appraise", "submit");
        assertThat(pages.send(page, form).statusCode()).isEqualTo(302);
        return pages.page("/my/home?lang=zh");
    }

    private static JsonObject appraisable(CandidacyJourney shop, String step) {
        return shop
                .owner()
                .get("appraisals/open")
                .being(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("step").equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static String callBack(User officer, String name) {
        return rows(officer, name).stream()
                .filter(row -> row.getString("type").equals("CALL_BACK"))
                .findFirst()
                .orElseThrow()
                .getString("page");
    }

    @Test
    void ofTwoOfficersWhoTakeACaseAtOnceTheSecondReadsWhoHasIt() throws Exception {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit().verify();
        String name = shop.shop().merchantName();
        List<String> accounts =
                List.of(DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 1), DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 2));
        List<User> officers = accounts.stream().map(http::as).toList();
        assertThat(rows(officers.get(0), name, "NOBODY")).hasSize(1);

        List<Answer> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            answers = threads
                    .invokeAll(officers.stream()
                            .<Callable<Answer>>map(each -> () -> each.post(shop.path("owner/take"), Map.of()))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        int first = answers.get(0).status() == 200 ? 0 : 1;
        String owner = answers.get(first).json().getJsonObject("owner").getString("name");
        assertThat(answers.get(1 - first).body()).contains(owner);
        assertThat(rows(officers.get(first), name, "MINE"))
                .extracting(row -> row.getJsonObject("facts").getString("owner"))
                .containsExactly(owner);
        assertThat(rows(officers.get(1 - first), name, "MINE")).isEmpty();
        assertThat(rows(officers.get(1 - first), name, "NOBODY")).isEmpty();
        assertThat(officers.get(1 - first)
                        .get("/work/case?reference=" + shop.reference() + "&lang=zh")
                        .being(200)
                        .body())
                .contains(owner)
                .contains("改由我经办");
        shop.station()
                .post(shop.path("owner/hand-over"), Map.of("to", accounts.getFirst()))
                .being(422);
        shop.owner().get(shop.path("owner")).being(403);

        String second = accounts.get(1 - first);
        officers.get(1 - first)
                .post(shop.path("owner/take-over"), Map.of("from", second))
                .being(409);
        officers.get(1 - first)
                .post(shop.path("owner/take-over"), Map.of("from", accounts.get(first)))
                .being(200);
        assertThat(rows(officers.get(1 - first), name, "MINE")).hasSize(1);
        officers.get(first)
                .post(shop.path("owner/hand-over"), Map.of("to", accounts.get(first), "from", accounts.get(first)))
                .being(409);
        shop.accept();
    }

    @Test
    void anObjectionWaitsInPlaceOfItsCase() {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().toTheMeeting();
        assertThat(waiting(shop.roundOffice(), shop.shop().merchantName())).containsExactly("PASSED");
        String notice = shop.post().getString("id");
        assertThat(waiting(shop.roundOffice(), shop.shop().merchantName())).isEmpty();

        String receipt = http.anybody()
                .post("notices/" + notice + "/objections", Map.of("item", 1, "statement", "价格标示不清。"))
                .being(201)
                .text("receipt");

        JsonObject objection =
                rows(shop.roundOffice(), shop.shop().merchantName()).getFirst();
        assertThat(waiting(shop.roundOffice(), shop.shop().merchantName())).containsExactly("EXAMINE_OBJECTION");
        assertThat(objection.getString("page")).isEqualTo("/work/objection?receipt=" + receipt);
        assertThat(objection.getInt("daysLeft")).isEqualTo(10);
        shop.step(shop.roundOffice(), "DISMISS", Map.of("receipt", receipt, "answer", "经核查，标价符合规定。"))
                .being(200);
        assertThat(waiting(shop.roundOffice(), shop.shop().merchantName())).isEmpty();
    }

    @Test
    void aDocumentWaitsForOneLinkOfTheChainAfterAnother() {
        CandidacyJourney shop = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, sentUp.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        String title = sentUp.title(shop);
        User handler = http.as(DemoUsers.holding("HANDLER", NANGUAN));
        User reviewer = http.as(DemoUsers.holding("REVIEWER", NANGUAN));
        User signer = http.as(DemoUsers.holding("SIGNER", NANGUAN));
        String subject = "关于撤销" + shop.shop().signName() + "称号的决定";
        Map<String, Object> draft =
                Map.of("type", "REVOCATION", "subject", subject, "reason", "经查实，存在欺诈消费者行为。", "titles", List.of(title));

        assertThat(handler.post("namings", draft).being(422).body()).contains("naming.officialDocument.hearing");
        SigningChainCaller chain = new SigningChainCaller(http, NANGUAN);
        String act = chain.draftHeard(title, "V5_FALSE_MATERIAL");
        assertThat(waiting(reviewer, subject)).containsExactly("REVIEW_DOCUMENT");
        assertThat(waiting(signer, subject)).isEmpty();
        reviewer.post("namings/" + act + "/send-back", Map.of("reason", "请补充依据。"))
                .being(200);
        assertThat(waiting(reviewer, subject)).isEmpty();
        assertThat(waiting(handler, subject)).containsExactly("REDRAFT_DOCUMENT");
        handler.put("namings/" + act, draft).being(200);
        chain.review(act).being(200);
        assertThat(waiting(reviewer, subject)).isEmpty();
        JsonObject signature = rows(signer, subject).getFirst();
        assertThat(signature.getString("type")).isEqualTo("SIGN_DOCUMENT");
        assertThat(signer.get(signature.getString("page") + "&lang=zh")
                        .being(200)
                        .body())
                .contains(subject);
        chain.sign(act).being(200);
        assertThat(waiting(signer, subject)).isEmpty();

        assertThat(waiting(shop.office(), shop.shop().merchantName())).containsExactly("TAKE_BACK_PLAQUE");
        assertThat(shop.office()
                        .get("plaques/waiting?type=TAKE_BACK_PLAQUE&document=" + act)
                        .being(200)
                        .json()
                        .getJsonArray("rows")
                        .getValuesAs(JsonObject.class))
                .extracting(row -> row.getString("title"))
                .containsExactly(title);
        assertThat(shop.office()
                        .get("/work/deadline?plaque=" + title + "&lang=zh")
                        .being(200)
                        .body())
                .contains("撤销后交回标牌");
    }

    @Test
    void severalCasesAreHandledAtOnceWithAResultForEach() {
        List<CandidacyJourney> shops = Stream.generate(() -> new CandidacyJourney(http, InventedData.shop())
                        .draft()
                        .submit()
                        .verify())
                .limit(2)
                .toList();
        String one = shops.getFirst().reference();
        String other = shops.getLast().reference();
        String owner = DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 1);
        String colleague = DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 2);
        User office = http.as(owner);

        assertThat(results(office.post("worklist/cases/take", Map.of("references", List.of(one, one, "none", other)))))
                .containsExactly(one + " true", "none false", other + " true");
        assertThat(results(http.as(colleague)
                        .post(
                                "worklist/cases/hand-over",
                                Map.of(
                                        "cases",
                                        List.of(
                                                Map.of("reference", one, "from", owner),
                                                Map.of("reference", other, "from", colleague)),
                                        "to",
                                        colleague))))
                .containsExactly(one + " true", other + " false");
        assertThat(results(office.post(
                        "worklist/cases/recommend", Map.of("references", List.of(one), "opinion", "符合条件。"))))
                .containsExactly(one + " false");
        office.post("worklist/cases/take", Map.of("references", List.of())).being(422);
        shops.getFirst()
                .owner()
                .post("worklist/cases/take", Map.of("references", List.of(one)))
                .being(403);
        assertThat(office.get("/work/worklist?stage=VERIFIED&lang=zh")
                        .being(200)
                        .body())
                .contains("name=\"picked\"")
                .contains("由我经办");
    }

    @Test
    void severalCasesAreAcceptedGivenATeamAndConsentedToEachByItself() throws Exception {
        CandidacyJourney sound = withPermits().submit().verify().lookUp();
        CandidacyJourney notLookedUp = withPermits().submit().verify();
        CandidacyJourney flagged = withPermits();
        flagged.answer(Map.of("address", "人民大街中段路东")).being(200);
        flagged.submit().verify().lookUp();
        List<String> all = List.of(sound.reference(), notLookedUp.reference(), flagged.reference());
        assertThat(results(sound.office().post("worklist/cases/accept", Map.of("references", all))))
                .containsExactly(all.get(0) + " true", all.get(1) + " false", all.get(2) + " false");
        assertThat(sound.stage()).isEqualTo("IN_CULTIVATION");
        assertThat(flagged.stage()).isEqualTo("VERIFIED");
        assertThat(sound.office()
                        .get("/work/worklist?stage=VERIFIED&lang=zh")
                        .being(200)
                        .body())
                .contains("初审通过选中的事项");

        sound.visit().recommend();
        String lead = sound.evaluator(0).account();
        assertRefusedAssignmentKeepsItsEntries(sound, flagged, lead);
        assertThat(results(sound.authority()
                        .post(
                                "worklist/cases/assign",
                                Map.of(
                                        "references",
                                        List.of(sound.reference(), flagged.reference()),
                                        "evaluators",
                                        List.of(lead, sound.evaluator(1).account()),
                                        "leader",
                                        lead))))
                .containsExactly(sound.reference() + " true", flagged.reference() + " false");
        assertThat(sound.stage()).isEqualTo("IN_EVALUATION");

        sound.evaluateOnPaper().opine().seekOpinions();
        User member = http.as(DemoUsers.holding("CONFERENCE_MEMBER", CandidacyJourney.BODIES.getFirst()));
        String name = sound.shop().signName();
        assertThat(rows(member, name))
                .extracting(row -> row.getString("reference"))
                .containsExactly(sound.reference());
        Map<String, Object> requests = Map.of("references", List.of(sound.reference(), flagged.reference()));
        assertThat(results(member.post("worklist/cases/consent", requests)))
                .containsExactly(sound.reference() + " true", flagged.reference() + " false");
        assertThat(rows(member, name)).isEmpty();
        assertListOfRequestsConsentsToTickedRows(sound, flagged);
        assertThat(results(member.post("worklist/cases/consent", requests)))
                .containsExactly(sound.reference() + " false", flagged.reference() + " false");
    }

    private void assertListOfRequestsConsentsToTickedRows(CandidacyJourney asked, CandidacyJourney notAsked)
            throws Exception {
        String list = "/work/opinion_requests?lang=zh&q="
                + URLEncoder.encode(asked.shop().signName(), StandardCharsets.UTF_8);
        String body = DemoUsers.holding("CONFERENCE_MEMBER", CandidacyJourney.BODIES.get(1));
        PageFormCaller pages = new PageFormCaller(server.toURI(), body, Http.PASSWORD);
        assertThat(pages.page(list)).contains("name=\"picked\" value=\"" + asked.reference() + "\"");
        Map<String, String> consent = pages.form(list, "list");
        consent.put("list:consent", "submit");
        consent.put("picked", notAsked.reference());
        assertThat(pages.send(list, consent).statusCode()).isEqualTo(302);
        assertThat(pages.page(list)).contains("有 1 项未办理", notAsked.reference());
        consent.put("picked", asked.reference());
        assertThat(pages.send(list, consent).statusCode()).isEqualTo(302);
        assertThat(pages.page(list)).doesNotContain("name=\"picked\" value=\"" + asked.reference());
        assertThat(rows(http.as(body), asked.shop().signName())).isEmpty();
    }

    private void assertRefusedAssignmentKeepsItsEntries(
            CandidacyJourney waiting, CandidacyJourney notRecommended, String lead) throws Exception {
        String list = "/work/worklist?stage=RECOMMENDED&q=" + waiting.reference();
        PageFormCaller pages =
                new PageFormCaller(server.toURI(), waiting.authority().account(), Http.PASSWORD);
        Map<String, String> assign = pages.form(list, "list");
        assign.put("picked", notRecommended.reference() + "|");
        assign.put("list:evaluators", lead);
        assign.put("list:leader", lead);
        assign.put("list:teamNote", "周五前完成");
        assign.put("list:assign", "submit");
        assertThat(pages.send(list, assign).statusCode()).isEqualTo(302);

        assertThat(pages.page(list))
                .contains(notRecommended.reference())
                .contains("周五前完成")
                .containsPattern("value=\"" + lead + "\"[^>]*checked=\"checked\"")
                .containsPattern("value=\"" + lead + "\"[^>]*selected=\"selected\"");
    }

    /** A draft without a red flag. */
    private CandidacyJourney withPermits() {
        CandidacyJourney shop = new CandidacyJourney(http, InventedData.shop()).draft();
        shop.evidence("permits", InventedData.photo(shop.reference().hashCode()))
                .being(200);
        return shop;
    }

    @Test
    void theFormOnTickedCasesKeepsItsFilterAndWhenRefusedItsTicks() throws Exception {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit().verify();
        String name = shop.shop().merchantName();
        String owner = DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 1);
        String list =
                "/work/worklist?stage=VERIFIED&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&owner=NOBODY";
        PageFormCaller pages = new PageFormCaller(server.toURI(), owner, Http.PASSWORD);
        Map<String, String> handOver = pages.form(list, "list");
        handOver.put("picked", shop.reference() + "|");
        handOver.put("list:handOver", "submit");
        Map<String, String> take = pages.form(list, "list");
        take.put("picked", shop.reference() + "|");
        take.put("list:take", "submit");

        assertThat(pages.send(list, handOver).body())
                .contains("name=\"picked\" value=\"" + shop.reference() + "|\" checked=\"checked\"")
                .contains("请填写经办人。");
        HttpResponse<String> taken = pages.send(list, take);

        assertThat(taken.headers().firstValue("Location").orElseThrow()).endsWith("/work/worklist");
        assertThat(new PageFormCaller(server.toURI(), owner, Http.PASSWORD).page("/work/worklist"))
                .as("the filters are kept for the account, not for the session")
                .contains("value=\"" + name + "\"")
                .doesNotContain("name=\"picked\"");
        assertThat(rows(http.as(owner), name, "MINE")).hasSize(1);
        assertThat(pages.send(list, take).statusCode()).isEqualTo(302);
        press(pages, "counts:overdue");
        assertThat(new PageFormCaller(server.toURI(), owner, Http.PASSWORD).page("/work/worklist"))
                .as("a count that was pressed is kept for the account as well")
                .containsPattern("id=\"counts:overdue\"[^>]*aria-pressed=\"true\"")
                .doesNotContain("value=\"" + name + "\"");
        press(pages, "counts:pick", "stage:VERIFIED");
        assertThat(pages.page("/work/worklist")).containsPattern("value=\"stage:VERIFIED\"[^>]*aria-pressed=\"true\"");
        press(pages, "counts:all");
        assertThat(pages.page("/work/worklist")).containsPattern("id=\"counts:all\"[^>]*aria-pressed=\"true\"");
    }

    private static void press(PageFormCaller pages, String count) throws Exception {
        press(pages, count, count);
    }

    private static void press(PageFormCaller pages, String count, String value) throws Exception {
        Map<String, String> form = pages.form("/work/worklist", "counts");
        form.put(count, value);
        assertThat(pages.send("/work/worklist", form).statusCode()).isEqualTo(302);
    }

    private static List<String> results(Answer answer) {
        return answer.being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(result -> result.getString("reference") + " " + result.getBoolean("done"))
                .toList();
    }

    @Test
    void theDeadlineOfACaseIsExplainedToItsReaders() {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();
        JsonObject reason = shop.office().get(shop.path("deadline")).being(200).json();

        assertThat(reason.getString("lastDay"))
                .isEqualTo(shop.view().getJsonObject("deadline").getString("dueOn"));
        JsonObject running = reason.getJsonArray("periods").getJsonObject(0);
        assertThat(running.getString("limit")).isEqualTo("VERIFY");
        assertThat(running.getJsonObject("period").getString("end")).isEqualTo(reason.getString("lastDay"));
        assertThat(shop.owner()
                        .get("/my/deadline?reference=" + shop.reference() + "&lang=zh")
                        .being(200)
                        .body())
                .contains("为什么是这一天")
                .contains("核实（市场监管所）");
        new CandidacyJourney(http, InventedData.shop())
                .register()
                .owner()
                .get(shop.path("deadline"))
                .being(404);
    }

    @Test
    void theClosingDayOfARoundIsExplainedToAMerchantWithADraft() {
        CandidacyJourney shop = new CandidacyJourney(http, InventedData.shop()).draft();
        Matcher why = Pattern.compile("/my/deadline\\?round=[^\"]+")
                .matcher(shop.owner()
                        .get("/my/application?reference=" + shop.reference() + "&lang=zh")
                        .being(200)
                        .body());

        assertThat(why.find()).isTrue();
        assertThat(shop.owner().get(why.group() + "&lang=zh").being(200).body()).contains("为什么是这一天", "由组织本批次的创建办规定");
        assertThat(shop.owner().get("/my/deadline?round=none").status()).isEqualTo(404);
    }

    @Test
    void overdueTasksComeFirstAndTheNextOneIsTheFirstOfTheList() {
        User office = http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN));

        List<JsonObject> rows =
                office.get("worklist").being(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);

        List<String> days =
                rows.stream().map(row -> row.getString("dueOn", "9999-12-31")).toList();
        assertThat(days).isSorted();
        JsonObject summary = office.get("worklist/summary").being(200).json();
        assertThat(Stream.of("stages", "tasks")
                        .flatMap(part -> summary.getJsonArray(part).getValuesAs(JsonObject.class).stream())
                        .mapToInt(part -> part.getInt("count"))
                        .sum())
                .isEqualTo(summary.getInt("all"))
                .isEqualTo(office.get("worklist").being(200).json().getInt("total"));
        assertThat(office.get("worklist/next").being(200).text("page"))
                .isEqualTo(rows.getFirst().getString("page"));
    }

    @Test
    void theCountsOfTheFirstPageAreThoseOfItsListForEveryRole() {
        for (String account : OFFICERS) {
            User reader = http.as(account);
            JsonObject summary = reader.get("worklist/summary").being(200).json();
            Map<String, Integer> stated = new TreeMap<>(Map.of(
                    "", summary.getInt("all"),
                    "due=OVERDUE", summary.getInt("overdue"),
                    "due=TODAY", summary.getInt("today"),
                    "due=WEEK", summary.getInt("week")));
            summary.getJsonArray("stages")
                    .getValuesAs(JsonObject.class)
                    .forEach(each -> stated.put("stage=" + each.getString("stage"), each.getInt("count")));
            summary.getJsonArray("tasks")
                    .getValuesAs(JsonObject.class)
                    .forEach(each -> stated.put("type=" + each.getString("type"), each.getInt("count")));

            assertThat(stated)
                    .as(account)
                    .allSatisfy((filter, count) -> assertThat(reader.get("worklist?" + filter)
                                    .being(200)
                                    .json()
                                    .getInt("total"))
                            .as(filter)
                            .isEqualTo(count));
            assertThat(stated.entrySet().stream()
                            .filter(each -> each.getKey().startsWith("stage")
                                    || each.getKey().startsWith("type"))
                            .mapToInt(Map.Entry::getValue)
                            .sum())
                    .as(account)
                    .isEqualTo(summary.getInt("all"));
        }
    }

    @Test
    void rolesForWhichNothingWaitsReadThatAndWhereTheCasesAre() {
        User association = http.as("chaoyang.association");
        assertThat(association.get("worklist").being(200).json().getInt("total"))
                .isZero();
        assertThat(association.get("/work/worklist?sort=&lang=zh").being(200).body())
                .contains("轮到您办理的")
                .contains("/work/cases");

        for (String account : List.of("city.auditor", "city.admin")) {
            User reader = http.as(account);
            assertThat(rows(reader, "").stream().map(row -> row.getString("type")))
                    .isSubsetOf("DECIDE_FACTOR_RESET", "PUBLISH_FORM", "RESEND_MESSAGE");
            assertThat(reader.get("/work/worklist?sort=&lang=zh").being(200).body())
                    .contains("待办");
        }
    }

    /** Types of the tasks about a subject; a case is given by its stage. */
    private static List<String> waiting(User user, String subject) {
        return rows(user, subject).stream()
                .map(row -> row.getString("type").equals("CASE")
                        ? row.getJsonObject("facts").getString("stage")
                        : row.getString("type"))
                .sorted()
                .toList();
    }

    private static List<String> openSteps(User user, CandidacyJourney shop) {
        return user.get("candidacies/" + shop.reference()).being(200).json().getJsonArray("openSteps").stream()
                .map(step -> ((JsonString) step).getString())
                .toList();
    }

    private static List<JsonObject> rows(User user, String subject) {
        return rows(user, subject, "");
    }

    private static List<JsonObject> rows(User user, String subject, String owner) {
        return user.get("worklist?q=" + URLEncoder.encode(subject, StandardCharsets.UTF_8)
                        + (owner.isEmpty() ? "" : "&owner=" + owner))
                .being(200)
                .json()
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class);
    }

    /** Records a visit that demands a rectification; answers with the id of the demand. */
    private String demand(CandidacyJourney shop) {
        String picture = shop.station()
                .upload(shop.path("cultivation/pictures/RECORD_VISIT"), Map.of(), "visit.jpg", InventedData.photo(71))
                .being(200)
                .text("id");
        String day = http.today().plusDays(10).toString();
        Map<String, Object> visit = Map.of(
                "visitedOn",
                http.today().toString(),
                "participants",
                "两名工作人员",
                "findings",
                "价签不全。",
                "pictures",
                List.of(picture),
                "demands",
                List.of(Map.of("demand", "补齐货架价签", "dueOn", day)));
        shop.step(shop.station(), "RECORD_VISIT", visit).being(200);
        return shop.owner()
                .get(shop.path("cultivation"))
                .being(200)
                .json()
                .getJsonArray("rectifications")
                .getJsonObject(0)
                .getString("id");
    }
}
