package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes one merchant through the procedure over HTTP, each step as the responsible party. */
public final class CandidacyJourney {
    public static final List<String> PHOTOS = List.of("licence", "front", "inside", "priceTags", "serviceDesk");
    public static final List<String> BODIES = List.of("220100-B01", "220100-B02", "220100-B03");
    private static final Map<String, String> ON_PAPER = Map.of();

    private final Http http;
    private final TestShop shop;
    private String merchant;
    private String round;
    private String reference;
    private String owner;
    private int corrections;

    public CandidacyJourney(Http http, TestShop shop) {
        this.http = http;
        this.shop = shop;
        this.owner = shop.agency();
    }

    public TestShop shop() {
        return shop;
    }

    public String reference() {
        return reference;
    }

    public String merchant() {
        return merchant;
    }

    public String round() {
        return round;
    }

    public User owner() {
        return http.as(shop.phone());
    }

    public User office() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", shop.agency()));
    }

    /** The office that owns the round, where it is another than the district's. */
    public User roundOffice() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", owner));
    }

    public User station() {
        return http.as(DemoUsers.holding("STATION", agencies().getString("station")));
    }

    public User authority() {
        return http.as(DemoUsers.holding("AUTHORITY", agencies().getString("authority")));
    }

    public User evaluator(int n) {
        return http.as(DemoUsers.holding("EVALUATOR", agencies().getString("authority"), n));
    }

    /** The candidacy as the county's office sees it. */
    public JsonObject view() {
        return office().get("candidacies/" + reference).being(200).json();
    }

    public JsonObject agencies() {
        return view().getJsonObject("agencies");
    }

    public String stage() {
        return view().getString("stage");
    }

    public Answer step(User by, String step, Object body) {
        return by.post("candidacies/" + reference + "/steps/" + step, body);
    }

    public Answer step(User by, String step, Object body, String key) {
        return by.post("candidacies/" + reference + "/steps/" + step, body, key);
    }

    /** Registers by phone, with the code from the demonstration's outbox. */
    public CandidacyJourney register() {
        http.anybody()
                .post(
                        "accounts",
                        Map.of(
                                "contact",
                                shop.phone(),
                                "name",
                                shop.person(),
                                "creditCode",
                                shop.creditCode(),
                                "merchantName",
                                shop.merchantName(),
                                "agency",
                                shop.agency()))
                .being(202);
        merchant = http.anybody()
                .post(
                        "accounts/confirm",
                        Map.of(
                                "contact",
                                shop.phone(),
                                "code",
                                codeSentTo(shop.phone()),
                                "password",
                                Http.OWN_PASSWORD))
                .being(200)
                .text("merchant");
        return this;
    }

    private String codeSentTo(String contact) {
        String page = http.anybody().get("/outbox?lang=zh").being(200).body();
        for (String message : page.split("<article")) {
            Matcher code = Pattern.compile("您的验证码是 (\\d{6})").matcher(message);
            if (message.contains(contact) && code.find()) {
                return code.group(1);
            }
        }
        throw new AssertionError("no code was sent to " + contact);
    }

    public CandidacyJourney confirmMerchant() {
        office().post("merchants/" + merchant + "/confirm", "").being(200);
        return this;
    }

    public CandidacyJourney open() {
        round = openRound();
        reference =
                owner().post("candidacies", Map.of("round", round)).being(201).text("reference");
        return this;
    }

    /** Opens an application for a subject type in a round of some office. */
    public CandidacyJourney openIn(String office, String inRound, String type) {
        owner = office;
        round = inRound;
        reference = owner().post("candidacies", Map.of("round", round, "merchant", merchant, "type", type))
                .being(201)
                .text("reference");
        return this;
    }

    /** Someone who is registered already. */
    public CandidacyJourney known(String merchantId) {
        merchant = merchantId;
        return this;
    }

    /** Answers every required question of any form, with its files and the pledge. */
    public CandidacyJourney fillInAnyForm() {
        JsonObject application = owner().get(path("application")).being(200).json();
        Map<String, String> answers = new HashMap<>();
        application.getJsonArray("tasks").stream()
                .flatMap(task -> task.asJsonObject().getJsonArray("questions").stream())
                .map(asked -> asked.asJsonObject().getJsonObject("question"))
                .filter(question -> question.getBoolean("required")
                        || question.get("needed") instanceof JsonObject
                        || shop.answers().containsKey(question.getString("code")))
                .forEach(question -> answers.put(question.getString("code"), answerTo(question)));
        answer(answers).being(200);
        checkItself();
        application.getJsonArray("files").stream()
                .map(file -> file.asJsonObject().getJsonObject("type"))
                .forEach(type -> IntStream.range(0, type.getInt("min"))
                        .forEach(n -> evidence(
                                        type.getString("code"),
                                        InventedData.photo((reference + type.getString("code") + n).hashCode()))
                                .being(200)));
        return sign();
    }

    private String answerTo(JsonObject question) {
        String known = shop.answers().get(question.getString("code"));
        if (known != null && !question.getString("code").equals("subjectType")) {
            return known;
        }
        return switch (question.getString("type")) {
            case "YESNO" -> "false";
            case "INTEGER", "DECIMAL" ->
                String.valueOf(Math.max(1, question.getJsonObject("bounds").getInt("min", 1)));
            case "DATE" -> "2020-01-01";
            case "CHOICE" ->
                question.getString("code").equals("subjectType")
                        ? shop.type()
                        : question.getJsonArray("options").getJsonObject(0).getString("value");
            case "PHONE" -> "0431-80005000";
            case "TRADE" -> shop.trade();
            default -> "按要求填写";
        };
    }

    /** Takes every step up to the review meeting, which passes the candidacy. */
    public CandidacyJourney toTheMeeting() {
        return submit().verify()
                .accept()
                .visit()
                .recommend()
                .assign()
                .evaluateOnPaper()
                .opine()
                .consult()
                .pass();
    }

    /** The open round of the shop's office that names its units itself; other tests open rounds whose titles come from above. */
    public String openRound() {
        return owner().get("rounds?open=true").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("owner").equals(shop.agency()))
                .filter(one -> one.getJsonObject("terms").toString().contains("\"conferral\":\"HERE\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no round is open in " + shop.agency()))
                .getString("id");
    }

    /** Goes on with a candidacy that is there. */
    public CandidacyJourney resume(String inRound, String known) {
        round = inRound;
        reference = known;
        return this;
    }

    /** Answers, self-checks, photos and the signed pledge. */
    public CandidacyJourney fillIn() {
        answerAll().checkItself();
        PHOTOS.forEach(type -> evidence(type, InventedData.photo((reference + type).hashCode()))
                .being(200));
        return sign();
    }

    public CandidacyJourney answerAll() {
        answer(shop.answers()).being(200);
        return this;
    }

    /** Says yes to every self-check. */
    public CandidacyJourney checkItself() {
        Map<String, Boolean> checks = new HashMap<>();
        owner().get(path("application")).being(200).json().getJsonArray("selfChecks").stream()
                .map(check -> check.asJsonObject().getString("key"))
                .forEach(key -> checks.put(key, true));
        owner().put("candidacies/" + reference, Map.of("selfChecks", checks)).being(200);
        return this;
    }

    public CandidacyJourney sign() {
        owner().post(
                        path("pledge"),
                        Map.of("signer", shop.person(), "picture", InventedData.signature(reference.hashCode())))
                .being(200);
        return this;
    }

    public Answer answer(Map<String, String> answers) {
        return owner().put("candidacies/" + reference, Map.of("answers", answers));
    }

    public Answer evidence(String type, byte[] file) {
        return owner().upload(path("evidence"), Map.of("type", type), type + ".jpg", file);
    }

    public String path(String below) {
        return "candidacies/" + reference + "/" + below;
    }

    /** Registers a merchant and fills in a draft that can be submitted. */
    public CandidacyJourney draft() {
        return register().confirmMerchant().open().fillIn();
    }

    public CandidacyJourney submit() {
        step(owner(), "SUBMIT", Map.of("declared", true)).being(200);
        return this;
    }

    public CandidacyJourney verify() {
        step(station(), "VERIFY", facts()).being(200);
        return this;
    }

    /** Verifies the premises, and states for some self-checks whether the answer is true. */
    public Answer checking(Map<String, Boolean> checks) {
        Map<String, Object> all = new HashMap<>(facts());
        all.put("checks", checks);
        return step(station(), "VERIFY", all);
    }

    public Map<String, Object> facts() {
        return Map.of(
                "addressRight",
                true,
                "signMatches",
                true,
                "licenceSeen",
                true,
                "industry",
                shop.industry(),
                "proposal",
                "CULTIVATE",
                "opinion",
                "地址、招牌与申报一致，同意推荐培育。",
                "pictures",
                List.of());
    }

    public CandidacyJourney returnForCompletion() {
        step(office(), "RETURN", defects()).being(200);
        return this;
    }

    public Map<String, Object> defects() {
        return Map.of(
                "defects",
                List.of(
                        Map.of(
                                "field",
                                "licence",
                                "rule",
                                "填写说明第三条",
                                "example",
                                "四角入镜，不反光",
                                "correction",
                                "请重新拍摄营业执照正本"),
                        Map.of("field", "address", "rule", "填写说明第二条", "correction", "请写到门牌号")),
                "phone",
                "0431-80001014");
    }

    /** Corrects the defects of the return notice. */
    public CandidacyJourney correct() {
        String old = owner().get(path("application")).being(200).json().getJsonArray("files").stream()
                .map(JsonValue::asJsonObject)
                .filter(files -> files.getJsonObject("type").getString("code").equals("licence"))
                .map(files -> files.getJsonArray("files").getJsonObject(0).getString("file"))
                .findFirst()
                .orElseThrow();
        owner().delete(path("evidence/" + old)).being(204);
        evidence("licence", InventedData.photo((reference + "corrected" + ++corrections).hashCode()))
                .being(200);
        answer(Map.of("address", shop.address() + "东侧" + corrections + "号门")).being(200);
        return this;
    }

    /** Saves the look-up of each condition, without a decision. */
    public CandidacyJourney lookUp() {
        office().put(path("cultivation/eligibility"), lookUps(office())).being(200);
        return this;
    }

    /** The look-ups with one picture of the source, uploaded by an officer. */
    private List<Map<String, String>> lookUps(User officer) {
        String picture = officer.upload(
                        path("cultivation/pictures/ACCEPT"),
                        Map.of(),
                        "look-up.jpg",
                        InventedData.photo(reference.hashCode() + 2))
                .being(200)
                .text("id");
        return Stream.of("E1", "E2", "E3", "E4", "E5")
                .map(rule -> rule.equals("E4") && shop.soleTrader()
                        ? Map.of(
                                "rule",
                                rule,
                                "result",
                                "NOT_APPLICABLE",
                                "source",
                                "信用公示系统",
                                "checkedOn",
                                today(),
                                "note",
                                "该主体尚无此项记录，不适用。")
                        : Map.of(
                                "rule",
                                rule,
                                "result",
                                "MET",
                                "source",
                                "信用公示系统",
                                "checkedOn",
                                today(),
                                "picture",
                                picture))
                .toList();
    }

    public CandidacyJourney accept() {
        return acceptBy(office());
    }

    public CandidacyJourney acceptBy(User officer) {
        step(officer, "ACCEPT", acceptance(officer)).being(200);
        return this;
    }

    /** Input of an officer who accepts the application. */
    public Map<String, Object> acceptance(User officer) {
        return Map.of("eligibility", lookUps(officer), "note", "资格条件已逐项查询。");
    }

    public CandidacyJourney visit() {
        String picture = station()
                .upload(
                        path("cultivation/pictures/RECORD_VISIT"),
                        ON_PAPER,
                        "visit.jpg",
                        InventedData.photo(reference.hashCode() + 1))
                .being(200)
                .text("id");
        step(
                        station(),
                        "RECORD_VISIT",
                        Map.of(
                                "visitedOn",
                                today(),
                                "participants",
                                "两名工作人员，店主在场",
                                "findings",
                                "明码标价、进货查验齐全。",
                                "pictures",
                                List.of(picture),
                                "demands",
                                List.of()))
                .being(200);
        return this;
    }

    public CandidacyJourney recommend() {
        step(office(), "RECOMMEND", Map.of("opinion", "经培育走访，同意推荐。")).being(200);
        return this;
    }

    public CandidacyJourney assign() {
        String lead = evaluator(0).account();
        step(
                        authority(),
                        "ASSIGN",
                        Map.of("evaluators", List.of(lead, evaluator(1).account()), "leader", lead))
                .being(200);
        return this;
    }

    /** A person signs the sheet by finger on the phone of an evaluator, which shows the sheet as it is. */
    public Answer signByFinger(User evaluator, String party, String name) {
        return signByFinger(evaluator, party, name, seen(evaluator));
    }

    public Answer signByFinger(User evaluator, String party, String name, List<Map<String, Object>> seen) {
        return evaluator.post(
                path("evaluation/on-site/signatures"),
                Map.of(
                        "party",
                        party,
                        "name",
                        name,
                        "picture",
                        InventedData.signature(reference.hashCode() + party.hashCode()),
                        "seen",
                        seen));
    }

    /** The marked items as the phone of an evaluator shows them. */
    public List<Map<String, Object>> seen(User evaluator) {
        return evaluator.get(path("evaluation/on-site")).being(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(item -> item.containsKey("mark"))
                .map(item -> {
                    JsonObject mark = item.getJsonObject("mark");
                    Map<String, Object> seen = new HashMap<>();
                    seen.put("code", item.getString("code"));
                    seen.put("pictures", item.getInt("pictures"));
                    seen.put("leftOut", mark.getBoolean("leftOut"));
                    seen.put("veto", mark.getBoolean("veto"));
                    seen.put("reason", mark.getString("reason", ""));
                    seen.put(
                            mark.containsKey("measured") ? "measured" : "points",
                            mark.containsKey("measured")
                                    ? mark.getJsonObject("measured")
                                    : mark.getJsonNumber("points").doubleValue());
                    return seen;
                })
                .toList();
    }

    /** Mark by mark, both sign, the lead closes. */
    public CandidacyJourney evaluate() {
        mark();
        return signAndClose();
    }

    /** All marks in one request, both sign, the lead closes. */
    public CandidacyJourney evaluateAtOnce() {
        photograph(evaluator(0));
        markAtOnce(marks()).being(200);
        return signAndClose();
    }

    private CandidacyJourney signAndClose() {
        User lead = evaluator(0);
        evaluator(1).post(path("evaluation/signature"), "").being(200);
        step(
                        lead,
                        "SCORE",
                        Map.of(
                                "closing",
                                Map.of("visitedOn", today(), "shopName", shop.person(), "consumerName", "消费者代表 于女士")))
                .being(200);
        return this;
    }

    /** Full marks with their pictures, mark by mark. */
    public void mark() {
        User lead = evaluator(0);
        photograph(lead);
        for (Map<String, Object> mark : marks()) {
            Map<String, Object> given = new HashMap<>(mark);
            lead.put(path("evaluation/marks/" + given.remove("code")), given).being(200);
        }
    }

    /** Sends marks of several items in one request of the lead. */
    public Answer markAtOnce(List<Map<String, Object>> marks) {
        return evaluator(0).put(path("evaluation/marks"), Map.of("marks", marks));
    }

    /** Closes the sheet that all parties have signed. */
    public Answer close(User lead) {
        return step(lead, "SCORE", Map.of("closing", Map.of("visitedOn", today())));
    }

    /** Enters all marks at once, signed by the whole team on paper. */
    public CandidacyJourney evaluateOnPaper() {
        User lead = evaluator(0);
        photograph(lead);
        String paper = lead.upload(
                        path("evaluation/scans"), ON_PAPER, "paper.jpg", InventedData.photo(reference.hashCode() + 2))
                .being(200)
                .text("id");
        step(
                        lead,
                        "SCORE",
                        Map.of(
                                "marks",
                                marks(),
                                "closing",
                                Map.of(
                                        "visitedOn",
                                        today(),
                                        "shopName",
                                        shop.person(),
                                        "consumerName",
                                        "消费者代表 于女士",
                                        "paper",
                                        paper)))
                .being(200);
        return this;
    }

    /** Takes the pictures that the items ask for. */
    public void photograph(User evaluator) {
        items(evaluator)
                .filter(item -> item.containsKey("minFiles"))
                .forEach(item -> IntStream.range(0, item.getInt("minFiles"))
                        .forEach(n -> evaluator
                                .upload(
                                        path("evaluation/marks/" + item.getString("code") + "/pictures"),
                                        ON_PAPER,
                                        "item.jpg",
                                        InventedData.photo(n))
                                .being(200)));
    }

    private Stream<JsonObject> items(User evaluator) {
        return evaluator.get(path("evaluation/sheet")).being(200).json().getJsonArray("cells").stream()
                .map(cell -> cell.asJsonObject().getJsonObject("item"));
    }

    /** Full marks for each item of the sheet. */
    public List<Map<String, Object>> marks() {
        return items(evaluator(0))
                .map(item -> Map.<String, Object>of(
                        "code",
                        item.getString("code"),
                        "points",
                        item.getJsonNumber("max").doubleValue(),
                        "leftOut",
                        false,
                        "veto",
                        false))
                .toList();
    }

    public CandidacyJourney opine() {
        step(authority(), "OPINE", Map.of("opinion", "经现场评审，符合评价标准，同意通过评价。")).being(200);
        return this;
    }

    public CandidacyJourney consult() {
        seekOpinions();
        BODIES.forEach(this::reply);
        return this;
    }

    public CandidacyJourney seekOpinions() {
        step(roundOffice(), "SEEK_OPINIONS", Map.of("agencies", BODIES)).being(200);
        return this;
    }

    public CandidacyJourney reply(String body) {
        step(
                        http.as(DemoUsers.holding("CONFERENCE_MEMBER", body)),
                        "REPLY",
                        Map.of("agency", body, "answer", "CONSENT", "opinion", "无不同意见。"))
                .being(200);
        return this;
    }

    public CandidacyJourney pass() {
        return passAt(meeting());
    }

    public CandidacyJourney passAt(String meeting) {
        step(roundOffice(), "PASS", Map.of("meeting", meeting, "reason", "符合条件，同意公示。"))
                .being(200);
        return this;
    }

    /** Records a review meeting of this round; answers with its id. */
    public String meeting() {
        return roundOffice()
                .post(
                        "meetings",
                        Map.of(
                                "round",
                                round,
                                "heldOn",
                                today(),
                                "place",
                                "创建办三楼会议室",
                                "chair",
                                "苏明哲",
                                "minutes",
                                "会议逐一审议，形成一致意见。",
                                "invited",
                                List.of(
                                        Map.of("name", "苏明哲", "organization", "创建办", "attended", true),
                                        Map.of("name", "郝思远", "organization", "消费者协会", "attended", true))))
                .being(200)
                .text("id");
    }

    /** Posts a notice with this candidacy alone; answers with the notice. */
    public JsonObject post() {
        return post(List.of(reference));
    }

    /** Posts a notice with candidacies of this round; answers with the notice. */
    public JsonObject post(List<String> candidacies) {
        return roundOffice()
                .post(
                        "notices",
                        Map.of(
                                "round",
                                round,
                                "title",
                                "拟命名名单公示",
                                "body",
                                "现予公示，如有异议请提出。",
                                "phone",
                                "0431-80001014",
                                "address",
                                "创建办三楼302室",
                                "candidacies",
                                candidacies))
                .being(201)
                .json();
    }

    private String today() {
        return http.today().toString();
    }

    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
