package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fangxin.organization.identity.SignInIT;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.InvitedOfficer;
import fangxin.testing.data.OpenedRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.PageFormCaller;
import fangxin.testing.server.Deployments;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Signing chains, handovers and mergers by the administrator, and the search of officers. */
class AdministrationIT extends HttpTestBase {
    private static final String PASSWORD = InvitedOfficer.PASSWORD;
    private static final String DEHUI = "220183";

    private static User admin() {
        return http.as("city.admin");
    }

    private static User officer(String username, String role, String agency) {
        return InvitedOfficer.open(http, username, role, agency);
    }

    private static String titleIn(String office, String name) {
        String csv =
                "name,type,level,district,address,named_on\n" + name + ",SHOP,COUNTY," + office + ",老街1号,2018-06-01\n";
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"))
                .upload("imports?kind=units", Map.of(), "r.csv", csv.getBytes(StandardCharsets.UTF_8))
                .being(201);
        return http.anybody()
                .get("units?status=any&q=" + name)
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
    }

    private static String suspension(String title) {
        return new SigningChainCaller(http, DEHUI).draftHeard(title, "E2_PENALTY");
    }

    private static void review(String by, String act, int expected) {
        http.as(by).post("namings/" + act + "/review", Map.of("remark", "同意")).being(expected);
    }

    private static void defineChain(int edition, List<String> reviewers, int expected) {
        admin().put(
                        "administration/chains/" + DEHUI + "/SUSPENSION",
                        Map.of(
                                "handlers",
                                List.of("dehui.handler"),
                                "reviewers",
                                reviewers,
                                "signers",
                                List.of("dehui.signer"),
                                "edition",
                                edition))
                .being(expected);
    }

    @Test
    void aDocumentInProgressKeepsItsChainAndAHandoverReplacesTheSigner() {
        officer("dehui.reviewer2", "REVIEWER", DEHUI);
        officer("dehui.reviewer3", "REVIEWER", "220100");
        defineChain(0, List.of("dehui.handler"), 422);
        defineChain(0, List.of("dehui.office1"), 422);
        defineChain(0, List.of("dehui.reviewer"), 200);
        String early = suspension(titleIn(DEHUI, "德惠老店甲"));
        defineChain(0, List.of("dehui.reviewer2"), 422);
        defineChain(1, List.of("dehui.reviewer2"), 200);
        String late = suspension(titleIn(DEHUI, "德惠老店乙"));

        http.as("dehui.reviewer2", PASSWORD)
                .post("namings/" + early + "/review", Map.of("remark", ""))
                .being(422);
        review("dehui.reviewer", late, 422);

        Map<String, String> wish = Map.of(
                "from",
                "dehui.reviewer",
                "to",
                "dehui.reviewer3",
                "effectiveOn",
                http.today().toString());
        JsonObject plan = admin().post("administration/handovers?dryRun=true", wish)
                .being(200)
                .json();
        assertThat(types(plan.getJsonArray("items").stream()))
                .contains("POST", "PAPER")
                .doesNotContain("CHAIN");
        assertThat(admin().get("administration/handovers").body()).doesNotContain("dehui.reviewer3");

        admin().post("administration/handovers", wish).being(200);
        review("dehui.reviewer", early, 403);
        http.as("dehui.reviewer3", PASSWORD)
                .post("namings/" + early + "/review", Map.of("remark", ""))
                .being(200);
        assertThat(admin().get("administration/audit-log").body())
                .contains("DEFINE_CHAIN", "HAND_OVER", "CARRY_OUT_HAND_OVER");
        admin().post(
                        "administration/handovers",
                        Map.of(
                                "from",
                                "dehui.reviewer3",
                                "to",
                                "dehui.reviewer3",
                                "effectiveOn",
                                http.today().toString()))
                .being(422);
        admin().post(
                        "administration/handovers",
                        Map.of("from", "dehui.reviewer3", "to", "dehui.reviewer2", "effectiveOn", "2020-01-01"))
                .being(422);
        http.as("dehui.office1").post("administration/handovers", wish).being(403);
    }

    /** The audit log stores codes, and its page renders them in words. */
    @Test
    void theJournalSaysWhoAndWhereByName() {
        officer("dehui.station9", "STATION", "220183S01");

        JsonObject line = admin()
                .get("administration/audit-log")
                .being(200)
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getJsonObject("action").getString("code").equals("APPOINT"))
                .filter(each ->
                        each.getJsonObject("concerned").getString("code").equals("dehui.station9"))
                .findFirst()
                .orElseThrow();
        assertThat(line.getString("reason")).startsWith("STATION 220183S01 ");
        assertThat(line.getJsonObject("rendered").getString("zh"))
                .contains("德惠市市场监督管理局胜利市场监督管理所")
                .doesNotContain("220183S01");
        assertThat(admin().get("/admin/audit_log?action=APPOINT&lang=zh")
                        .being(200)
                        .body())
                .contains("德惠市市场监督管理局胜利市场监督管理所")
                .doesNotContain("220183S01");
        assertThat(admin().get("/admin/journal?step=SUBMIT&lang=zh").being(200).body())
                .contains("/work/case?reference=")
                .containsPattern("商户 · \\p{IsHan}")
                .doesNotContainPattern("商户 · [0-9a-f]");
    }

    /** The numbers stay unchanged, since other tests count by them. */
    @Test
    void aChangeOfTheTermsOfTheAppraisalIsInTheAuditLogInWords() {
        JsonObject terms =
                admin().get("appraisals/terms").being(200).value().asJsonArray().getJsonObject(0);
        Map<String, Object> changed = Map.of(
                "issue",
                terms.getInt("issue"),
                "callBackDays",
                terms.getInt("callBackDays"),
                "callBackSource",
                "服务评价办法第九条",
                "openDays",
                terms.getInt("openDays"),
                "publishedTogether",
                terms.getInt("publishedTogether"));

        int entered = admin().put("appraisals/terms", changed).being(200).json().getInt("issue");
        assertThat(entered).isEqualTo(terms.getInt("issue") + 1);
        assertThat(admin().put("appraisals/terms", changed).being(200).json().getInt("issue"))
                .as("a repetition enters nothing")
                .isEqualTo(entered);
        Map<String, Object> stale = new HashMap<>(changed);
        stale.put("callBackSource", "另一规定");
        admin().put("appraisals/terms", stale).being(409);

        assertThat(admin().get("/admin/audit_log?action=SET_APPRAISAL_TERMS&lang=zh")
                        .being(200)
                        .body())
                .contains("修改服务评价规则", "回访期限（工作日） " + terms.getInt("callBackDays") + " (服务评价办法第九条)");
    }

    /** Opens the account of a county's administrator, who then acts. */
    private static User countyAdmin(String username) {
        return officer(username, "ADMINISTRATOR", DEHUI);
    }

    private static Map<String, String> post(String role, String agency) {
        return Map.of("role", role, "agency", agency, "since", http.today().toString());
    }

    private static String postOf(String username, String role) {
        return admin()
                .get("administration/accounts/" + username)
                .being(200)
                .json()
                .getJsonArray("posts")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("role").equals(role))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    @Test
    void aCountysAdministratorCannotTakeOverAnAccountThatActsElsewhere() {
        User county = countyAdmin("dehui.admin1");
        officer("dehui.both", "COUNTY_OFFICE", DEHUI);
        admin().post("administration/accounts/dehui.both/posts", post("COUNTY_OFFICE", "220100"))
                .being(200);
        officer("dehui.gone", "COUNTY_OFFICE", DEHUI);
        admin().post("administration/accounts/dehui.gone/posts", post("COUNTY_OFFICE", "220100"))
                .being(200);
        admin().post(
                        "administration/posts/" + postOf("dehui.gone", "COUNTY_OFFICE") + "/end",
                        Map.of("until", http.today().toString()))
                .being(204);
        officer("dehui.cover", "COUNTY_OFFICE", DEHUI);
        admin().post(
                        "administration/accounts/city.office1/deputies",
                        Map.of(
                                "account",
                                "dehui.cover",
                                "since",
                                http.today().toString(),
                                "until",
                                http.today().plusDays(3).toString()))
                .being(200);

        for (String account :
                List.of("city.auditor", "dehui.both", "dehui.gone", "dehui.cover", "system", "nanguan.office1")) {
            String path = "administration/accounts/" + account;
            assertThat(county.post(path + "/posts", post("COUNTY_OFFICE", DEHUI))
                            .status())
                    .as(account)
                    .isEqualTo(404);
            assertThat(county.post(path + "/invitations", Map.of()).status())
                    .as(account)
                    .isEqualTo(422);
            assertThat(county.post(path + "/close", Map.of()).status())
                    .as(account)
                    .isEqualTo(404);
            assertThat(county.post(path + "/reopen", Map.of()).status())
                    .as(account)
                    .isEqualTo(404);
            assertThat(county.post(
                                    path + "/deputies",
                                    Map.of(
                                            "account",
                                            "dehui.office1",
                                            "since",
                                            http.today().toString(),
                                            "until",
                                            http.today().toString()))
                            .status())
                    .as(account)
                    .isEqualTo(422);
            assertThat(county.post(
                                    "administration/handovers",
                                    Map.of(
                                            "from",
                                            "dehui.office1",
                                            "to",
                                            account,
                                            "effectiveOn",
                                            http.today().plusDays(2).toString()))
                            .status())
                    .as(account)
                    .isEqualTo(422);
            assertThat(county.post(
                                    "administration/handovers",
                                    Map.of(
                                            "from",
                                            account,
                                            "to",
                                            "dehui.office1",
                                            "effectiveOn",
                                            http.today().plusDays(2).toString()))
                            .status())
                    .as(account)
                    .isEqualTo(422);
        }
        county.post(
                        "administration/posts/" + postOf("city.auditor", "AUDITOR") + "/end",
                        Map.of("until", http.today().toString()))
                .being(404);
        county.post("administration/accounts/city.auditor/posts", Map.of("role", "COUNTY_OFFICE", "agency", DEHUI))
                .being(422);
        county.get("administration/accounts/city.auditor").being(404);
        assertThat(county.get("administration/accounts/dehui.both")
                        .being(200)
                        .json()
                        .getBoolean("controlled"))
                .isFalse();
        county.post("administration/accounts/dehui.office1/invitations", Map.of())
                .being(200);
    }

    @Test
    void aCountysAdministratorReadsAndChangesNothingOfTheWholeCity() {
        User county = countyAdmin("dehui.admin3");
        officer("dehui.office5", "COUNTY_OFFICE", DEHUI);
        officer("nanguan.office5", "COUNTY_OFFICE", "220104");
        String day = http.today().withDayOfYear(200).toString();

        assertThat(county.get("administration/audit-log").being(200).body())
                .contains("dehui.office5")
                .doesNotContain("nanguan.office5");
        assertThat(admin().get("administration/audit-log").being(200).body())
                .contains("dehui.office5", "nanguan.office5");
        assertThat(http.as("city.auditor")
                        .get("administration/audit-log")
                        .being(200)
                        .body())
                .contains("nanguan.office5");
        String reference = submittedInNanguan();
        assertThat(admin().get("administration/journal?reference=" + reference)
                        .being(200)
                        .json()
                        .getJsonArray("lines"))
                .isNotEmpty();
        assertThat(county.get("administration/journal?reference=" + reference)
                        .being(200)
                        .json()
                        .getJsonArray("lines"))
                .isEmpty();
        county.get("candidacies/" + reference).being(404);
        Map<String, Object> trade = Map.of(
                "code",
                "INVENTED",
                "name",
                Map.of("zh", "甲", "en", "A"),
                "prefixes",
                List.of("9999"),
                "authority",
                "MARKET",
                "sheet",
                "");
        Map<String, Object> holiday = Map.of("type", "OFF", "name", Map.of("zh", "休", "en", "Off"));
        for (Http.Answer refused : List.of(
                county.put("administration/calendar/days/" + day, holiday),
                county.delete("administration/calendar/days/" + day),
                county.post("administration/calendar/" + http.today().getYear() + "/publication", ""),
                county.post("administration/trades", trade),
                county.put("administration/trades/CATERING", trade),
                county.post("authoring/subject-types/SHOP/use", Map.of("inUse", false)),
                county.post("authoring/forms", Map.of("form", "shop", "from", "shop")),
                county.put("appraisals/terms", Map.of()),
                county.post("administration/search-index/build", Map.of()))) {
            assertThat(refused.being(422).body()).contains("identity.administrator.city");
        }
        county.get("administration/operations").being(404);
        admin().post("administration/posts/" + postOf("system", "JOB") + "/end", Map.of("until", day))
                .being(404);
    }

    @Test
    void aLostSecondFactorIsRemovedByTwoPersonsOfWhomNeitherOpenedTheOthersAccount() {
        User lost = officer("dehui.lost", "COUNTY_OFFICE", DEHUI);
        String secret = lost.post("me/second-factor/totp", "").being(200).text("secret");
        lost.post(
                        "me/second-factor/totp/confirm",
                        Map.of("code", SignInIT.code(secret, Instant.now().getEpochSecond() / 30)))
                .being(200);
        Map<String, String> credentials = Map.of("username", "dehui.lost", "password", PASSWORD);
        http.anybody().post("tokens", credentials).being(422);
        User puppet = officer("city.puppet", "AUDITOR", "220100");
        User county = countyAdmin("dehui.admin4");

        for (String account : List.of("nanguan.office1", "nobody.at.all")) {
            assertThat(county.post("administration/factor-resets", Map.of("account", account, "reason", "手机遗失"))
                            .being(422)
                            .body())
                    .contains("administration.reset.unknown");
        }
        String reset = "administration/factor-resets/"
                + admin().post("administration/factor-resets", Map.of("account", "dehui.lost", "reason", "手机遗失"))
                        .being(200)
                        .text("id");
        admin().post(reset + "/confirm", "").being(422);
        assertThat(puppet.get("administration/factor-resets").being(200).body()).contains("\"decidable\":false");
        assertThat(puppet.post(reset + "/confirm", "").being(422).body()).contains("administration.reset.dependent");
        lost.get("me").being(200);
        http.as("city.auditor").post(reset + "/confirm", "").being(204);

        lost.get("me").being(401);
        http.anybody().post("tokens", credentials).being(200);
        assertThat(admin().get("administration/audit-log").body())
                .contains("REQUEST_FACTOR_RESET", "CONFIRM_FACTOR_RESET");
    }

    private static String submittedInNanguan() {
        return new CandidacyJourney(http, InventedData.shop()).draft().submit().reference();
    }

    @Test
    void anAdministratorCannotAppointHimselfAndAnAddressEndsWithTheNextPost() {
        User county = countyAdmin("dehui.admin2");
        LocalDate today = http.today();
        county.post("administration/accounts/dehui.admin2/posts", post("COUNTY_OFFICE", DEHUI))
                .being(422);
        county.post(
                        "administration/accounts/dehui.market.officer/deputies",
                        Map.of("account", "dehui.admin2", "since", today.toString(), "until", today.toString()))
                .being(422);
        county.post(
                        "administration/handovers",
                        Map.of(
                                "from",
                                "dehui.market.officer",
                                "to",
                                "dehui.admin2",
                                "effectiveOn",
                                today.plusDays(1).toString()))
                .being(422);

        county.post(
                        "administration/accounts",
                        Map.of(
                                "username",
                                "dehui.fresh",
                                "name",
                                "新人",
                                "mail",
                                "dehui.fresh@example.cn",
                                "role",
                                "COUNTY_OFFICE",
                                "agency",
                                DEHUI))
                .being(200);
        String url = county.post("administration/accounts/dehui.fresh/invitations", Map.of())
                .being(200)
                .text("url");
        admin().post("administration/accounts/dehui.fresh/posts", post("COUNTY_OFFICE", "220100"))
                .being(200);
        http.anybody()
                .post("setup", Map.of("key", url.substring(url.indexOf('=') + 1), "password", PASSWORD))
                .being(422);
    }

    @Test
    void administratorAuditorAndSignersExcludeEachOtherAlsoThroughDeputiesAndHandOvers() {
        LocalDate today = http.today();
        officer("dehui.auditor1", "AUDITOR", DEHUI);
        officer("dehui.signer2", "SIGNER", DEHUI);
        admin().post("administration/accounts/dehui.auditor1/posts", post("SIGNER", DEHUI))
                .being(422);
        admin().post("administration/accounts/dehui.signer2/posts", post("ADMINISTRATOR", DEHUI))
                .being(422);
        admin().post(
                        "administration/accounts/dehui.signer2/deputies",
                        Map.of(
                                "account",
                                "dehui.auditor1",
                                "since",
                                today.toString(),
                                "until",
                                today.plusDays(2).toString()))
                .being(422);
        JsonObject plan = admin().post(
                        "administration/handovers?dryRun=true",
                        Map.of(
                                "from",
                                "dehui.signer2",
                                "to",
                                "dehui.auditor1",
                                "effectiveOn",
                                today.plusDays(1).toString()))
                .being(200)
                .json();
        assertThat(plan.getJsonArray("items").toString()).contains("identity.exclusive");
        admin().post(
                        "administration/handovers",
                        Map.of(
                                "from",
                                "dehui.signer2",
                                "to",
                                "dehui.auditor1",
                                "effectiveOn",
                                today.plusDays(1).toString()))
                .being(422);

        officer("dehui.office2", "COUNTY_OFFICE", DEHUI);
        admin().post(
                        "administration/accounts/dehui.office2/deputies",
                        Map.of(
                                "account",
                                "dehui.auditor1",
                                "since",
                                today.plusDays(5).toString(),
                                "until",
                                today.plusDays(9).toString()))
                .being(200);
        admin().post("administration/accounts/dehui.office2/posts", post("HANDLER", DEHUI))
                .being(422);
    }

    @Test
    void thePersonAndTheAuditorsAreNotifiedOfWhatAnAdministratorDoes() {
        officer("dehui.auditor2", "AUDITOR", DEHUI);
        officer("dehui.office3", "COUNTY_OFFICE", DEHUI);
        admin().post("administration/accounts/dehui.office3/close", Map.of()).being(200);
        admin().post("administration/accounts/dehui.office3/reopen", Map.of()).being(200);

        String notice = http.anybody().get("/outbox?lang=zh").being(200).body();
        assertThat(notice).contains("对您的账号办理了“停用账号”", "（dehui.office3）的账号办理了“恢复账号”");
        assertThat(notice).contains("dehui.auditor2@example.cn");
    }

    @Test
    void anAuditorOfACountyReadsTheJournalsOfItsAreaOnly() {
        User auditor = officer("dehui.auditor3", "AUDITOR", DEHUI);
        officer("nanguan.office9", "COUNTY_OFFICE", "220102");
        submittedInNanguan();

        String acts = auditor.get("administration/audit-log").being(200).body();
        assertThat(acts).contains("dehui.auditor3").doesNotContain("nanguan.office9");
        assertThat(http.as("city.auditor")
                        .get("administration/audit-log")
                        .being(200)
                        .body())
                .contains("dehui.auditor3", "nanguan.office9");
        assertThat(auditor.get("administration/journal").being(200).body()).doesNotContain("\"place\":\"220102");
        assertThat(http.as("city.auditor")
                        .get("administration/journal")
                        .being(200)
                        .body())
                .contains("\"place\":\"220102");
    }

    @Test
    void aSigningChainIsDefinedAndAHandOverCancelledOnlyWithThePassword() throws Exception {
        PageFormCaller pages = new PageFormCaller(Deployments.local(server.toURI()), "city.admin", Http.PASSWORD);
        String chain = "/admin/chain?office=" + DEHUI + "&type=REVOCATION";
        Map<String, String> defining = pages.form(chain, "form");
        defining.put("form:signers", "dehui.signer");
        defining.put("form:save", "submit");
        Map<String, String> wish = Map.of(
                "from",
                "dehui.market.eval2",
                "to",
                "dehui.market.eval1",
                "effectiveOn",
                http.today().plusDays(31).toString());
        String id = admin().post("administration/handovers", wish).being(200).text("id");
        Map<String, String> cancelling = pages.form("/admin/handovers", "entered");
        cancelling.put("entered:rows:0:cancel", "submit");

        assertThat(pages.send(chain, defining).body()).contains("请输入您的登录密码");
        assertThat(pages.send("/admin/handovers", cancelling).body()).contains("请输入您的登录密码");
        assertThat(admin().get("administration/chains/" + DEHUI + "/REVOCATION").body())
                .contains("\"edition\":0");
        assertThat(stateOf(id)).isEqualTo("PLANNED");

        defining = pages.form(chain, "form");
        defining.put("form:signers", "dehui.signer");
        defining.put("form:password", Http.PASSWORD);
        defining.put("form:save", "submit");
        assertThat(pages.send(chain, defining).statusCode()).isEqualTo(302);
        cancelling = pages.form("/admin/handovers", "entered");
        cancelling.put("entered:rows:0:cancel", "submit");
        cancelling.put("entered:password", Http.PASSWORD);
        assertThat(pages.send("/admin/handovers", cancelling).statusCode()).isEqualTo(302);
        assertThat(admin().get("administration/chains/" + DEHUI + "/REVOCATION").body())
                .contains("\"edition\":1");
        assertThat(stateOf(id)).isEqualTo("CANCELLED");
    }

    private static String stateOf(String handover) {
        return admin()
                .get("administration/handovers")
                .being(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("id").equals(handover))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    @Test
    void anAccountIsClosedOnlyWithThePasswordOfWhoClosesIt() {
        officer("dehui.office4", "COUNTY_OFFICE", DEHUI);
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext context = chromium.someone("zh", Chromium.WIDE)) {
            Page page = Chromium.signIn(context, "city.admin");
            page.navigate("/admin/account?username=dehui.office4");
            PlaywrightAssertions.assertThat(page.locator("[id='closing:close']"))
                    .isHidden();
            page.locator("form[id='closing'] summary").click();
            page.locator("[id='closing:close']").click();
            assertThat(page.locator("form[id='closing'] .field.invalid").innerText())
                    .contains("请输入您的登录密码");
            Locator password = page.locator("form[id='closing'] input[type=password]");
            password.fill("somebody else's password");
            page.locator("[id='closing:close']").click();
            PlaywrightAssertions.assertThat(password).hasValue("");
            PlaywrightAssertions.assertThat(page.locator("form[id='closing'] .field.invalid"))
                    .hasCount(1);
            assertThat(admin().get("administration/accounts/dehui.office4")
                            .json()
                            .getBoolean("active"))
                    .isTrue();
            password.fill(Http.PASSWORD);
            page.locator("[id='closing:close']").click();
            page.waitForSelector("[id='closing:reopen']");
        }
        assertThat(admin().get("administration/accounts/dehui.office4").json().getBoolean("active"))
                .isFalse();
    }

    @Test
    void aRefusalOfAnOfficeWithOneOfficerIsReviewedByTheCity() {
        TestShop nanguan = InventedData.shop();
        TestShop shop = new TestShop(
                nanguan.creditCode(),
                "农安县独一号商贸行",
                "独一号便利店",
                nanguan.type(),
                nanguan.trade(),
                nanguan.industry(),
                "220122",
                "220122001",
                "长春市农安县宝塔街9001号",
                nanguan.phone(),
                nanguan.person());
        CandidacyJourney journey =
                new CandidacyJourney(http, shop).draft().submit().verify();
        User only = http.as("nongan.office1");
        User city = http.as("city.office1");
        city.get("candidacies/" + journey.reference()).being(404);
        journey.step(only, "DECLINE", Map.of("ground", "E2", "reason", "近一年内受过行政处罚。"))
                .being(200);

        journey.step(journey.owner(), "ASK_REVIEW", Map.of("reason", "处罚已在复议中撤销。"))
                .being(200);

        assertThat(only.get("candidacies/" + journey.reference())
                        .being(200)
                        .json()
                        .getJsonArray("openSteps")
                        .toString())
                .doesNotContain("UPHOLD", "REOPEN");
        assertThat(city.get("worklist?stage=UNDER_REVIEW").being(200).body()).contains(journey.reference());
        journey.step(city, "REOPEN", Map.of("reason", "处罚决定已被撤销，符合条件。")).being(200);
        assertThat(journey.stage()).isEqualTo("VERIFIED");
    }

    private static List<String> types(Stream<JsonValue> items) {
        return items.map(item -> item.asJsonObject().getString("type")).toList();
    }

    @Test
    void aHandOverOfLaterWaitsForItsDayAndCanBeCancelled() {
        Map<String, String> wish = Map.of(
                "from",
                "dehui.market.eval1",
                "to",
                "dehui.market.eval2",
                "effectiveOn",
                http.today().plusDays(30).toString());

        String id = admin().post("administration/handovers", wish).being(200).text("id");
        admin().post("administration/handovers", wish).being(422);
        assertThat(http.as("dehui.market.eval1").get("candidacies").status()).isEqualTo(200);
        admin().post("administration/handovers/" + id + "/cancel", Map.of()).being(204);
        admin().post("administration/handovers/" + id + "/cancel", Map.of()).being(422);
    }

    @Test
    void aDeputyHasNoDeputyAndDatesRunForward() {
        LocalDate today = http.today();
        deputise("dehui.office1", "dehui.station1", today, today.minusDays(1), 422);
        deputise("dehui.office1", "dehui.station1", today, today.plusDays(9), 200);
        deputise("dehui.office1", "dehui.station1", today.plusDays(3), today.plusDays(20), 422);
        deputise("dehui.station1", "dehui.handler", today, today.plusDays(2), 422);
        deputise("dehui.handler", "dehui.office1", today, today.plusDays(2), 422);
    }

    private static void deputise(String away, String deputy, LocalDate since, LocalDate until, int expected) {
        admin().post(
                        "administration/accounts/" + away + "/deputies",
                        Map.of("account", deputy, "since", since.toString(), "until", until.toString()))
                .being(expected);
    }

    /** Gongzhuling came to Changchun in June 2020; until then its office worked under another code. */
    @Test
    void theCasesOfAMergedOfficeAreTransferredAndItsHistoryStays() {
        admin().post("administration/agencies", agency("220381", "COUNTY_OFFICE", "220100", "公主岭市（四平）"))
                .being(204);
        admin().post("administration/agencies", agency("220381S01", "STATION", "220381", "公主岭一所（四平）"))
                .being(204);
        User old = officer("gongzhuling.before", "COUNTY_OFFICE", "220381");
        String number = titleIn("220381", "老岭百货");
        assertThat(number).startsWith("220381");
        String round = new OpenedRounds(http)
                .open(
                        old,
                        Map.of(
                                "owner",
                                "220381",
                                "opens",
                                http.today().toString(),
                                "closes",
                                http.today().plusDays(30).toString(),
                                "terms",
                                Map.of("documents", Map.of("approval", "公批1号", "notice", "公放消办1号"))));
        String merchant = old.post(
                        "merchants",
                        Map.of(
                                "creditCode",
                                InventedData.creditCode(4711),
                                "merchantName",
                                "岭上酒家",
                                "agency",
                                "220381",
                                "contact",
                                "13900007701",
                                "name",
                                "王岭"))
                .being(200)
                .text("id");
        String open = old.post("candidacies", Map.of("round", round, "merchant", merchant, "type", "SHOP"))
                .being(201)
                .text("reference");
        String feed = feedKind();
        old.post(
                        "feeds/" + feed + "/records",
                        Map.of("rows", List.of(Map.of("creditCode", InventedData.creditCode(381)))))
                .being(200);
        String plan = old.post(
                        "visit-plans",
                        Map.of(
                                "type",
                                "LOOK_BACK",
                                "name",
                                "合并前回头看",
                                "firstDay",
                                http.today().toString(),
                                "lastDay",
                                http.today().toString()))
                .being(200)
                .text("number");
        Map<String, String> merger = Map.of("into", "220184", "lastDay", "2020-06-18", "document", "国函〔2020〕1号");

        admin().put(
                        "administration/agencies/220381",
                        Map.of("name", Map.of("zh", "甲", "en", "a"), "parent", "220381S01"))
                .being(422);
        merge(Map.of("into", "220381", "lastDay", "2020-06-18"), "", 422);
        merge(Map.of("into", "220184S01", "lastDay", "2020-06-18"), "", 422);
        merge(Map.of("into", "220184", "lastDay", "2099-01-01"), "", 422);
        merge(merger, "?dryRun=true", 200);
        http.as("gongzhuling.office1").get("candidacies/" + open).being(404);
        merge(merger, "", 200);
        merge(merger, "", 422);

        User successor = http.as("gongzhuling.office1");
        assertThat(successor.get("visit-plans/" + plan).being(200).json().getBoolean("mayAdd"))
                .isTrue();
        assertThat(successor.get("feeds").being(200).value().asJsonArray().getValuesAs(JsonObject.class))
                .filteredOn(state -> state.getString("kind").equals(feed))
                .extracting(state -> state.getString("office") + " " + state.getString("defect"))
                .containsExactly("220184 MERGED");

        JsonObject unit = http.anybody().get("units/" + number).being(200).json();
        assertThat(unit.getJsonObject("district").getString("code")).isEqualTo("220184");
        assertThat(unit.getJsonObject("formerly").getString("until")).isEqualTo("2020-06-18");
        assertThat(http.anybody().get("/units/" + number + "?lang=zh").body()).contains("公主岭市（四平）", "2020年6月18日");
        http.anybody().get("/v/" + number).being(200);
        assertThat(http.as("gongzhuling.office1")
                        .get("candidacies/" + open)
                        .being(200)
                        .json()
                        .getJsonObject("agencies")
                        .getString("office"))
                .isEqualTo("220184");
        assertThat(old.get("candidacies/" + open).being(200).text("round")).isEqualTo(round);
        assertThat(admin().get("administration/agencies").body()).contains("国函〔2020〕1号");
        assertThat(http.as("gongzhuling.handler")
                        .post(
                                "namings",
                                Map.of(
                                        "type",
                                        "REMINDER",
                                        "subject",
                                        "督促提醒",
                                        "reason",
                                        "未公示承诺",
                                        "titles",
                                        List.of(number)))
                        .being(201)
                        .json()
                        .getJsonObject("office")
                        .getString("code"))
                .isEqualTo("220184");
    }

    private static Map<String, Object> agency(String code, String type, String parent, String name) {
        return Map.of(
                "code",
                code,
                "type",
                type,
                "parent",
                parent,
                "division",
                "220184",
                "name",
                Map.of("zh", name, "en", "Office " + code));
    }

    /** A kind of feed that answers no condition, so that no case of another test waits for it. */
    private static String feedKind() {
        User city = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"));
        Map<String, Object> kind = new HashMap<>(Map.of(
                "code",
                "MERGE_IT",
                "name",
                Map.of("zh", "合并测试数据", "en", "Feed of a merger"),
                "rules",
                List.of(),
                "effect",
                "ADVERSE",
                "adverse",
                List.of(),
                "scope",
                "SUBJECT",
                "maxAge",
                31,
                "completeShare",
                50,
                "publishable",
                false));
        kind.putAll(Map.of("retention", 3, "source", "default"));
        city.put(
                        "feed-kinds",
                        Map.of("issue", city.get("feed-kinds").being(200).json().getInt("issue"), "kind", kind))
                .being(200);
        return "MERGE_IT";
    }

    private static void merge(Map<String, String> merging, String query, int expected) {
        admin().post("administration/agencies/220381/merge" + query, merging).being(expected);
    }

    @Test
    void anyFragmentLeadsToWhatIsTheOfficersAndContactsAreMasked() {
        User office = http.as("dehui.office1");
        String code = InventedData.creditCode(4712);
        office.post(
                        "merchants",
                        Map.of(
                                "creditCode",
                                code,
                                "merchantName",
                                "德惠市寻得见商贸有限公司",
                                "agency",
                                DEHUI,
                                "contact",
                                "13977008899",
                                "name",
                                "寻一"))
                .being(200);
        String title = titleIn(DEHUI, "寻得见老号");

        for (String fragment : List.of("寻得见商", code.substring(6, 15), "7700%208899", "139-7700-8899", "寻")) {
            JsonObject found = office.get("search?q=" + fragment).being(200).json();
            assertThat(found.getJsonArray("merchants").toString())
                    .as(fragment)
                    .contains(code, "139****8899")
                    .doesNotContain("13977008899");
        }
        assertThat(office.get("search?q=" + title.substring(4, 16))
                        .being(200)
                        .json()
                        .getJsonArray("titles")
                        .toString())
                .contains(title);
        assertThat(http.as("nanguan.office1")
                        .get("search?q=寻得见")
                        .being(200)
                        .json()
                        .getJsonArray("merchants"))
                .isEmpty();
        office.get("search?q=x").being(422);
        http.anybody().get("search?q=寻得见").being(401);
    }

    /** The database orders and filters the rows of each table by each column that offers it. */
    @Test
    void everyTableIsOrderedAndFilteredByItsColumns() {
        String days = "=2026-01-01..2027-12-31";
        User office = http.as("nanguan.office1");
        ordered(
                office,
                "objections",
                "q=x&state=OPEN&channel=VISIT&received" + days,
                List.of("subject", "receipt", "reference", "notice", "channel", "received", "state"));
        ordered(
                office,
                "official-documents",
                "q=x&type=NAMING&state=SIGNED&drafted" + days,
                List.of("subject", "type", "state", "number", "drafted"));
        ordered(
                office,
                "notices",
                "q=x&state=OVER&posted" + days + "&lastDay" + days,
                List.of("subject", "number", "posted", "lastDay"));
        ordered(
                office,
                "merchant-list",
                "q=x&state=WAITING&registered" + days,
                List.of("name", "creditCode", "office", "registered"));
        ordered(
                office,
                "imports",
                "q=x&state=IMPORTED&received" + days,
                List.of("file", "state", "total", "written", "refused", "importer", "received"));
        ordered(
                office,
                "document-numbers",
                "q=x&type=RETURN&dated" + days,
                List.of("number", "type", "reference", "dated", "source", "issuedBy", "issued"));
        ordered(
                office,
                "referrals",
                "q=x&state=SENT&prepared" + days,
                List.of("round", "recipient", "number", "dated", "prepared", "state"));
        ordered(office, "meetings", "q=x&held" + days, List.of("held", "round", "place", "chair"));
        ordered(
                admin(),
                "accounts",
                "q=x&role=AUDITOR&agency=220102&state=active",
                List.of("name", "username", "state"));
        ordered(
                admin(),
                "journal",
                "reference=x&account=x&step=SUBMIT&days" + days,
                List.of("when", "about", "code", "action", "officer", "username"));
        ordered(
                admin(),
                "audit-log",
                "subject=x&account=x&action=APPOINT&days" + days,
                List.of("when", "code", "action", "officer", "username"));
    }

    private static void ordered(User reader, String list, String filters, List<String> columns) {
        for (String column : columns) {
            assertThat(reader.get("lists/" + list + ".csv?" + filters + "&sort=-" + column)
                            .being(200)
                            .body())
                    .as("%s by %s", list, column)
                    .startsWith("\ufeff");
        }
    }
}
