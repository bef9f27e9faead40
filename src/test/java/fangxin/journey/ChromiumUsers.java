package fangxin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fangxin.platform.config.ApplicationClock;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.InventedData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Users in one Chromium, each with a browser context that is signed in once. */
final class ChromiumUsers {
    private final Chromium chromium;
    private final Map<String, Page> desks = new HashMap<>();

    ChromiumUsers(Chromium chromium) {
        this.chromium = chromium;
    }

    Page of(String account) {
        return desks.computeIfAbsent(account, one -> Chromium.signIn(chromium.someone("zh", Chromium.WIDE), one));
    }

    Page at(String account, String address) {
        Page page = of(account);
        page.navigate(address);
        return page;
    }

    void step(String account, String reference, String step, Consumer<Page> form) {
        step(account, reference, step, form, "submit");
    }

    /** Opens a step from the page of the case, submits its form and waits for the message. */
    void step(String account, String reference, String step, Consumer<Page> form, String button) {
        Page page = at(account, "/work/case?reference=" + reference);
        page.locator("a[href*='/work/step/" + step + "?']").first().click();
        page.waitForURL("**/work/step/" + step + "**");
        form.accept(page);
        press(page, button);
    }

    /**
     * Presses a button of the form, after the question that guards it, and waits for the message; removes an earlier one,
     * such as that of restored input, which would be taken for it.
     */
    static void press(Page page, String button) {
        page.locator("#news").evaluate("news => news.replaceChildren()");
        Locator pressed = page.locator("[id='form:" + button + "']");
        Locator question = page.locator("details.ask", new Page.LocatorOptions().setHas(pressed));
        if (question.count() > 0) {
            question.locator("summary").click();
        }
        pressed.click();
        assertThat(page.locator("#news")).not().isEmpty();
    }

    /** Presses a link to another address. */
    static void go(Page page, String button) {
        String before = page.url();
        page.locator(button).click();
        page.waitForURL(now -> !now.equals(before));
    }

    static FilePayload photo(String name) {
        return new FilePayload(name + ".jpg", "image/jpeg", InventedData.photo(name.hashCode()));
    }

    static String today() {
        return LocalDate.now(ApplicationClock.CHINA).toString();
    }
}
