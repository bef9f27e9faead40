package fangxin.procedure.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fangxin.testing.browser.Chromium;
import java.util.regex.Pattern;

/** An evaluator with a phone in the shop. */
final class OnSiteEvaluator implements AutoCloseable {
    private final BrowserContext phone;
    private final Page page;

    OnSiteEvaluator(Chromium chromium, String evaluator, String reference) {
        phone = chromium.someone("zh", Chromium.PHONE);
        page = Chromium.signIn(phone, evaluator);
        page.navigate("/work/sheet_onsite?reference=" + reference);
        assertThat(item()).isVisible();
    }

    Page page() {
        return page;
    }

    private Locator item() {
        return page.locator("form.item:not([hidden])");
    }

    String code() {
        return item().getAttribute("data-code");
    }

    /** Gives the item on the screen its best mark, or its worst with a reason, and opens the next item. */
    void mark(boolean best, String reason) {
        Locator scale = item().locator("input[name=scale]");
        if (scale.count() > 0) {
            (best ? scale.last() : scale.first()).check();
        } else {
            item().locator("input[name=found]").fill(best ? "0" : "1");
        }
        item().locator("textarea").fill(reason);
        next();
    }

    /** Opens the next item, also where pictures are missing: the page requests them once. */
    void next() {
        String before = code();
        page.locator("#next").click();
        if (code().equals(before)) {
            page.locator("#next").click();
        }
    }

    void previous() {
        page.locator("#previous").click();
    }

    void photograph(byte[] picture) {
        item().locator("input[type=file]").setInputFiles(new FilePayload("a.jpg", "image/jpeg", picture));
    }

    void cut(boolean off) {
        phone.setOffline(off);
    }

    /** Waits until the service worker has the page. */
    void isKept() {
        page.waitForCondition(() -> (boolean) page.evaluate("() => navigator.serviceWorker.ready"
                + ".then(() => caches.match(location.href.split('#')[0])).then(one => !!one)"));
    }

    void reload() {
        page.reload();
        assertThat(item()).isVisible();
    }

    void turnByKey(String key) {
        page.locator("h1").click();
        page.keyboard().press(key);
    }

    /** Writes a note without a mark, which cannot be sent yet. */
    void note(String words) {
        item().locator("textarea").fill(words);
        page.waitForCondition(() -> (boolean) page.evaluate(
                "words => new Promise(done => {"
                        + " const opening = indexedDB.open('fangxin-onsite');"
                        + " opening.onsuccess = () => { const all = opening.result.transaction('drafts').objectStore('drafts').getAll();"
                        + " all.onsuccess = () => { opening.result.close();"
                        + " done(all.result.some(one => one.mark.reason === words)); }; }; })",
                words));
    }

    /** Waits until the note is shown: after a reload it comes from the browser's database. */
    void isNoted(String words) {
        assertThat(item().locator("textarea")).hasValue(words);
    }

    void sessionEnds() {
        phone.clearCookies();
    }

    void asksToSignIn() {
        assertThat(page.locator("#state")).hasText(page.locator("#onsite").getAttribute("data-signin"));
    }

    /** Signs in within another tab; the page with the marks then continues without a click. */
    void signsIn(String evaluator) {
        Chromium.signIn(phone, evaluator).close();
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
    }

    /** Requires that the phone has marks that are not sent yet. */
    void waits() {
        assertThat(page.locator("#state")).hasAttribute("data-waiting", Pattern.compile("[1-9]"));
    }

    void sent() {
        assertThat(page.locator("#state")).hasAttribute("data-waiting", "0");
        assertThat(page.locator("#state")).hasText("本机录入的内容已全部上传。");
    }

    /** Chooses the own mark when the page shows two. */
    void keepsOwn() {
        item().locator(".notices button").first().click();
    }

    void assertNotified(String part) {
        assertThat(page.locator("#notices")).hasText(Pattern.compile(".*" + part + ".*"));
    }

    @Override
    public void close() {
        phone.close();
    }
}
