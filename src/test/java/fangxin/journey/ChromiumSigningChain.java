package fangxin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http;
import java.net.URI;

/** The signing chain of one office, operated by the pages. */
final class ChromiumSigningChain {
    private final Chromium chromium;
    private final ChromiumUsers desks;
    private final String agency;

    ChromiumSigningChain(Chromium chromium, ChromiumUsers desks, String agency) {
        this.chromium = chromium;
        this.desks = desks;
        this.agency = agency;
    }

    /** Names a candidacy whose notice is over; returns the number of its title. */
    String name(String signName) {
        Page page = handler("/work/official_documents");
        page.locator(".table-links > summary").click();
        page.locator("a[href*='/work/official_document_draft?round=']").first().click();
        ChromiumOfficers.choose(page, signName);
        Page signed = send(page, 9);
        return signed.locator("a[href*='/work/title?number=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*number=", "")
                .replaceFirst("&.*", "");
    }

    /** The number of a title of this office. */
    String find(String signName) {
        Page page = handler("/work/titles?q=" + signName);
        return page.locator("main a[href*='/work/title?number=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*number=", "")
                .replaceFirst("&.*", "");
    }

    void decide(String title, String type, String reason, int document) {
        Page page = handler("/work/title?number=" + title);
        page.locator("a[href*='type=" + type + "']").click();
        page.locator("[id='form:reason']").fill(reason);
        send(page, document);
    }

    /** Takes the document that a proceeding has decided on to the reviewer and to the signer. */
    void signHeard(String id, int document) {
        sign("/work/official_document?id=" + id, document);
    }

    /** Sends the draft to the reviewer and to the signer. */
    private Page send(Page page, int document) {
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/work/official_document?**");
        return sign(
                URI.create(page.url()).getRawPath() + "?"
                        + URI.create(page.url()).getRawQuery(),
                document);
    }

    private Page sign(String act, int document) {
        ChromiumUsers.press(desks.at(DemoUsers.holding("REVIEWER", agency), act), "review");
        Page sign = desks.at(DemoUsers.holding("SIGNER", agency), act);
        sign.locator("[id='form:documentNumber']").fill("放消办〔2026〕9%d号".formatted(document));
        sign.locator("[id='form:documentDate']").fill(ChromiumUsers.today());
        sign.locator("[id='form:preview']").click();
        sign.locator("[id='form:password']").fill(Http.PASSWORD);
        sign.locator("[id='form:scan']").setInputFiles(ChromiumUsers.photo("signed"));
        ChromiumUsers.press(sign, "sign");
        sign.navigate(act);
        return sign;
    }

    private Page handler(String address) {
        return desks.at(DemoUsers.holding("HANDLER", agency), address);
    }

    /** The page of a plaque, read without JavaScript. */
    void readPlaque(String number, String signName, String word) {
        try (BrowserContext anybody = chromium.withoutScript()) {
            Page page = anybody.newPage();
            page.navigate("/v/" + number);
            assertThat(page.locator("h1")).hasText(signName);
            assertThat(page.locator(".verdict .word")).hasText(word);
        }
    }
}
