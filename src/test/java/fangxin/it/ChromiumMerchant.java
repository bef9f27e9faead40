package fangxin.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A merchant on a phone, 390 px wide. */
final class ChromiumMerchant {
    private static final String KEPT = "() => PrimeFaces.ajax.Queue.isEmpty()";

    private final Chromium chromium;
    private final TestShop shop;
    private final Page page;

    ChromiumMerchant(Chromium chromium, TestShop shop) {
        this.chromium = chromium;
        this.shop = shop;
        page = chromium.someone("zh", Chromium.PHONE).newPage();
    }

    /** By the phone's number and the code that the demonstration shows. */
    void register() {
        page.navigate("/register");
        Map.of(
                        "contact",
                        shop.phone(),
                        "name",
                        shop.person(),
                        "creditCode",
                        shop.creditCode(),
                        "merchantName",
                        shop.merchantName())
                .forEach((field, text) ->
                        page.locator("[id='form:" + field + "']").fill(text));
        page.locator("[id='form:agency']").selectOption(shop.agency());
        page.locator("main .primary").click();
        Locator code = page.locator("[id='form:code']");
        code.fill(codeSent());
        page.locator("[id='form:password']").fill(Http.OWN_PASSWORD);
        page.locator("main .primary").click();
        page.waitForURL("**/my/home**");
    }

    private String codeSent() {
        try (BrowserContext anybody = chromium.someone("zh", Chromium.WIDE)) {
            Page outbox = anybody.newPage();
            outbox.navigate("/outbox");
            String message = outbox.locator("article", new Page.LocatorOptions().setHasText(shop.phone()))
                    .first()
                    .innerText();
            Matcher code = Pattern.compile("验证码是 (\\d{6})").matcher(message);
            Assertions.assertThat(code.find()).as(message).isTrue();
            return code.group(1);
        }
    }

    /** The owner's home page. */
    Locator home() {
        page.navigate("/my/home");
        return page.locator("main");
    }

    /** The form, the photos and the pledge; the double click submits once. */
    String apply() {
        page.locator("main .primary").first().click();
        page.waitForURL("**/my/application**");
        String reference = URI.create(page.url()).getQuery().replaceFirst(".*reference=([^&]*).*", "$1");
        page.locator("a[href*='/my/form_section']").first().click();
        page.waitForURL("**/my/form_section**");
        while (URI.create(page.url()).getPath().equals("/my/form_section")) {
            fill();
            ChromiumUsers.go(page, "[id='form:next']");
        }
        page.waitForURL("**/my/selfcheck**");
        for (Locator yes : page.locator("input[type=radio][value=true]").all()) {
            yes.check();
        }
        ChromiumUsers.go(page, "[id='form:next']");
        page.waitForURL("**/my/files**");
        CandidacyJourney.PHOTOS.forEach(this::photograph);
        ChromiumUsers.go(page, "#next");
        page.waitForURL("**/my/pledge**");
        pledge(reference);
        page.locator("[id='form:declared']").check();
        page.locator("[id='form:submit']").dblclick();
        page.waitForURL("**/my/receipt**");
        page.navigate("/my/submit?reference=" + reference);
        page.waitForURL("**/my/receipt**");
        assertThat(page.locator("main")).containsText(reference);
        assertThat(home().locator("li", new Locator.LocatorOptions().setHasText("提交申报")))
                .hasCount(1);
        return reference;
    }

    /** Every answer the page asks for, in its order; "next" is pressed while the last one is still being kept. */
    private void fill() {
        Map<String, String> answers = shop.answers();
        for (Locator field : page.locator("main .field").all()) {
            Locator radio = field.locator("input[type=radio]");
            Locator typed = field.locator("input:not([type=radio]), textarea, select");
            String id = (radio.count() > 0 ? radio : typed).first().getAttribute("name");
            String answer = answers.get(id.replaceFirst("form:", ""));
            if (answer == null) {
                continue;
            }
            if (radio.count() > 0) {
                field.locator("input[value='" + answer + "']").check();
            } else if (typed.evaluate("field => field.tagName").equals("SELECT")) {
                page.waitForFunction(KEPT);
                typed.selectOption(answer);
                page.waitForFunction(KEPT);
            } else {
                typed.fill(answer);
            }
        }
    }

    /** Uploads itself as soon as it is taken; the page stays. */
    private void photograph(String kind) {
        page.locator("form[data-evidence='" + kind + "'] input[type=file]")
                .last()
                .setInputFiles(ChromiumUsers.photo(kind));
        assertThat(page.locator("#stored-" + kind)).containsText(kind + ".jpg");
    }

    /** First on paper, then by finger: the newer one holds. */
    private void pledge(String reference) {
        page.locator("[id='onPaper:paperSigner']").fill("经办人");
        page.locator("[id='onPaper:paper']").setInputFiles(ChromiumUsers.photo("pledge"));
        ChromiumUsers.go(page, "[id='onPaper'] input[type=submit]");
        assertThat(page.locator("main")).containsText("经办人");
        page.navigate("/my/pledge?reference=" + reference);
        page.locator("[id='finger:signer']").fill(shop.person());
        Locator canvas = page.locator("[id='finger'] canvas");
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        for (int stroke = 1; stroke < 9; stroke++) {
            page.mouse().move(box.x + 20 + 15 * stroke, box.y + 20 + (stroke % 2 == 0 ? 40 : 5));
        }
        page.mouse().up();
        ChromiumUsers.go(page, "[id='finger'] .primary");
        assertThat(page.locator("main")).containsText("已由 " + shop.person());
    }
}
