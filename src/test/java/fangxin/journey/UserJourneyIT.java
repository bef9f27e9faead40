package fangxin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fangxin.testing.browser.Chromium;
import fangxin.testing.browser.KeyboardUser;
import fangxin.testing.browser.Tour;
import fangxin.testing.browser.TourDocument;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.server.Deployments;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One shop through all parties in a real Chromium, and the acts beside the procedure. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("once")
class UserJourneyIT {
    /** Shop whose notice is over, of another office than the one whose candidacies the tests over HTTP name. */
    private static final String OVER = "轮辙汽车服务";

    private static final String SUSPENDED = "山脊健身";

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @ArquillianResource
    URL base;

    private Chromium chromium;
    private ChromiumUsers desks;

    @BeforeEach
    void open() {
        chromium = new Chromium(base.toString());
        chromium.awaitDemonstration();
        desks = new ChromiumUsers(chromium);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    /**
     * Uses the accounts and addresses that the tour of the documentation names; with a double click, a stale page, two
     * evaluators at one item, and a session that ends in the middle of a form.
     */
    @Test
    void theTourLeadsAShopFromItsPhoneToAnAnsweredObjectionAndAnotherToItsPlaque() {
        TestShop shop = InventedData.shop();
        ChromiumMerchant phone = new ChromiumMerchant(chromium, shop);
        phone.register();
        String reference = phone.apply();
        phone.signAgain(reference);
        ChromiumOfficers offices = new ChromiumOfficers(chromium, desks, shop, reference);

        offices.verify();
        offices.confirm();
        offices.acceptTwice();
        offices.visitAndRecommend();
        offices.assign();
        offices.score();
        offices.opine();
        offices.consult();
        offices.meet();
        String notice = offices.post();
        offices.object(notice);
        offices.dismiss();

        assertThat(phone.home()).containsText("公示中");
        ChromiumSigningChain chain = new ChromiumSigningChain(chromium, desks, "220104");
        chain.readPlaque(chain.name(OVER), OVER, "有效");
        readWhatFollows();
        Assertions.assertThat(TourDocument.read().addresses())
                .hasSizeGreaterThan(14)
                .allMatch(address -> chromium.opened().stream().anyMatch(path -> path.startsWith(address)), "opened");
    }

    /** The last steps of the tour: what the public finds, and the switch for larger text. */
    private void readWhatFollows() {
        TourDocument tour = TourDocument.read();
        try (BrowserContext anybody = chromium.someone("zh", Chromium.PHONE)) {
            Page page = anybody.newPage();
            for (int step = 11; step <= 13; step++) {
                for (String address : tour.addresses(step)) {
                    page.navigate(address);
                    assertThat(page.locator("h1")).not().isEmpty();
                }
            }
            page.locator("button[name=view][value=senior]").first().click();
            assertThat(page.locator("button[name=view][value=standard]").first())
                    .isVisible();
        }
    }

    /** In a district in which no other test opens a round, so that registration leads to the form. */
    @Test
    void aSoleTraderAppliesFromTheGuideToTheReceiptInTenMinutes() {
        ChromiumMerchant phone = new ChromiumMerchant(chromium, InventedData.shopIn("220104", "220104001"));
        phone.register();
        phone.apply();

        assertIsTenMinutes(phone.effort());
    }

    /** Checks the effort from the guide to the receipt; docs/measurements.md contains the figures. */
    private static void assertIsTenMinutes(ChromiumMerchant.Effort effort) {
        System.out.println("EFFORT application " + effort);
        Assertions.assertThat(effort.inputs()).as("inputs").isBetween(1, 30);
        Assertions.assertThat(effort.taps()).as("taps").isBetween(1, 45);
        Assertions.assertThat(effort.pages()).as("pages").isBetween(1, 8);
    }

    @Test
    void aSuspendedTitleIsRestoredAndThenRevokedByTheChain() {
        ChromiumSigningChain chain = new ChromiumSigningChain(chromium, desks, "220102");
        String title = chain.find(SUSPENDED);

        chain.readPlaque(title, SUSPENDED, "暂停");
        chain.decide(title, "LIFTING", "投诉已经办结，承诺已经兑现，恢复使用称号。", 1);
        chain.readPlaque(title, SUSPENDED, "有效");
        chain.signHeard(
                new SigningChainCaller(new Http(URI.create(base.toString())), "220102")
                        .draftHeard(title, "V5_FALSE_MATERIAL"),
                2);
        chain.readPlaque(title, SUSPENDED, "已撤销");
    }

    /** A second person claims the shop; the office hears the person, and decides with a reason. */
    @Test
    void aClaimedShopIsAssignedToTheAccountThatProvesItsRight() {
        TestShop shop = InventedData.shop();
        TestShop other = InventedData.shop();
        ChromiumMerchant first = new ChromiumMerchant(chromium, shop);
        first.register();
        ChromiumMerchant rival = new ChromiumMerchant(chromium, shop.heldBy(other.phone(), "沈知夏"));
        rival.register();
        assertThat(rival.home()).not().containsText(shop.creditCode());

        Page office = desks.at(ChromiumOfficers.OFFICE, "/work/merchants");
        Locator claim = office.locator(".panel", new Page.LocatorOptions().setHasText(shop.merchantName()))
                .first();
        accept(claim);
        assertThat(claim.locator(".field.invalid")).isVisible();
        claim.locator("textarea").fill("核对执照原件，现法定代表人为沈知夏。");
        accept(claim);
        assertThat(office.locator("#news")).not().isEmpty();

        assertThat(rival.home()).containsText(shop.creditCode());
        assertThat(first.home()).not().containsText(shop.creditCode());
    }

    /** Confirms the question before the verdict for the claimant. */
    private static void accept(Locator claim) {
        Locator accepting = claim.locator("[id$='acceptClaim']");
        if (!accepting.isVisible()) {
            claim.locator("details.ask > summary").first().click();
        }
        accepting.click();
    }

    /** From the merchant's home page to the receipt, with one more picture; then the acceptance with one exception. */
    @Test
    void aMerchantAppliesAndTheOfficeAcceptsByTheKeyboardAlone() {
        CandidacyJourney shop =
                new CandidacyJourney(new Http(URI.create(base.toString())), InventedData.shop()).draft();
        KeyboardUser merchant = new KeyboardUser(chromium, shop.owner().account());
        merchant.follow("a[href*='/my/application?reference=" + shop.reference() + "']", "/my/submit");
        merchant.follow("a[href$='/my/application?reference=" + shop.reference() + "']", "/my/application");
        merchant.follow("a[href*='/my/application_form?']", "/my/application_form");
        merchant.follow("[id='form:next']", "/my/selfcheck");
        merchant.follow("[id='form:next']", "/my/files");
        merchant.chooseFile("form[data-evidence='inside'] button", ChromiumUsers.photo("shelves"));
        assertThat(merchant.page().locator("#stored-inside")).containsText("shelves.jpg");
        merchant.follow("#next", "/my/submit");
        merchant.press("[id='form:declared']", "Space");
        merchant.follow("[id='form:submit']", "/my/receipt");

        shop.verify();
        KeyboardUser officer = new KeyboardUser(chromium, shop.office().account());
        officer.open("/work/case?reference=" + shop.reference());
        officer.follow("a[href*='/work/step/accept?']", "/work/step/accept");
        officer.chooseFile("[id='form:sharedPicture']", ChromiumUsers.photo("look-up"));
        officer.press("[id='form:meetAll']", "Enter");
        assertThat(officer.page().locator("input[name='form:E5_result'][value='MET']"))
                .isChecked();
        officer.choose("form:E4_result", "NOT_APPLICABLE");
        officer.press("details:has([id='form:E4_note']) > summary", "Enter");
        officer.type("[id='form:E4_note']", "该主体尚无此项记录，不适用。");
        officer.press("[id='form:submit']", "Enter");
        assertThat(officer.page().locator("#news")).not().isEmpty();
        Assertions.assertThat(shop.stage()).isEqualTo("IN_CULTIVATION");
    }

    /**
     * The officer who declined a case may not review it; a colleague who took no part reopens one case and upholds the
     * other.
     */
    @Test
    void aDecisionIsReviewedByPeopleWhoTookNoPart() {
        String pleading = referenceOf("chaoyang.shop19");
        Page merchant = desks.at("chaoyang.shop19", "/my/review?reference=" + pleading);
        merchant.locator("[id='form:reason']").fill("处罚决定已被撤销，附法院判决书。");
        merchant.locator("main .primary").click();
        merchant.waitForURL("**/my/home**");

        String declined = DemoUsers.holding("COUNTY_OFFICE", "220104", 0);
        String colleague = DemoUsers.holding("COUNTY_OFFICE", "220104", 1);
        assertThat(desks.at(declined, "/work/step/reopen?reference=" + pleading).locator("main .empty"))
                .isVisible();
        desks.step(
                colleague,
                pleading,
                "reopen",
                page -> page.locator("[id='form:reason']").fill("判决书属实，原决定依据的处罚已不存在，恢复办理。"),
                "reopen");
        assertThat(desks.at("chaoyang.shop19", "/my/home").locator("main")).containsText("已核实");

        String upheld = referenceOf("chaoyang.shop10");
        desks.step(
                colleague,
                upheld,
                "uphold",
                page -> page.locator("[id='form:reason']").fill("经复查，事实清楚，维持原决定。"),
                "uphold");
        assertThat(desks.at("chaoyang.shop10", "/my/home").locator("main")).containsText("维持原决定");
    }

    /**
     * An editor of a form reads beside each input while typing what is wrong, also where a value cannot be read, and
     * sees what an applicant will see.
     */
    @Test
    void anEditorReadsWhileTypingWhatIsWrong() {
        Http.User administrator = new Http(URI.create(base.toString())).as("city.admin");
        administrator
                .post("authoring/forms", Map.of("form", "typed", "from", "shop"))
                .being(201);
        Page page = desks.at("city.admin", "/admin/form_evidence?form=typed&evidence=front");
        Locator preview = page.locator("[id='form:preview']");
        Locator least = page.locator("[id='form:min']");
        assertThat(preview).containsText("在“行业”选择“网店、直播间”时不需要提供");

        least.fill("5");
        assertThat(preview).containsText("至少 5 个");
        assertThat(page.locator(".field.invalid")).containsText("最少数量不能大于最多数量");
        least.fill("五");
        assertThat(page.locator(".field.invalid")).containsText("“最少数量”应为整数");
        assertThat(least).isFocused();
        least.fill("2");
        assertThat(page.locator(".field.invalid")).hasCount(0);
        assertThat(preview).containsText("至少 2 个");

        administrator.delete("authoring/forms/typed");
    }

    /** A person who forgets the password does not type the name again. */
    @Test
    void aRefusedSignInKeepsWhatWasTyped() {
        try (BrowserContext anybody = chromium.someone("zh", Chromium.PHONE)) {
            Page page = anybody.newPage();
            page.navigate("/login?return=/my/messages");
            page.locator("[id='byPassword:username']").fill("nanguan.shop01");
            page.locator("[id='byPassword:enter']").click();
            assertThat(page.locator(".field.invalid")).containsText("密码");
            assertThat(page.locator("[id='byPassword:username']")).hasValue("nanguan.shop01");
            page.locator("[id='byPassword:password']").fill(Http.PASSWORD);
            page.locator("[id='byPassword:enter']").click();
            page.waitForURL("**/my/messages");
        }
    }

    private String referenceOf(String shop) {
        return desks.at(shop, "/my/home").locator("main .reference").first().innerText();
    }

    /**
     * Checks the first pages of the public and of each role, by turns in Chinese at full width and in English on a
     * phone; PagesIT checks all pages.
     */
    @Test
    void pagesAreSoundWhereThePublicAndEachRoleBegin() throws Exception {
        Tour tour = new Tour(chromium, List.of());
        AtomicInteger visits = new AtomicInteger();

        tour.goBriefly((who, walk, page, view, address) ->
                walk.check(chromium, address, visits.getAndIncrement() % 2 == 0 ? "zh" : "en"));

        Assertions.assertThat(tour.findings).isEmpty();
    }
}
