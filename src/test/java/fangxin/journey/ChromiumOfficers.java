package fangxin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fangxin.testing.browser.Chromium;
import fangxin.testing.browser.TourDocument;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The steps that officers take by the pages with the application of one shop in Nanguan. */
final class ChromiumOfficers {
    private static final TourDocument TOUR = TourDocument.read();
    static final String OFFICE = TOUR.account(2, 0);
    private static final String COLLEAGUE = DemoUsers.holding("COUNTY_OFFICE", "220102", 1);
    private static final String STATION = TOUR.account(3, 0);
    private static final String AUTHORITY = TOUR.account(6, 0);
    private static final List<String> EVALUATORS = List.of(TOUR.account(6, 1), TOUR.account(6, 2));
    static final Pattern LEAST_PICTURES = Pattern.compile("至少需要 (\\d+) 张照片");
    private static final String MEMBER = TOUR.account(7, 0);

    private final Chromium chromium;
    private final ChromiumUsers desks;
    private final TestShop shop;
    private final String reference;

    ChromiumOfficers(Chromium chromium, ChromiumUsers desks, TestShop shop, String reference) {
        this.chromium = chromium;
        this.desks = desks;
        this.shop = shop;
        this.reference = reference;
    }

    void verify() {
        assertThat(desks.at(STATION, "/work/cases").locator("[id='list:table']"))
                .isVisible();
        desks.step(STATION, reference, "verify", page -> {
            for (String seen : List.of("addressRight", "signMatches", "licenceSeen")) {
                page.locator("[id='form:" + seen + "']").check();
            }
            page.locator("[id='form:industry_input']").fill("5212");
            page.locator("input[name='form:proposal']").first().check();
            page.locator("[id='form:opinion']").fill("地址、招牌与申报一致，同意推荐培育。");
        });
    }

    /** The office opens the page by menu and keyboard, checks the licence and confirms the account. */
    void confirm() {
        Page page = desks.at(OFFICE, "/work/worklist");
        page.locator(".menu details:has(a[href$='/work/merchants']) > summary").press("Enter");
        page.locator(".menu details[open] a[href$='/work/merchants']").press("Enter");
        page.waitForURL("**/work/merchants");
        Locator question = page.locator("main .panel", new Page.LocatorOptions().setHasText(shop.merchantName()))
                .locator("details.ask")
                .first();
        question.locator("summary").press("Enter");
        question.locator("[type=submit]").press("Enter");
        assertThat(page.locator("#news")).containsText(shop.merchantName());
    }

    /** Two officers have the page open; the second is shown who has taken the step. */
    void acceptTwice() {
        Page second = desks.at(COLLEAGUE, "/work/step/accept?reference=" + reference);
        eligibility(second);
        desks.step(OFFICE, reference, "accept", ChromiumOfficers::eligibility);
        second.locator("[id='form:submit']").click();
        assertThat(second.locator("main")).containsText(DemoUsers.name(OFFICE));
    }

    /**
     * Uploads one picture of the sources, states that all are met, and the one exception in its row; the sources are
     * there already.
     */
    private static void eligibility(Page page) {
        page.locator("[id='form:sharedPicture']").setInputFiles(ChromiumUsers.photo("look-up"));
        page.locator("[id='form:meetAll']").click();
        assertThat(page.locator("input[name='form:E5_result'][value='MET']")).isChecked();
        assertThat(page.locator("[id='form:E5_source']")).not().hasValue("");
        page.locator("input[name='form:E4_result'][value='NOT_APPLICABLE']").check();
        page.locator("details:has([id='form:E4_note']) > summary").click();
        page.locator("[id='form:E4_note']").fill("该主体尚无此项记录，不适用。");
    }

    /** The session ends while the form of a visit is filled in; after signing in, the form has its input again. */
    void visitAndRecommend() {
        Page page = desks.at(STATION, "/work/step/record_visit?reference=" + reference);
        page.locator("[id='form:visitedOn']").fill(ChromiumUsers.today());
        page.locator("[id='form:participants']").fill("两名工作人员，店主在场");
        page.locator("[id='form:findings']").fill("明码标价、进货查验齐全。");
        page.context().clearCookies();
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/login**");
        page.locator("[id='byPassword:username']").fill(STATION);
        page.locator("[id='byPassword:password']").fill(Http.PASSWORD);
        page.locator("[id='byPassword:enter']").click();
        page.waitForURL("**/work/step/record_visit**");
        assertThat(page.locator("[id='form:findings']")).hasValue("明码标价、进货查验齐全。");
        page.locator("[id='form:pictures']").setInputFiles(ChromiumUsers.photo("visit"));
        ChromiumUsers.press(page, "submit");
        desks.step(
                OFFICE,
                reference,
                "recommend",
                form -> form.locator("[id='form:opinion']").fill("经培育走访，同意推荐。"));
    }

    void assign() {
        desks.step(AUTHORITY, reference, "assign", page -> {
            EVALUATORS.forEach(one ->
                    page.locator("input[type=checkbox][value='" + one + "']").check());
            page.locator("[id='form:leader']").selectOption(EVALUATORS.get(0));
        });
    }

    /**
     * Both open the first item. The lead marks it; the other is shown the mark and leaves it. The lead marks the other
     * items, the other signs, the lead locks the sheet.
     */
    void score() {
        Page other = desks.at(EVALUATORS.get(1), "/work/score?reference=" + reference);
        Page page = desks.at(EVALUATORS.get(0), "/work/score?reference=" + reference);
        assertThat(other.locator("h1")).hasText(page.locator("h1").innerText());
        mark(page);
        other.locator("input[name='form:scale']").first().check();
        other.locator("[id='form:reason']").fill("现场没有看到。");
        other.locator("[id='form:next']").click();
        assertThat(other.locator("#errors")).containsText(DemoUsers.name(EVALUATORS.get(0)));
        assertThat(other.locator("[id='form:reason']")).hasValue("现场没有看到。");
        while (URI.create(page.url()).getPath().equals("/work/score")) {
            mark(page);
        }
        other.navigate("/work/sheet_finish?reference=" + reference);
        other.locator("[id='own:sign']").click();
        assertThat(other.locator("#news")).not().isEmpty();
        page.navigate("/work/sheet_finish?reference=" + reference);
        page.locator("[id='form:visitedOn']").fill(ChromiumUsers.today());
        page.locator("[id='form:shopName']").fill(shop.person());
        page.locator("[id='form:consumerName']").fill("消费者代表 于女士");
        ChromiumUsers.press(page, "submit");
    }

    /** Gives the highest mark of the scale, or no deduction, with the pictures that the item requires. */
    private static void mark(Page page) {
        Locator scale = page.locator("input[name='form:scale']");
        if (scale.count() > 0) {
            boolean falling = numberOf(scale.first()) > numberOf(scale.last());
            (falling ? scale.first() : scale.last()).check();
        } else {
            page.locator("[id='form:found']").fill("0");
        }
        Matcher least = LEAST_PICTURES.matcher(page.locator("#form").innerText());
        if (least.find()) {
            page.locator("[id='form:photos']")
                    .setInputFiles(IntStream.range(0, Integer.parseInt(least.group(1)))
                            .mapToObj(n -> ChromiumUsers.photo("item" + n))
                            .toArray(FilePayload[]::new));
        }
        ChromiumUsers.go(page, "[id='form:next']");
    }

    private static double numberOf(Locator choice) {
        return Double.parseDouble(choice.inputValue());
    }

    void opine() {
        desks.step(
                AUTHORITY,
                reference,
                "opine",
                page -> page.locator("[id='form:opinion']").fill("经现场评审，符合评价标准，同意通过评价。"));
    }

    void consult() {
        desks.step(OFFICE, reference, "seek_opinions", page -> {
            for (Locator other : page.locator("input[name='form:references']").all()) {
                other.uncheck();
            }
            page.locator("input[name='form:references'][value='" + reference + "']")
                    .check();
            page.locator("input[name='form:agencies'][value='220100-B01']").check();
        });
        Page member = desks.at(MEMBER, "/work/step/reply?reference=" + reference);
        member.locator("input[name='form:answer'][value='CONSENT']").check();
        member.locator("[id='form:opinion']").fill("无不同意见。");
        ChromiumUsers.press(member, "submit");
    }

    void meet() {
        Page page = desks.at(OFFICE, "/work/meetings");
        page.locator("a[href$='/work/new_meeting']").click();
        page.locator("[id='form:heldOn']").fill(ChromiumUsers.today());
        page.locator("[id='form:place']").fill("创建办三楼会议室");
        page.locator("[id='form:invited']").fill("苏明哲，创建办\n郝思远，消费者协会");
        page.locator("[id='form:chair']").fill("苏明哲");
        page.locator("[id='form:minutes']").fill("会议逐一审议，形成一致意见。");
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/work/meeting?**");
        page.locator("#form .panel", new Page.LocatorOptions().setHasText(shop.signName()))
                .locator("input[type=radio][value=PASS]")
                .check();
        page.locator("[id='form:submit']").click();
        assertThat(page.locator("main li", new Page.LocatorOptions().setHasText(reference)))
                .isVisible();
    }

    /** The address of the notice. */
    String post() {
        desks.step(OFFICE, reference, "post", page -> {
            choose(page, shop.signName());
            page.locator("[id='form:phone']").fill("0431-80001014");
            page.locator("[id='form:address']").fill("创建办三楼302室");
            page.locator("[id='form:preview']").click();
            assertThat(page.locator("section[aria-labelledby='preview-h']")).containsText(shop.signName());
            assertThat(page.locator("[id='form:submit']")).hasValue("确认发布（1 家）");
        });
        String id = desks.of(OFFICE).url().replaceFirst(".*[?&]id=([^&]*).*", "$1");
        assertThat(desks.at(OFFICE, "/work/notices").locator("a[href$='id=" + id + "']"))
                .isVisible();
        return "/notices/" + id;
    }

    /** Chooses the item with this name and no other. */
    static void choose(Page page, String name) {
        for (Locator chosen : page.locator(".pick input[type=checkbox]").all()) {
            chosen.uncheck();
        }
        page.locator(".pick", new Page.LocatorOptions().setHasText(name))
                .locator("input[type=checkbox]")
                .check();
    }

    /** Sends an objection first without a text, which is refused beside the field, then with a text. */
    void object(String notice) {
        try (BrowserContext anybody = chromium.someone("zh", Chromium.PHONE)) {
            Page page = anybody.newPage();
            page.navigate(notice);
            page.locator("#item").selectOption("1");
            page.evaluate("document.querySelector('form[action^=\"/object\"]').noValidate = true");
            page.locator("#object form .primary").click();
            assertThat(page.locator(".field.invalid", new Page.LocatorOptions().setHas(page.locator("#statement")))
                            .locator(".error"))
                    .not()
                    .isEmpty();
            page.locator("#statement").fill("这家店上个月不肯退货。");
            page.locator("#name").fill("于女士");
            page.locator("#contact").fill("13900001234");
            page.locator("#object form .primary").click();
            page.waitForURL("**/objections?receipt=**");
            assertThat(page.locator("main")).containsText(shop.signName());
        }
    }

    void dismiss() {
        desks.step(
                OFFICE,
                reference,
                "dismiss",
                page -> page.locator("[id='form:answer']").fill("经核查，商品超出承诺的退货时限，已向您说明，异议不成立。"),
                "dismiss");
    }
}
