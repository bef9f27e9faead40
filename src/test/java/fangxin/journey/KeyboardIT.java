package fangxin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fangxin.testing.browser.Chromium;
import fangxin.testing.browser.KeyboardUser;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.http.HttpTestBase;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One case of each role by the keyboard alone, with a visible focus at every stop; that of a merchant and of a programme
 * office is in UserJourneyIT.
 */
@Tag("pages")
class KeyboardIT extends HttpTestBase {
    /** Shop of the demonstration whose notice ended on a day that has passed. */
    private static final String NOTICE_OVER = "轮辙汽车服务";

    private static final String NAMING_OFFICE = "220104";

    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium(server.toString());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aStationVerifiesAndVisitsAShop() {
        CandidacyJourney shop = started().submit();
        KeyboardUser station = new KeyboardUser(chromium, shop.station().account());

        openFromWorklist(station, shop);
        station.follow("a[href*='/work/step/verify?']", "/work/step/verify");
        for (String seen : List.of("addressRight", "signMatches", "licenceSeen")) {
            station.press("[id='form:" + seen + "']", "Space");
        }
        station.select("[id='form:tradeClass']", shop.shop().industry());
        station.choose("form:proposal", "CULTIVATE");
        station.type("[id='form:opinion']", "地址、招牌与申报一致，同意推荐培育。");
        submit(station);
        Assertions.assertThat(shop.stage()).isEqualTo("VERIFIED");

        shop.accept();
        station.open("/work/case?reference=" + shop.reference());
        station.follow("a[href*='/work/step/record_visit?']", "/work/step/record_visit");
        station.type("[id='form:visitedOn']", http.today());
        station.type("[id='form:participants']", "两名工作人员，店主在场");
        station.type("[id='form:findings']", "明码标价、进货查验齐全。");
        station.chooseFile("[id='form:pictures']", ChromiumUsers.photo("visit"));
        submit(station);
        shop.recommend();
        Assertions.assertThat(shop.stage()).isEqualTo("RECOMMENDED");
    }

    /** The authority assigns two evaluators; the lead marks every item; both sign; the authority gives its opinion. */
    @Test
    void anAuthorityAndItsEvaluatorsEvaluateAShop() {
        CandidacyJourney shop = started().submit().verify().accept().visit().recommend();
        KeyboardUser authority = new KeyboardUser(chromium, shop.authority().account());
        openFromWorklist(authority, shop);
        authority.follow("a[href*='/work/step/assign?']", "/work/step/assign");
        String lead = shop.evaluator(0).account();
        String other = shop.evaluator(1).account();
        List.of(lead, other).forEach(one -> authority.press("input[type='checkbox'][value='" + one + "']", "Space"));
        authority.select("[id='form:leader']", lead);
        submit(authority);

        KeyboardUser leading = new KeyboardUser(chromium, lead);
        leading.open("/work/score?reference=" + shop.reference());
        int marked = 0;
        for (; path(leading.page()).equals("/work/score"); marked++) {
            mark(leading);
        }
        Assertions.assertThat(marked).as("items").isGreaterThan(20);

        KeyboardUser second = new KeyboardUser(chromium, other);
        second.open("/work/sheet_finish?reference=" + shop.reference());
        second.press("[id='own:sign']", "Enter");
        assertThat(second.page().locator("#news")).not().isEmpty();

        leading.open("/work/sheet_finish?reference=" + shop.reference());
        leading.type("[id='form:visitedOn']", http.today());
        leading.type("[id='form:shopName']", shop.shop().person());
        leading.type("[id='form:consumerName']", "消费者代表 于女士");
        submit(leading);

        authority.open("/work/case?reference=" + shop.reference());
        authority.follow("a[href*='/work/step/opine?']", "/work/step/opine");
        authority.type("[id='form:opinion']", "经现场评审，符合评价标准，同意通过评价。");
        submit(authority);
        Assertions.assertThat(shop.stage()).isEqualTo("EVALUATED");
    }

    /** Gives the highest mark of the scale, or no deduction, with the pictures that the item requires. */
    private static void mark(KeyboardUser evaluator) {
        Page page = evaluator.page();
        Locator scale = page.locator("input[name='form:scale']");
        if (scale.count() > 0) {
            evaluator.choose("form:scale", most(scale));
        } else {
            evaluator.type("[id='form:found']", "0");
        }
        Matcher least =
                ChromiumOfficers.LEAST_PICTURES.matcher(page.locator("#form").innerText());
        if (least.find()) {
            evaluator.chooseFile(
                    "[id='form:photos']",
                    IntStream.range(0, Integer.parseInt(least.group(1)))
                            .mapToObj(n -> ChromiumUsers.photo("item" + n))
                            .toArray(FilePayload[]::new));
        }
        evaluator.leave("[id='form:next']");
    }

    private static String most(Locator scale) {
        return scale.all().stream()
                .map(Locator::inputValue)
                .reduce((one, other) -> Double.parseDouble(one) < Double.parseDouble(other) ? other : one)
                .orElseThrow();
    }

    @Test
    void aBodyOfTheConferenceRepliesToARequestForItsOpinion() {
        CandidacyJourney shop = started()
                .submit()
                .verify()
                .accept()
                .visit()
                .recommend()
                .assign()
                .evaluateOnPaper()
                .opine()
                .seekOpinions();
        KeyboardUser member =
                new KeyboardUser(chromium, DemoUsers.holding("CONFERENCE_MEMBER", CandidacyJourney.BODIES.getFirst()));

        member.open("/work/worklist");
        member.leave(".table tbody a.open[href*='reference=" + shop.reference() + "']");
        member.choose("form:answer", "CONSENT");
        member.type("[id='form:opinion']", "无不同意见。");
        submit(member);
        CandidacyJourney.BODIES.stream().skip(1).forEach(shop::reply);
        shop.pass();
        Assertions.assertThat(shop.stage()).isEqualTo("PASSED");
    }

    @Test
    void aNamingIsDraftedReviewedAndSigned() {
        KeyboardUser handler = new KeyboardUser(chromium, DemoUsers.holding("HANDLER", NAMING_OFFICE));
        handler.open("/work/official_documents");
        handler.press(".table-links > summary", "Enter");
        handler.follow("a[href*='/work/official_document_draft?round=']", "/work/official_document_draft");
        tickOnly(handler, NOTICE_OVER);
        handler.follow("[id='form:submit']", "/work/official_document");
        String document =
                "/work/official_document?" + URI.create(handler.page().url()).getRawQuery();

        KeyboardUser reviewer = new KeyboardUser(chromium, DemoUsers.holding("REVIEWER", NAMING_OFFICE));
        reviewer.open("/work/worklist");
        reviewer.follow("a[href*='" + document + "']", "/work/official_document");
        reviewer.type("[id='form:remark']", "同意。");
        reviewer.press("[id='form:review']", "Enter");
        assertThat(reviewer.page().locator("#news")).not().isEmpty();

        KeyboardUser signer = new KeyboardUser(chromium, DemoUsers.holding("SIGNER", NAMING_OFFICE));
        signer.open("/work/worklist");
        signer.follow("a[href*='" + document + "']", "/work/official_document");
        signer.type("[id='form:documentNumber']", "放消办〔2026〕96号");
        signer.type("[id='form:documentDate']", http.today());
        signer.press("[id='form:preview']", "Enter");
        assertThat(signer.page().locator("[id='form:password']")).isVisible();
        signer.type("[id='form:password']", Http.PASSWORD);
        signer.press("[id='form:sign']", "Enter");
        assertThat(signer.page().locator("#news")).not().isEmpty();
        signer.open(document);
        assertThat(signer.page().locator("main a[href*='/work/title?number=']")).hasCount(1);
    }

    /** Ticks the box of this name and no other. */
    private static void tickOnly(KeyboardUser handler, String name) {
        for (Locator pick : handler.page().locator(".pick").all()) {
            Locator box = pick.locator("input[type='checkbox']");
            if (box.isChecked() != pick.innerText().contains(name)) {
                handler.press("[id='" + box.getAttribute("id") + "']", "Space");
            }
        }
    }

    @Test
    void anAdministratorOpensAnAccountAndInvitesItsOwner() {
        TestShop person = InventedData.shop();
        String username = "keyboard" + person.phone();
        KeyboardUser administrator = new KeyboardUser(chromium, DemoUsers.holding("ADMINISTRATOR", "220100"));

        administrator.open("/admin/accounts");
        administrator.follow("a[href$='/admin/new_officer']", "/admin/new_officer");
        administrator.type("[id='form:username']", username);
        administrator.type("[id='form:name']", "沈知夏");
        administrator.type("[id='form:phone']", person.phone());
        administrator.select("[id='form:role']", "COUNTY_OFFICE");
        administrator.select("[id='form:agency']", "220102");
        administrator.type("[id='form:password']", Http.PASSWORD);
        administrator.follow("[id='form:open']", "/admin/account");
        assertThat(administrator.page().locator("main")).containsText(username);

        administrator.type("[id='closing:password']", Http.PASSWORD);
        administrator.press("[id='closing:invite']", "Enter");
        assertThat(administrator.page().locator("#news")).containsText("/setup");
    }

    private static CandidacyJourney started() {
        return new CandidacyJourney(http, InventedData.shop()).draft();
    }

    /** Finds the task in the worklist by the number of the candidacy, as a person with many tasks does. */
    private static void openFromWorklist(KeyboardUser someone, CandidacyJourney shop) {
        someone.open("/work/worklist?q=" + shop.reference());
        someone.leave(".table tbody a.open[href*='reference=" + shop.reference() + "']");
    }

    private static void submit(KeyboardUser someone) {
        someone.press("[id='form:submit']", "Enter");
        assertThat(someone.page().locator("#news")).not().isEmpty();
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
