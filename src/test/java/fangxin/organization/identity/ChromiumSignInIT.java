package fangxin.organization.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.http.HttpTestBase;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Second factors and sessions as a merchant uses them in a browser; the passkey is a virtual authenticator's. */
@Tag("once")
class ChromiumSignInIT extends HttpTestBase {
    private Chromium chromium;
    private TestShop shop;

    @BeforeEach
    void register() {
        shop = new CandidacyJourney(http, InventedData.shop()).register().shop();
        chromium = new Chromium(server.toString());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    private static void authenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private void typePassword(Page page) {
        page.navigate("/login");
        page.locator("[id='byPassword:username']").fill(shop.phone());
        page.locator("[id='byPassword:password']").fill(Http.OWN_PASSWORD);
        page.locator("[id='byPassword:enter']").click();
    }

    @Test
    void aPasskeyIsSetUpSignsInAloneAndIsRemoved() {
        try (BrowserContext someone = chromium.someone("zh", Chromium.WIDE)) {
            Page page = Chromium.signIn(someone, shop.phone());
            authenticator(page);
            page.navigate("/my/security");
            page.locator("[id='passkeys:label']").fill("店里的电脑");
            page.locator("[id='passkeys:password']").fill("wrong password");
            page.locator("[id='passkeys:add']").click();
            assertThat(page.locator("#passkeys .error").first()).isVisible();
            page.locator("[id='passkeys:password']").fill(Http.OWN_PASSWORD);
            page.locator("[id='passkeys:add']").click();
            assertThat(page.locator("#passkeys table")).containsText("店里的电脑");
            Assertions.assertThat(chromium.findings(page)).isEmpty();

            page.locator("form.who button").click();
            page.waitForURL(address -> URI.create(address).getPath().equals("/"));
            page.navigate("/login?return=/my/account");
            Assertions.assertThat(chromium.findings(page)).isEmpty();
            page.locator("[id='byPasskey:use']").click();
            page.waitForURL(address -> URI.create(address).getPath().equals("/my/account"));

            page.navigate("/my/security");
            page.locator("[id='passkeys:password']").fill(Http.OWN_PASSWORD);
            page.locator("#passkeys table .danger").click();
            assertThat(page.locator("#news")).not().isEmpty();
            assertThat(page.locator("#passkeys table")).hasCount(0);
            page.locator("form.who button").click();
            page.waitForURL(address -> URI.create(address).getPath().equals("/"));
            page.navigate("/login");
            page.locator("[id='byPasskey:use']").click();
            assertThat(page.locator("#errors")).containsText("通行密钥");
        }
    }

    @Test
    void theSummaryOfErrorsIsInTheOrderOfTheFields() {
        try (BrowserContext someone = chromium.someone("zh", Chromium.PHONE)) {
            Page page = someone.newPage();
            page.navigate("/register");

            page.locator("main .primary").first().click();

            assertThat(page.locator("#errors li")).hasText(new Pattern[] {
                Pattern.compile("统一社会信用代码"),
                Pattern.compile("名称"),
                Pattern.compile("手机号码"),
                Pattern.compile("姓名"),
                Pattern.compile("创建办")
            });
        }
    }

    @Test
    void aFormSentAfterTheSessionHasEndedIsNotDoneAndIsGivenBack() {
        try (BrowserContext someone = chromium.someone("zh", Chromium.PHONE)) {
            Page page = Chromium.signIn(someone, shop.phone());
            page.navigate("/my/new_station");
            page.locator("[id='form:phone']").fill("0431-88880000");
            someone.clearCookies();
            page.locator("main .primary").first().click();
            page.waitForURL(address -> URI.create(address).getPath().equals("/login"));
            assertThat(page.locator("main .notice")).containsText("没有办理");

            page.locator("[id='byPassword:username']").fill(shop.phone());
            page.locator("[id='byPassword:password']").fill(Http.OWN_PASSWORD);
            page.locator("[id='byPassword:enter']").click();
            page.waitForURL(address -> URI.create(address).getPath().equals("/my/new_station"));

            assertThat(page.locator("[id='form:phone']")).hasValue("0431-88880000");
        }
    }

    @Test
    void aCodeOfTheAppIsAskedForAfterThePassword() {
        try (BrowserContext someone = chromium.someone("zh", Chromium.PHONE)) {
            Page page = Chromium.signIn(someone, shop.phone());
            page.navigate("/my/security");
            page.locator("[id='totp:password']").fill(Http.OWN_PASSWORD);
            page.locator("[id='totp:prepare']").click();
            String secret = page.locator("#secret").innerText();
            Assertions.assertThat(chromium.findings(page)).isEmpty();
            long step = Instant.now().getEpochSecond() / 30;
            page.locator("[id='totp:code']").fill(SignInIT.code(secret, step));
            page.locator("[id='totp:confirm']").click();
            assertThat(page.locator("[id='totp:remove']")).isVisible();

            page.context().clearCookies();
            typePassword(page);
            page.locator("[id='secondStep:otp']").fill(SignInIT.code(secret, step));
            page.locator("[id='secondStep:enter']").click();
            assertThat(page.locator("#secondStep .error").first()).isVisible();
            page.locator("[id='secondStep:otp']").fill(SignInIT.code(secret, step + 1));
            page.locator("[id='secondStep:enter']").click();
            page.waitForURL(address -> !URI.create(address).getPath().equals("/login"));
        }
    }

    @Test
    void aSessionEndedElsewhereComesBackToItsPageWithEverythingTyped() {
        try (BrowserContext here = chromium.someone("zh", Chromium.WIDE);
                BrowserContext there = chromium.someone("zh", Chromium.PHONE)) {
            Page typing = Chromium.signIn(here, shop.phone());
            typing.navigate("/my/security?from=bookmark");
            typing.locator("[id='passkeys:label']").fill("打到一半的名称");
            Page other = Chromium.signIn(there, shop.phone());
            other.navigate("/my/security");
            other.locator("[id='sessions:others']").click();
            assertThat(other.locator("#news")).not().isEmpty();
            assertThat(other.locator("#sessions tbody tr")).hasCount(1);

            typing.locator("[id='totp:password']").fill(Http.OWN_PASSWORD);
            typing.locator("[id='totp:prepare']").click();
            typing.waitForURL("**/login**");
            typing.locator("[id='byPassword:username']").fill(shop.phone());
            typing.locator("[id='byPassword:password']").fill(Http.OWN_PASSWORD);
            typing.locator("[id='byPassword:enter']").click();
            typing.waitForURL("**/my/security?from=bookmark");
            assertThat(typing.locator("[id='passkeys:label']")).hasValue("打到一半的名称");
        }
    }

    /** The server stores the state of a limited number of pages; an earlier page is loaded again. */
    @Test
    void aPageWhoseStateIsNoLongerKeptComesBackWithEverythingTyped() {
        try (BrowserContext someone = chromium.someone("zh", Chromium.WIDE)) {
            Page typing = Chromium.signIn(someone, shop.phone());
            typing.navigate("/my/security");
            typing.locator("[id='passkeys:label']").fill("打到一半的名称");
            typing.locator("[id='totp:password']").fill(Http.OWN_PASSWORD);
            typing.evaluate("() => document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]')"
                    + ".forEach(state => { state.value = '1:1'; })");
            typing.locator("[id='totp:prepare']").click();
            typing.waitForURL("**/my/security#restore");
            assertThat(typing.locator("[id='passkeys:label']")).hasValue("打到一半的名称");
            assertThat(typing.locator("#news")).containsText("内容未提交");
        }
    }
}
