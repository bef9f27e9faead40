package fangxin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.candidacy.Step;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.InvitedOfficer;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that the server must refuse, and that change nothing. */
@Tag("once")
class RefusalsIT extends HttpTestBase {
    private static final String ELSEWHERE = "220104";
    private static final int ELEVEN_MEGABYTES = 11 * 1024 * 1024;

    /** Runs attempts on a candidacy, and checks that none of them changed it. */
    private static void unchanged(CandidacyJourney journey, Runnable attempts) {
        String before = picture(journey);
        attempts.run();
        assertThat(picture(journey)).isEqualTo(before);
    }

    private static String picture(CandidacyJourney journey) {
        return journey.owner()
                        .get("candidacies/" + journey.reference())
                        .being(200)
                        .body()
                + journey.owner().get(journey.path("application")).being(200).body();
    }

    private static Stream<User> strangers() {
        return Stream.of(
                        DemoUsers.holding("COUNTY_OFFICE", ELSEWHERE),
                        DemoUsers.holding("STATION", ELSEWHERE + "S01"),
                        DemoUsers.holding("EVALUATOR", ELSEWHERE + "-MARKET"),
                        DemoUsers.holding("AUTHORITY", ELSEWHERE + "-MARKET"),
                        DemoUsers.holding("SIGNER", ELSEWHERE),
                        DemoUsers.holding("HANDLER", ELSEWHERE),
                        "nanguan.shop01",
                        "chaoyang.shop01")
                .map(http::as);
    }

    @Test
    void whoIsOfAnotherDistrictTradeOrShopDoesNotLearnThatTheCandidacyExists() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        String file = journey.owner()
                .get(journey.path("application"))
                .json()
                .getJsonArray("files")
                .getJsonObject(0)
                .getJsonArray("files")
                .getJsonObject(0)
                .getString("file");

        unchanged(journey, () -> strangers().forEach(stranger -> tryAll(stranger, journey, file)));
        journey.submit();
        unchanged(journey, () -> strangers().forEach(stranger -> tryAll(stranger, journey, file)));
    }

    private static void tryAll(User stranger, CandidacyJourney journey, String file) {
        SoftAssertions softly = new SoftAssertions();
        String known = "candidacies/" + journey.reference();
        String none = "candidacies/" + journey.reference().replaceAll("\\d$", "X");
        Stream.of(
                        "",
                        "/application",
                        "/application/overview",
                        "/cultivation",
                        "/evaluation",
                        "/consultation",
                        "/meeting-decisions",
                        "/appeal",
                        "/appeal/decisions",
                        "/evidence/" + file + "/receipt")
                .forEach(below -> hidden(
                        softly, stranger, "GET " + below, stranger.get(known + below), stranger.get(none + below)));
        Arrays.stream(Step.values())
                .filter(step -> step != Step.OBJECT)
                .map(step -> "/steps/" + step)
                .forEach(step -> hidden(
                        softly,
                        stranger,
                        step,
                        stranger.post(known + step, Map.of()),
                        stranger.post(none + step, Map.of())));
        Map<String, Object> other = Map.of("answers", Map.of("signName", "别家的店"));
        hidden(softly, stranger, "PUT", stranger.put(known, other), stranger.put(none, other));
        hidden(softly, stranger, "evidence", photo(stranger, known), photo(stranger, none));
        hidden(
                softly,
                stranger,
                "DELETE",
                stranger.delete(known + "/evidence/" + file),
                stranger.delete(none + "/evidence/" + file));
        softly.assertThat(stranger.get("/files/" + file).status())
                .as(stranger.account())
                .isEqualTo(404);
        softly.assertThat(stranger.get("candidacies?size=100").body()).doesNotContain(journey.reference());
        softly.assertAll();
    }

    private static Answer photo(User stranger, String candidacy) {
        return stranger.upload(candidacy + "/evidence", Map.of("type", "permits"), "permit.jpg", InventedData.photo(1));
    }

    /** Refused for the caller's post, or answered just as for a candidacy that does not exist. */
    private static void hidden(SoftAssertions softly, User stranger, String what, Answer answer, Answer forNone) {
        softly.assertThat(answer.status())
                .as(stranger.account() + " " + what + ": " + answer.body())
                .isEqualTo(forNone.status())
                .isIn(403, 404, 422);
        softly.assertThat(violations(answer))
                .as(stranger.account() + " " + what)
                .isEqualTo(violations(forNone));
    }

    private static String violations(Answer answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    /** The query of the list and the check of a single candidacy follow one filter; here for every role. */
    @Test
    void aListHoldsExactlyTheCandidaciesThatItsReaderMayOpen() {
        Map<User, List<String>> lists = new LinkedHashMap<>();
        SoftAssertions softly = new SoftAssertions();
        User cityAuditor = InvitedOfficer.open(http, "city.lists.auditor", "AUDITOR", "220100");
        User countyAuditor = InvitedOfficer.open(http, "chaoyang.auditor", "AUDITOR", ELSEWHERE);

        lists.put(cityAuditor, listed(cityAuditor));
        lists.put(countyAuditor, listed(countyAuditor));
        Stream.of(
                        "city.admin",
                        "city.office1",
                        "city.handler",
                        "city.market.officer",
                        "city.market.eval1",
                        "city.association",
                        "nanguan.shop01",
                        DemoUsers.holding("COUNTY_OFFICE", "220102"),
                        DemoUsers.holding("HANDLER", "220102"),
                        DemoUsers.holding("SIGNER", "220102"),
                        DemoUsers.holding("STATION", "220102S01"),
                        DemoUsers.holding("AUTHORITY", "220102-MARKET"),
                        DemoUsers.holding("EVALUATOR", "220102-MARKET"))
                .map(http::as)
                .forEach(reader -> lists.put(reader, listed(reader)));
        Set<String> all = lists.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        lists.forEach((reader, list) -> softly.assertThat(list)
                .as(reader.account())
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(reference ->
                                reader.get("candidacies/" + reference).status() == 200)
                        .toList()));

        softly.assertThat(all).hasSizeGreaterThan(20);
        softly.assertThat(lists.get(cityAuditor)).hasSameSizeAs(all);
        softly.assertThat(lists.get(countyAuditor))
                .as("candidacies that an auditor of a county lists")
                .hasSizeBetween(1, all.size() - 1)
                .allMatch(reference -> countyAuditor
                        .get("candidacies/" + reference)
                        .being(200)
                        .json()
                        .getJsonObject("agencies")
                        .getString("office")
                        .equals(ELSEWHERE));
        softly.assertAll();
    }

    private static List<String> listed(User reader) {
        List<String> references = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page =
                    reader.get("candidacies?size=100" + cursor).being(200).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(item -> item.getString("reference"))
                    .forEach(references::add);
            String next = page.getString("next", null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        return references;
    }

    @Test
    void whoHasAnotherPostInTheSameDistrictMayNotTakeTheStep() {
        CandidacyJourney journey =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();
        Map<String, List<User>> wrong = new LinkedHashMap<>();
        wrong.put("VERIFY", List.of(journey.owner(), journey.office(), http.as(DemoUsers.holding("SIGNER", "220102"))));
        wrong.put("RETURN", List.of(journey.owner(), journey.station()));
        wrong.put("ACCEPT", List.of(journey.owner(), journey.station()));
        wrong.put("RECOMMEND", List.of(journey.owner(), journey.station()));
        wrong.put("PASS", List.of(journey.owner(), journey.station()));
        wrong.put("NAME", List.of(journey.owner(), journey.station(), journey.office()));

        unchanged(
                journey,
                () -> wrong.forEach((step, users) -> users.forEach(user -> assertThat(
                                journey.step(user, step, step.equals("VERIFY") ? journey.facts() : Map.of())
                                        .status())
                        .as(user.account() + " " + step)
                        .isIn(403, 404))));
    }

    @Test
    void whoHasNoTokenIsAskedForOne() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        User nobody = http.anybody();

        unchanged(journey, () -> {
            SoftAssertions softly = new SoftAssertions();
            Stream.of(
                            "",
                            "/application",
                            "/cultivation",
                            "/evaluation",
                            "/consultation",
                            "/meeting-decisions",
                            "/appeal")
                    .forEach(below -> softly.assertThat(nobody.get("candidacies/" + journey.reference() + below)
                                    .status())
                            .as(below)
                            .isEqualTo(401));
            Arrays.stream(Step.values())
                    .filter(step -> step != Step.OBJECT && step != Step.PROPOSE_LAPSE)
                    .forEach(step -> softly.assertThat(
                                    journey.step(nobody, step.name(), Map.of()).status())
                            .as(step.name())
                            .isEqualTo(401));
            softly.assertThat(nobody.put("candidacies/" + journey.reference(), Map.of())
                            .status())
                    .isEqualTo(401);
            softly.assertThat(nobody.get("candidacies").status()).isEqualTo(401);
            softly.assertThat(nobody.post("namings", Map.of()).status()).isEqualTo(401);
            softly.assertThat(nobody.post("notices", Map.of()).status()).isEqualTo(401);
            softly.assertThat(nobody.post("meetings", Map.of("round", "x")).status())
                    .isEqualTo(401);
            softly.assertThat(nobody.post("rounds", Map.of()).status()).isEqualTo(401);
            softly.assertAll();
        });
    }

    @Test
    void aFileThatIsNotWhatItSaysOrTooLargeOrEmptyIsRefusedInASentence() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        byte[] large = Arrays.copyOf(InventedData.photo(1), ELEVEN_MEGABYTES);
        Map<String, byte[]> files = Map.of(
                "storage.type",
                "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "storage.size",
                large,
                "storage.empty",
                new byte[0],
                "storage.broken",
                Arrays.copyOf(InventedData.photo(1), 40));

        unchanged(
                journey,
                () -> files.forEach((key, file) -> {
                    Answer answer = journey.evidence("permits", file).being(422);
                    assertThat(answer.body()).contains(key).doesNotContain("\"title\":\"platform");
                }));
    }

    @Test
    void answersThatAreWrongKeepTheDraftFromBeingHandedIn() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        Map<String, String> wrong = Map.of(
                "contactPhone",
                "12345",
                "opened",
                "2999-01-01",
                "trade",
                "WIZARDRY",
                "street",
                "220104001",
                "returnDays",
                "3");

        wrong.forEach((question, answer) -> {
            String right = journey.shop().answers().get(question);
            journey.answer(Map.of(question, answer)).being(200);
            unchanged(
                    journey,
                    () -> assertThat(journey.step(journey.owner(), "SUBMIT", Map.of("declared", true))
                                    .being(422)
                                    .body())
                            .contains("\"field\":\"" + question + "\""));
            journey.answer(Map.of(question, right)).being(200);
        });
        journey.answer(Map.of("street", journey.shop().street())).being(200);
        unchanged(
                journey,
                () -> journey.step(journey.owner(), "SUBMIT", Map.of("declared", false))
                        .being(422));
        journey.submit();
    }

    @Test
    void formulaAndScriptStayText() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        String name = "=cmd|' /C calc'!A0<script>alert(1)</script>";

        journey.answer(Map.of("signName", name, "extraPromise", "'; drop table candidacy; --"))
                .being(200);
        journey.submit();

        assertThat(journey.view().getJsonObject("subject").getString("signName"))
                .isEqualTo(name);
        assertThat(http.anybody().get("/outbox?lang=zh").being(200).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void membersThatAreNotDocumentedAreRefusedByTheirNames() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        Map<String, Object> more = Map.of(
                "declared",
                true,
                "stage",
                "NAMED",
                "version",
                99,
                "grade",
                "EXCELLENT",
                "reference",
                "X",
                "office",
                ELEVEN_MEGABYTES,
                "reviewAsked",
                true);

        unchanged(journey, () -> {
            assertThat(unknown(journey.owner().put("candidacies/" + journey.reference(), more)))
                    .containsExactlyInAnyOrderElementsOf(more.keySet());
            assertThat(unknown(journey.step(journey.owner(), "SUBMIT", more)))
                    .containsExactlyInAnyOrder("stage", "version", "grade", "reference", "office", "reviewAsked");
            assertThat(unknown(journey.owner().post("candidacies", Map.of("kind", "SHOP"))))
                    .containsExactly("kind");
            assertThat(journey.answer(Map.of("stage", "NAMED")).status()).isEqualTo(422);
        });
        journey.submit();

        assertThat(journey.agencies().getString("office")).isEqualTo("220102");
    }

    private static List<String> unknown(Answer refusal) {
        return refusal.being(400).json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .filter(violation -> violation.getString("key").equals("platform.json.unknown"))
                .map(violation -> violation.getString("field"))
                .toList();
    }

    @Test
    void whatIsNotJsonOrNotThereIsRefusedInASentence() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();

        unchanged(
                journey,
                () -> Stream.of("{", "[]", "null", "", "\"SUBMIT\"", "{\"declared\":{\"a\":1}}")
                        .forEach(body -> assertThat(journey.step(journey.owner(), "SUBMIT", body)
                                        .status())
                                .as(body)
                                .isBetween(400, 422)));
        assertThat(journey.step(journey.owner(), "MAKE_KING", Map.of()).status())
                .isEqualTo(404);
        assertThat(journey.stage()).isEqualTo("DRAFT");
    }

    @Test
    void aRegistrationWithAnInvalidCodeIsRefused() {
        TestShop shop = InventedData.shop();
        String off = shop.creditCode().substring(0, 17) + (shop.creditCode().endsWith("1") ? "2" : "1");
        Map<String, String> wrong =
                Map.of("creditCode", off, "contact", "nobody", "agency", "999999", "merchantName", " ");

        wrong.forEach((field, value) -> {
            Map<String, String> wish = new HashMap<>(Map.of(
                    "contact",
                    shop.phone(),
                    "name",
                    shop.person(),
                    "creditCode",
                    shop.creditCode(),
                    "merchantName",
                    shop.merchantName(),
                    "agency",
                    shop.agency()));
            wish.put(field, value);
            assertThat(http.anybody().post("accounts", wish).being(422).body()).contains("\"field\":\"" + field);
        });
        assertThat(http.anybody()
                        .post("accounts/confirm", Map.of("contact", shop.phone(), "code", "000000"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theSameCodeInFullWidthAndSmallLettersIsTheSameMerchant() {
        TestShop shop = InventedData.shop();
        TestShop typed = new TestShop(
                shop.creditCode().toLowerCase().replace('9', '９'),
                shop.merchantName(),
                shop.signName(),
                shop.type(),
                shop.trade(),
                shop.industry(),
                shop.agency(),
                shop.street(),
                shop.address(),
                shop.phone(),
                shop.person());

        CandidacyJourney journey =
                new CandidacyJourney(http, typed).register().confirmMerchant().open();

        assertThat(journey.view().getJsonObject("applicant").getString("creditCode"))
                .isEqualTo(shop.creditCode());
    }

    @Test
    void anObjectionAfterTheLastDayIsRefusedWithTheDay() {
        String id = notices()
                .filter(notice -> !notice.getJsonObject("period").getBoolean("open"))
                .findFirst()
                .orElseThrow()
                .getString("id");

        Answer answer = http.anybody().post("notices/" + id + "/objections", Map.of("item", 1, "statement", "来晚了。"));

        assertThat(answer.being(422).body()).contains("naming.objection.late");
    }

    /** All public notices, page by page. */
    private static Stream<JsonObject> notices() {
        return Stream.iterate(
                        http.anybody().get("notices").being(200).json(),
                        page -> page != null,
                        page -> page.isNull("next")
                                ? null
                                : http.anybody()
                                        .get("notices?cursor=" + page.getString("next"))
                                        .being(200)
                                        .json())
                .flatMap(page -> page.getJsonArray("items").getValuesAs(JsonObject.class).stream());
    }

    @Test
    void aParameterThatIsUnknownOrUnreadableIsNamed() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of(
                        "colour=red",
                        "status=green",
                        "size=0",
                        "size=many",
                        "near=here",
                        "sort=price",
                        "district=999999",
                        "cursor=x%27",
                        "grade=GOLD")
                .forEach(query -> {
                    Answer answer = http.anybody().get("units?" + query);
                    softly.assertThat(answer.status())
                            .as(query + " " + answer.body())
                            .isEqualTo(400);
                    softly.assertThat(answer.body()).contains(query.substring(0, query.indexOf('=')));
                });
        softly.assertAll();
    }

    @Test
    void everyResourceRefusesParametersThatItDoesNotKnowAndValuesThatItCannotRead() {
        User officer = http.as("nanguan.office1");
        SoftAssertions softly = new SoftAssertions();
        Stream.of(
                        "candidacies?stage=FOO",
                        "candidacies?size=many",
                        "candidacies?from=timeline",
                        "rounds?open=perhaps",
                        "merchants/pending?page=2",
                        "units?sort=distance",
                        "notices?isappinstalled=0")
                .forEach(query -> {
                    Answer answer = officer.get(query);
                    softly.assertThat(answer.status())
                            .as(query + " " + answer.body())
                            .isEqualTo(400);
                    softly.assertThat(answer.body())
                            .contains("\"field\":\"" + query.substring(query.indexOf('?') + 1, query.indexOf('='))
                                    + "\"");
                });
        softly.assertAll();
        officer.get("candidacies?stage=NAMED&size=1&lang=en").being(200);
        officer.get("rounds?open=true").being(200);
        officer.get("rounds").being(200);
    }

    @Test
    void aSharedLinkShowsThePageThatItWasCopiedFrom() {
        String number = http.anybody()
                .get("units?status=any")
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");

        Stream.of("/units?type=SHOP", "/v/" + number + "?lang=zh").forEach(address -> {
            Answer plain = http.anybody().get(address).being(200);
            Answer shared = http.anybody()
                    .get(address + "&from=singlemessage&isappinstalled=0")
                    .being(200);

            assertThat(shared.body()).doesNotContain("singlemessage", "isappinstalled");
            assertThat(shared.headers().firstValue("ETag"))
                    .isEqualTo(plain.headers().firstValue("ETag"));
            assertThat(shared.body())
                    .containsPattern("rel=\"canonical\" href=\"[^\"?]*/(units\\?type=SHOP|v/" + number + ")\"");
        });
    }

    @Test
    void anOfficeThatDecidesARivalClaimSeesTheClaimantsNumberMasked() {
        TestShop shop = InventedData.shop();
        new CandidacyJourney(http, shop).register();
        TestShop rival = new TestShop(
                shop.creditCode(),
                shop.merchantName(),
                shop.signName(),
                shop.type(),
                shop.trade(),
                shop.industry(),
                shop.agency(),
                shop.street(),
                shop.address(),
                InventedData.shop().phone(),
                "竞某");
        new CandidacyJourney(http, rival).register();
        User officer = http.as(DemoUsers.holding("COUNTY_OFFICE", shop.agency()));

        String waiting = officer.get("merchants/pending").being(200).body();

        assertThat(waiting)
                .contains(rival.phone().substring(0, 3) + "****" + rival.phone().substring(7))
                .doesNotContain(rival.phone());
        assertThat(officer.get("/work/merchants").being(200).body()).doesNotContain(rival.phone());
    }

    @Test
    void anUnknownNumberIsAnsweredWithAWholePage() {
        assertThat(http.anybody()
                        .get("/v/2201022026101000019?lang=en")
                        .being(404)
                        .body())
                .contains("<h1", "12315");
        assertThat(http.anybody().get("/v/%3Cscript%3E?lang=en").being(404).body())
                .contains("<h1")
                .doesNotContain("<script>");
        http.anybody().get("units/1234").being(404);
        http.anybody().get("/units/1234").being(404);
    }

    @Test
    void aPageWithoutAValidReferenceIsNotFound() {
        http.as("nanguan.office1").get("/work/objection").being(404);
        http.as("nanguan.office1").get("/work/edition?sheet=catering&issue=zz").being(404);
        http.as("nanguan.office1")
                .get("/work/edition?sheet=catering&issue=99999999999999999999")
                .being(404);
        http.as("city.admin").get("/admin/account").being(404);
        assertThat(http.anybody().get("/v/?lang=en").being(404).body())
                .contains("<h1")
                .doesNotContain("xhtml<");
    }

    @Test
    void theAddressOfARefusedObjectionLeadsToItsNotice() {
        Answer answer =
                http.anybody().get("/object?notice=220102-2026-003&lang=en").being(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/notices/220102-2026-003?lang=en");
        assertThat(http.anybody()
                        .get("/object?notice=//elsewhere")
                        .being(303)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/notices");
    }

    @Test
    void publicPagesSetNoCookie() {
        String number = http.anybody()
                .get("units?status=any")
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
        String notice = http.anybody()
                .get("notices")
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");

        SoftAssertions softly = new SoftAssertions();
        Stream.of(
                        "/",
                        "/units",
                        "/units/" + number,
                        "/v/" + number,
                        "/v/1",
                        "/notices",
                        "/notices/" + notice,
                        "/guide",
                        "/objections",
                        "/?lang=en")
                .forEach(page -> {
                    Answer answer = http.anybody().get(page);
                    softly.assertThat(answer.status()).as(page).isIn(Set.of(200, 404));
                    softly.assertThat(answer.headers().map()).as(page).doesNotContainKeys("set-cookie", "Set-Cookie");
                });
        softly.assertAll();
    }
}
