package fangxin.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import fangxin.platform.config.ApplicationClock;
import fangxin.testing.http.Http;
import fangxin.testing.server.Deployments;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The Chromium of this machine, with a running application. One process serves all tests, because its start takes longer
 * than some of them; each test has contexts of its own, which share nothing.
 */
public final class Chromium implements AutoCloseable {
    public static final int WIDE = 1280;
    public static final int PHONE = 390;
    /** The narrowest width at which a page must work (WCAG 2.2, 1.4.10). */
    public static final int NARROW = 320;

    /** Milliseconds that a page may need on a busy machine. */
    private static final int PATIENCE = 60_000;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=zh-CN");
    /** The rules of WCAG 2.2 A and AA and the good practice beside them. */
    private static final String FINDINGS = """
        async () => (await axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',
            'wcag21aa', 'wcag22aa', 'best-practice']})).violations.map(one => one.id + ' (' + one.help + '): '
            + one.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 160)).join(' | '))
        """;

    private static Playwright playwright;
    private static Browser running;

    private final Browser browser = started();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final String base;
    private final Set<String> opened = ConcurrentHashMap.newKeySet();
    private String axe;

    public Chromium(String base) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.base = Deployments.local(URI.create(base)).toString().replaceFirst("/$", "");
    }

    private static Browser started() {
        if (running == null || !running.isConnected()) {
            end();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(onPath())
                            .setArgs(QUIET));
        }
        return running;
    }

    /** Listener that ends the browser after the last test. */
    public static final class End implements LauncherSessionListener {
        @Override
        public void launcherSessionClosed(LauncherSession session) {
            end();
        }
    }

    private static void end() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            running = null;
        }
    }

    private static Path onPath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium on the PATH"));
    }

    /** Returns a new browser context without a signed-in account. */
    public BrowserContext someone(String language, int width) {
        BrowserContext someone = recorded(settings(language, width));
        someone.setDefaultTimeout(PATIENCE);
        return someone;
    }

    private BrowserContext recorded(Browser.NewContextOptions settings) {
        BrowserContext someone = browser.newContext(settings);
        contexts.add(someone);
        someone.onRequest(request -> {
            if (request.isNavigationRequest()) {
                opened.add(URI.create(request.url()).getPath());
            }
        });
        return someone;
    }

    /** The paths of all pages that were opened so far. */
    public Set<String> opened() {
        return Set.copyOf(opened);
    }

    /** Waits until the past of the demonstration is complete: the server plays it while it already answers. */
    public void awaitDemonstration() {
        try (BrowserContext anybody = someone("zh", WIDE)) {
            anybody.newPage()
                    .waitForCondition(
                            () -> anybody.request().get("/health/ready").ok(),
                            new Page.WaitForConditionOptions().setTimeout(300_000));
        }
    }

    public BrowserContext withoutScript() {
        return recorded(settings("zh", WIDE).setJavaScriptEnabled(false));
    }

    private Browser.NewContextOptions settings(String language, int width) {
        return new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale(language.equals("en") ? "en-GB" : "zh-CN")
                .setTimezoneId(ApplicationClock.ZONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 900);
    }

    /** Signs in by the page and waits for the first page of that account. */
    public static Page signIn(BrowserContext someone, String username) {
        Page page = someone.newPage();
        page.navigate("/login");
        page.locator("[id='byPassword:username']").fill(username);
        page.locator("[id='byPassword:password']").fill(Http.passwordOf(username));
        page.locator("[id='byPassword:enter']").click();
        page.waitForURL(address -> !URI.create(address).getPath().equals("/login"));
        return page;
    }

    /** The findings of axe on this page. */
    public List<String> findings(Page page) {
        page.evaluate(axe());
        @SuppressWarnings("unchecked")
        List<String> findings = (List<String>) page.evaluate(FINDINGS);
        return findings;
    }

    private String axe() {
        if (axe == null) {
            try (var in = com.deque.html.axecore.playwright.AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
                axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return axe;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
