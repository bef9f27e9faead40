package fangxin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A merchant on a phone, 390 px wide. */
final class ChromiumMerchant {
    /** Questions that a merchant in a hurry leaves out. */
    private static final List<String> OPTIONAL = List.of("location", "staff", "rightsOfficer", "returnExclusions");

    private final Chromium chromium;
    private final TestShop shop;
    private final Page page;
    private final Effort effort;

    ChromiumMerchant(Chromium chromium, TestShop shop) {
        this.chromium = chromium;
        this.shop = shop;
        page = chromium.someone("zh", Chromium.PHONE).newPage();
        effort = new Effort(page);
    }

    /**
     * Registers from the guide, by the phone number and the code that the demonstration shows. The form of the first
     * application follows, or the home page where somebody else has registered the shop.
     */
    void register() {
        page.navigate("/guide");
        press(page.locator("main a[href$='/register']").first());
        page.waitForURL("**/register**");
        List.of(
                        Map.entry("contact", shop.phone()),
                        Map.entry("name", shop.person()),
                        Map.entry("creditCode", shop.creditCode()),
                        Map.entry("merchantName", shop.merchantName()))
                .forEach(field -> type(page.locator("[id='form:" + field.getKey() + "']"), field.getValue()));
        choose(page.locator("[id='form:agency']"), shop.agency());
        press(page.locator("main .primary"));
        Locator code = page.locator("[id='form:code']");
        type(code, codeSent());
        type(page.locator("[id='form:password']"), Http.OWN_PASSWORD);
        press(page.locator("main .primary"));
        page.waitForURL("**/my/**");
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

    /** The form, the photos and the signature; the double click submits once. */
    String apply() {
        if (!page.url().contains("/my/application_form")) {
            press(page.locator("main .primary").first());
        }
        page.waitForURL("**/my/application_form**");
        String reference = URI.create(page.url()).getQuery().replaceFirst(".*reference=([^&]*).*", "$1");
        fill();
        savesWithoutConnection();
        press(page.locator("[id='form:next']"));
        page.waitForURL("**/my/selfcheck**");
        tick(page.locator("[id='form:all']"));
        assertThat(page.locator("[id='form:saved']")).containsText("已保存");
        press(page.locator("[id='form:next']"));
        page.waitForURL("**/my/files**");
        CandidacyJourney.PHOTOS.forEach(this::photograph);
        press(page.locator("#next"));
        page.waitForURL("**/my/submit**");
        sign("form");
        tick(page.locator("[id='form:declared']"));
        effort.press();
        page.locator("[id='form:submit']").dblclick();
        page.waitForURL("**/my/receipt**");
        effort.finish();
        page.navigate("/my/submit?reference=" + reference);
        page.waitForURL("**/my/receipt**");
        assertThat(page.locator("main")).containsText(reference);
        assertThat(home().locator("li:not(.appraisals > li)", new Locator.LocatorOptions().setHasText("提交申报")))
                .hasCount(1);
        return reference;
    }

    /** Number of inputs and taps that the merchant needed from registration to the receipt. */
    Effort effort() {
        return effort;
    }

    /** Recalls the application and signs the pledge on paper, then on screen: the newer signature is in force. */
    void signAgain(String reference) {
        page.navigate("/my/application?reference=" + reference);
        page.locator("[id='form'] input[type=submit]").click();
        assertThat(page.locator("#news")).not().isEmpty();
        page.navigate("/my/pledge?reference=" + reference);
        page.locator("[id='onPaper:paperSigner']").fill("经办人");
        page.locator("[id='onPaper:paper']").setInputFiles(ChromiumUsers.photo("pledge"));
        ChromiumUsers.go(page, "[id='onPaper'] input[type=submit]");
        assertThat(page.locator("main")).containsText("经办人");
        page.navigate("/my/pledge?reference=" + reference);
        sign("finger");
        ChromiumUsers.go(page, "[id='finger'] .primary");
        assertThat(page.locator("main")).containsText("已由 " + shop.person());
        page.locator("[id='form:declared']").check();
        ChromiumUsers.go(page, "[id='form:submit']");
        page.waitForURL("**/my/receipt**");
    }

    /** Fills in every required answer that the form lacks. */
    private void fill() {
        Map<String, String> answers = shop.answers();
        OPTIONAL.forEach(answers::remove);
        for (Locator field : page.locator("main .field").all()) {
            Locator radio = field.locator("input[type=radio]");
            Locator typed = field.locator("input:not([type=radio]), textarea, select");
            String id = (radio.count() > 0 ? radio : typed).first().getAttribute("name");
            String answer = answers.get(id.replaceFirst("form:", ""));
            if (answer == null) {
                continue;
            }
            if (radio.count() > 0) {
                Locator choice = field.locator("input[value='" + answer + "']");
                if (!choice.isChecked()) {
                    tick(choice);
                }
            } else if (!typed.inputValue().equals(answer)) {
                if (typed.evaluate("field => field.tagName").equals("SELECT")) {
                    choose(typed, answer);
                } else {
                    type(typed, answer);
                }
            }
        }
    }

    /**
     * An answer that is typed without a connection stays on the phone, and is saved when the connection is back, also where
     * another one that is sent with it is refused.
     */
    private void savesWithoutConnection() {
        Locator saved = page.locator("#saved");
        assertThat(saved).containsText("已保存");
        page.context().setOffline(true);
        page.locator("[id='form:extraPromise']").fill("三十分钟内上门维修");
        page.evaluate("""
            form => {
              const unknown = document.createElement('input');
              unknown.name = 'form:unknown';
              form.append(unknown);
              unknown.dispatchEvent(new Event('input', { bubbles: true }));
              unknown.remove();
            }\
            """, page.querySelector("form[data-autosave]"));
        assertThat(saved).containsText("网络中断");
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT") && answer.ok(),
                () -> page.context().setOffline(false));
    }

    /** Takes a photo, which the page uploads at once, or when the connection is back. */
    private void photograph(String kind) {
        boolean interrupted = kind.equals(CandidacyJourney.PHOTOS.getFirst());
        Locator form = page.locator("form[data-evidence='" + kind + "']");
        page.context().setOffline(interrupted);
        effort.input(1);
        form.locator("input[type=file]").last().setInputFiles(ChromiumUsers.photo(kind));
        if (interrupted) {
            assertThat(page.locator("main")).containsText("网络中断");
            page.context().setOffline(false);
        }
        assertThat(page.locator("#stored-" + kind)).containsText(kind + ".jpg");
    }

    private void sign(String form) {
        Locator signer = page.locator("[id='" + form + ":signer']");
        if (!signer.inputValue().equals(shop.person())) {
            type(signer, shop.person());
        }
        Locator canvas = page.locator("[id='" + form + "'] canvas");
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        for (int stroke = 1; stroke < 9; stroke++) {
            page.mouse().move(box.x + 20 + 15 * stroke, box.y + 20 + (stroke % 2 == 0 ? 40 : 5));
        }
        page.mouse().up();
        effort.input(1);
    }

    private void type(Locator field, String text) {
        field.fill(text);
        effort.input(1);
    }

    /** Counts two taps: one opens the list, one chooses. */
    private void choose(Locator list, String value) {
        list.selectOption(value);
        effort.input(2);
    }

    private void tick(Locator box) {
        box.check();
        effort.input(1);
    }

    private void press(Locator button) {
        effort.press();
        button.click();
    }

    /**
     * Count of what the pages ask of a merchant: inputs that the merchant fills in, taps, and pages. Typing is one tap at
     * the field, a list two, a photo one at its button; typing itself and the camera are not counted.
     */
    static final class Effort {
        private int inputs;
        private int taps;
        private int pages;
        private boolean finished;

        /** Counts the pages that the browser loads. */
        Effort(Page page) {
            page.onDOMContentLoaded(loaded -> pages += finished ? 0 : 1);
        }

        void input(int tapsOfIt) {
            inputs += finished ? 0 : 1;
            taps += finished ? 0 : tapsOfIt;
        }

        void press() {
            taps += finished ? 0 : 1;
        }

        /** Stops counting. */
        void finish() {
            finished = true;
        }

        int inputs() {
            return inputs;
        }

        int taps() {
            return taps;
        }

        int pages() {
            return pages;
        }

        @Override
        public String toString() {
            return "inputs %d, taps %d, pages %d".formatted(inputs, taps, pages);
        }
    }
}
