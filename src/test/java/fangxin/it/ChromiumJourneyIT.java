package fangxin.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** One shop through all parties by the pages, in a real Chromium; the shop on its phone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIfSystemProperty(named = "fangxin.it.database", matches = "derby")
class ChromiumJourneyIT {
    private static final String OFFICE = People.holding("COUNTY_OFFICE", "220102", 0);
    private static final String COLLEAGUE = People.holding("COUNTY_OFFICE", "220102", 1);
    private static final String STATION = People.holding("STATION", "220102S01");
    private static final String AUTHORITY = People.holding("AUTHORITY", "220102-MARKET");
    private static final List<String> EVALUATORS = List.of(People.holding("EVALUATOR", "220102-MARKET", 0),
            People.holding("EVALUATOR", "220102-MARKET", 1));
    private static final String MEMBER = People.holding("CONFERENCE_MEMBER", "220100-B01");
    /** Of another office than the one whose names the tests over HTTP confer. */
    private static final String OVER = "轮辙汽车服务";

    @Deployment
    static WebArchive war() {
        return Deployments.shipped();
    }

    @ArquillianResource
    URL base;

    private final Map<String, Page> desks = new HashMap<>();
    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium(base.toString());
        chromium.awaitDemonstration();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    @Tag("pages")
    void aShopComesFromItsPhoneToAnAnsweredObjection() {
        Shop shop = Invented.shop();
        Page phone = register(shop);
        String reference = apply(phone, shop);

        verify(reference);
        confirm(shop);
        acceptTwice(reference);
        visitAndRecommend(reference);
        assign(reference);
        score(reference, shop);
        step(AUTHORITY, reference, "opine", page -> page.locator("[id='form:opinion']")
                .fill("经现场评审，符合评价标准，同意通过评价。"));
        consult(reference, shop);
        meet(shop);
        String notice = post(reference, shop);
        object(notice, shop);
        dismiss(reference);

        phone.navigate("/my/home");
        assertThat(phone.locator("main")).containsText("公示中");
    }

    @Test
    void aNameThatWasOnNoticeIsSignedAndThePublicReadsItsPlaque() {
        String number = name(People.holding("HANDLER", "220104"), People.holding("REVIEWER", "220104"),
                People.holding("SIGNER", "220104"));
        try (BrowserContext anybody = chromium.withoutScript()) {
            Page page = anybody.newPage();
            page.navigate("/v/" + number);
            assertThat(page.locator("main")).containsText(OVER);
            assertThat(page.getByText("有效", new Page.GetByTextOptions().setExact(true))).isVisible();
            assertThat(page.locator("main")).containsText("仅限本门店");
        }
    }

    /** By the phone's number and the code that the demonstration shows. */
    private Page register(Shop shop) {
        Page page = chromium.someone("zh", Chromium.PHONE).newPage();
        page.navigate("/register");
        Map.of("contact", shop.phone(), "name", shop.person(), "creditCode", shop.creditCode(), "merchantName",
                shop.merchantName()).forEach((field, text) -> page.locator("[id='form:" + field + "']").fill(text));
        page.locator("[id='form:organ']").selectOption(shop.organ());
        page.locator("main .primary").click();
        Locator code = page.locator("[id='form:code']");
        code.fill(codeSentTo(shop.phone()));
        page.locator("[id='form:password']").fill(Chromium.PASSWORD);
        page.locator("main .primary").click();
        page.waitForURL("**/my/home**");
        return page;
    }

    private String codeSentTo(String contact) {
        try (BrowserContext anybody = chromium.someone("zh", Chromium.WIDE)) {
            Page outbox = anybody.newPage();
            outbox.navigate("/outbox");
            String message = outbox.locator("article", new Page.LocatorOptions().setHasText(contact)).first().innerText();
            Matcher code = Pattern.compile("验证码是 (\\d{6})").matcher(message);
            Assertions.assertThat(code.find()).as(message).isTrue();
            return code.group(1);
        }
    }

    /** The form, the photos, the finger's signature; the double click hands it in once. */
    private String apply(Page page, Shop shop) {
        page.locator("main .primary").first().click();
        page.waitForURL("**/my/application**");
        String reference = URI.create(page.url()).getQuery().replaceFirst(".*reference=([^&]*).*", "$1");
        page.locator("a[href*='/my/task']").first().click();
        for (int sheet = 0; sheet < 3; sheet++) {
            page.waitForURL("**/my/task**");
            fill(page, shop.answers());
            go(page, "[id='form:next']");
        }
        page.waitForURL("**/my/selfcheck**");
        for (Locator yes : page.locator("input[type=radio][value=true]").all()) {
            yes.check();
        }
        go(page, "[id='form:next']");
        page.waitForURL("**/my/files**");
        for (String kind : Journey.PHOTOS) {
            Locator form = page.locator("form", new Page.LocatorOptions().setHas(page.locator("input[type=file][id$='"
                    + kind + "']")));
            form.locator("input[type=file]").setInputFiles(photo(kind));
            form.locator("input[type=submit], button[type=submit]").click();
            assertThat(page.locator("main")).containsText(kind + ".jpg");
        }
        go(page, "[id='form:next']");
        page.waitForURL("**/my/pledge**");
        page.locator("[id='finger:signer']").fill(shop.person());
        sign(page);
        page.locator("[id='finger'] .primary").click();
        assertThat(page.locator("#news")).not().isEmpty();
        page.navigate("/my/submit?reference=" + reference);
        page.locator("[id='form:declared']").check();
        page.locator("[id='form:submit']").dblclick();
        assertThat(page.locator("main")).containsText(reference);
        page.navigate("/my/home");
        assertThat(page.locator(".timeline, main").first()).containsText("提交申报");
        assertThat(page.locator("main li", new Page.LocatorOptions().setHasText("提交申报"))).hasCount(1);
        return reference;
    }

    private static void fill(Page page, Map<String, String> answers) {
        answers.forEach((code, answer) -> {
            Locator radio = page.locator("input[type=radio][name='form:%s'][value='%s']".formatted(code, answer));
            Locator field = page.locator("[id='form:" + code + "']:is(input, textarea, select)");
            if (radio.count() > 0) {
                radio.check();
            } else if (field.count() > 0 && !field.inputValue().equals(answer)) {
                if (field.evaluate("field => field.tagName").equals("SELECT")) {
                    field.selectOption(answer);
                } else {
                    field.fill(answer);
                }
            }
        });
    }

    /** Draws with the finger. */
    private static void sign(Page page) {
        Locator canvas = page.locator("[id='finger'] canvas");
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        for (int stroke = 1; stroke < 9; stroke++) {
            page.mouse().move(box.x + 20 + 15 * stroke, box.y + 20 + (stroke % 2 == 0 ? 40 : 5));
        }
        page.mouse().up();
    }

    private void verify(String reference) {
        step(STATION, reference, "verify", page -> {
            for (String seen : List.of("addressRight", "signMatches", "licenceSeen")) {
                page.locator("[id='form:" + seen + "']").check();
            }
            page.locator("[id='form:industry']").fill("5212");
            page.locator("input[name='form:proposal']").first().check();
            page.locator("[id='form:opinion']").fill("地址、招牌与申报一致，同意推荐培育。");
        });
    }

    /** The office looks at the licence and confirms whose account it is. */
    private void confirm(Shop shop) {
        Page page = desk(OFFICE);
        page.navigate("/work/merchants");
        Locator row = page.locator("main li, main tr, main .panel", new Page.LocatorOptions()
                .setHasText(shop.merchantName())).last();
        row.locator("input[type=submit], button[type=submit]").first().click();
        assertThat(page.locator("#news")).containsText(shop.merchantName());
    }

    /** Two colleagues have the page open: the second is told who was first. */
    private void acceptTwice(String reference) {
        Page second = desk(COLLEAGUE);
        second.navigate("/work/step/accept?reference=" + reference);
        eligibility(second);
        step(OFFICE, reference, "accept", ChromiumJourneyIT::eligibility);
        second.locator("[id='form:submit']").click();
        assertThat(second.locator("main")).containsText(People.name(OFFICE));
    }

    private static void eligibility(Page page) {
        for (String rule : List.of("E1", "E2", "E3", "E4", "E5")) {
            boolean applies = !rule.equals("E4");
            page.locator("input[name='form:%s_result'][value='%s']".formatted(rule, applies ? "MET" : "NOT_APPLICABLE"))
                    .check();
            page.locator("[id='form:" + rule + "_source']").fill("国家企业信用信息公示系统");
            page.locator("[id='form:" + rule + "_lookedUpOn']").fill(today());
            page.locator("[id='form:" + rule + "_note']").fill(applies ? "" : "该主体尚无此项记录，不适用。");
        }
    }

    /** The session ends in the middle of the visit's form; after signing in, the form has what was typed. */
    private void visitAndRecommend(String reference) {
        Page page = desk(STATION);
        page.navigate("/work/step/record_visit?reference=" + reference);
        page.locator("[id='form:visitedOn']").fill(today());
        page.locator("[id='form:people']").fill("两名工作人员，店主在场");
        page.locator("[id='form:findings']").fill("明码标价、进货查验齐全。");
        page.context().clearCookies();
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/login**");
        page.locator("[id='byPassword:username']").fill(STATION);
        page.locator("[id='byPassword:password']").fill(Chromium.PASSWORD);
        page.locator("[id='byPassword:enter']").click();
        page.waitForURL("**/work/step/record_visit**");
        assertThat(page.locator("[id='form:findings']")).hasValue("明码标价、进货查验齐全。");
        page.locator("[id='form:pictures']").setInputFiles(photo("visit"));
        send(page, reference);
        step(OFFICE, reference, "recommend", form -> form.locator("[id='form:opinion']").fill("经培育走访，同意推荐。"));
    }

    private void assign(String reference) {
        step(AUTHORITY, reference, "assign", page -> {
            EVALUATORS.forEach(one -> page.locator("input[type=checkbox][value='" + one + "']").check());
            page.locator("[id='form:lead']").selectOption(EVALUATORS.get(0));
        });
    }

    /** The lead goes from item to item, the other signs, the lead closes. */
    private void score(String reference, Shop shop) {
        Page page = desk(EVALUATORS.get(0));
        page.navigate("/work/score?reference=" + reference);
        while (URI.create(page.url()).getPath().equals("/work/score")) {
            Locator best = page.locator("input[name='form:scale']");
            if (best.count() > 0) {
                best.last().check();
                if (numberOf(best.first()) > numberOf(best.last())) {
                    best.first().check();
                }
            } else {
                page.locator("[id='form:found']").fill("0");
            }
            go(page, "[id='form:next']");
        }
        Page other = desk(EVALUATORS.get(1));
        other.navigate("/work/finish?reference=" + reference);
        other.locator("[id='own:sign']").click();
        assertThat(other.locator("#news")).not().isEmpty();
        page.navigate("/work/finish?reference=" + reference);
        page.locator("[id='form:visitedOn']").fill(today());
        page.locator("[id='form:shopName']").fill(shop.person());
        page.locator("[id='form:consumerName']").fill("消费者代表 于女士");
        page.locator("[id='form:submit']").click();
        assertThat(page.locator("#news")).not().isEmpty();
    }

    private static double numberOf(Locator choice) {
        return Double.parseDouble(choice.inputValue());
    }

    private void consult(String reference, Shop shop) {
        step(OFFICE, reference, "seek_opinions", page -> {
            for (Locator other : page.locator("input[name='form:references']").all()) {
                other.uncheck();
            }
            page.locator("input[name='form:references'][value='" + reference + "']").check();
            page.locator("input[name='form:bodies'][value='220100-B01']").check();
        });
        Page member = desk(MEMBER);
        member.navigate("/work/consultations");
        member.locator("a[href*='" + reference + "']").first().click();
        if (!member.url().contains("/work/step/reply")) {
            member.locator("a[href*='/work/step/reply']").first().click();
        }
        member.locator("input[name='form:answer'][value='CONSENT']").check();
        member.locator("[id='form:opinion']").fill("无不同意见。");
        member.locator("[id='form:submit']").click();
        assertThat(member.locator("#news")).not().isEmpty();
    }

    private void meet(Shop shop) {
        Page page = desk(OFFICE);
        page.navigate("/work/meeting_new");
        page.locator("[id='form:heldOn']").fill(today());
        page.locator("[id='form:place']").fill("创建办三楼会议室");
        page.locator("[id='form:invited']").fill("苏明哲，创建办\n郝思远，消费者协会");
        page.locator("[id='form:chair']").fill("苏明哲");
        page.locator("[id='form:minutes']").fill("会议逐一审议，形成一致意见。");
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/work/meeting?**");
        Locator item = page.locator("#form .panel", new Page.LocatorOptions().setHasText(shop.signName()));
        item.locator("input[type=radio][value=PASS]").check();
        page.locator("[id='form:submit']").click();
        assertThat(page.locator("#news")).not().isEmpty();
    }

    private String post(String reference, Shop shop) {
        step(OFFICE, reference, "post", page -> {
            for (Locator chosen : page.locator(".pick input[type=checkbox]").all()) {
                chosen.uncheck();
            }
            page.locator(".pick", new Page.LocatorOptions().setHasText(shop.signName())).locator("input[type=checkbox]")
                    .check();
            page.locator("[id='form:phone']").fill("0431-80001014");
            page.locator("[id='form:address']").fill("创建办三楼302室");
        });
        return "/notices/" + desk(OFFICE).url().replaceFirst(".*[?&]id=([^&]*).*", "$1");
    }

    /** First with nothing to say, which is answered beside the field, then in words. */
    private void object(String notice, Shop shop) {
        try (BrowserContext anybody = chromium.someone("zh", Chromium.PHONE)) {
            Page page = anybody.newPage();
            page.navigate(notice);
            page.locator("#item").selectOption("1");
            page.evaluate("document.querySelector('form[action=\"/object\"]').noValidate = true");
            page.locator("#object .primary").click();
            assertThat(page.locator(".field.invalid", new Page.LocatorOptions().setHas(page.locator("#words")))
                    .locator(".error")).not().isEmpty();
            page.locator("#words").fill("这家店上个月不肯退货。");
            page.locator("#name").fill("于女士");
            page.locator("#contact").fill("13900001234");
            page.locator("#object .primary").click();
            page.waitForURL("**/objections?receipt=**");
            assertThat(page.locator("main")).containsText(shop.signName());
        }
    }

    private void dismiss(String reference) {
        step(OFFICE, reference, "dismiss", page -> page.locator("[id='form:answer']")
                .fill("经核查，商品超出承诺的退货时限，已向您说明，异议不成立。"), "dismiss");
    }

    private String name(String handler, String reviewer, String signer) {
        Page page = desk(handler);
        page.navigate("/work/acts");
        page.locator("a[href*='/work/act_new?round=']").first().click();
        for (Locator chosen : page.locator(".pick input[type=checkbox]").all()) {
            chosen.uncheck();
        }
        page.locator(".pick", new Page.LocatorOptions().setHasText(OVER)).locator("input[type=checkbox]").check();
        page.locator("[id='form:vetoChecked']").check();
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/work/act?**");
        String act = URI.create(page.url()).getRawPath() + "?" + URI.create(page.url()).getRawQuery();

        Page review = desk(reviewer);
        review.navigate(act);
        review.locator("[id='form:review']").click();
        assertThat(review.locator("#news")).not().isEmpty();

        Page sign = desk(signer);
        sign.navigate(act);
        sign.locator("[id='form:documentNumber']").fill("长朝消创〔2026〕9号");
        sign.locator("[id='form:documentDate']").fill(today());
        sign.locator("[id='form:scan']").setInputFiles(photo("signed"));
        sign.locator("[id='form:sign']").click();
        assertThat(sign.locator("#news")).not().isEmpty();
        sign.navigate(act);
        return sign.locator("a[href*='/work/title?number=']").first().getAttribute("href").replaceFirst(".*number=", "")
                .replaceFirst("&.*", "");
    }

    private void step(String account, String reference, String step, Consumer<Page> form) {
        step(account, reference, step, form, "submit");
    }

    /** From the case by its open step through the form, back to the case that tells what happened. */
    private void step(String account, String reference, String step, Consumer<Page> form,
            String button) {
        Page page = desk(account);
        page.navigate("/work/case?reference=" + reference);
        page.locator("a[href*='/work/step/" + step + "?']").first().click();
        page.waitForURL("**/work/step/" + step + "**");
        form.accept(page);
        page.locator("[id='form:" + button + "']").click();
        assertThat(page.locator("#news")).not().isEmpty();
    }

    private static void send(Page page, String reference) {
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/work/case?**");
        assertThat(page.locator("#news")).not().isEmpty();
        assertThat(page.locator("main")).containsText(reference);
    }

    /** Presses what leads to another address. */
    private static void go(Page page, String button) {
        String before = page.url();
        page.locator(button).click();
        page.waitForURL(now -> !now.equals(before));
    }

    private Page desk(String account) {
        return desks.computeIfAbsent(account, one -> Chromium.signIn(chromium.someone("zh", Chromium.WIDE), one));
    }

    private static FilePayload photo(String name) {
        return new FilePayload(name + ".jpg", "image/jpeg", Invented.photo(name.hashCode()));
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
