package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fangxin.casework.web.CasePage.CaseTab;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.HttpTestBase;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of a case as a workbench: evidence and decision side by side on each tab. */
@Tag("once")
class CasePageIT extends HttpTestBase {
    private static final int SCREEN = 720;

    @Test
    void noTabOfALongCaseIsLongerThanThreeScreensAndTheDecisionStaysVisible() {
        CandidacyJourney longCase = onNotice();
        measure(longCase, CaseTab.values().length);
    }

    /**
     * Opens a case that was returned and corrected twice: changes come first, and the notices are in the tab of their
     * phase.
     */
    @Test
    void noTabOfACaseThatWasReturnedAndCorrectedIsLongerThanThreeScreens() {
        CandidacyJourney corrected = new CandidacyJourney(http, InventedData.shop())
                .draft()
                .submit()
                .returnForCompletion()
                .correct()
                .submit()
                .returnForCompletion()
                .correct()
                .submit()
                .verify();
        measure(corrected, CaseTab.values().length - 2);
        openThePastDays(corrected);
    }

    /** Each day that ran until the case left a stage opens its reason. */
    private static void openThePastDays(CandidacyJourney left) {
        String history = left.office()
                .get("/work/case?lang=zh&tab=HISTORY&reference=" + left.reference())
                .being(200)
                .body();
        List<String> days = Pattern.compile("/work/deadline\\?reference=" + left.reference() + "&amp;left=[0-9]+")
                .matcher(history)
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(days).hasSizeGreaterThan(2);
        assertThat(left.office()
                        .get(days.getFirst().replace("&amp;", "&") + "&lang=zh")
                        .being(200)
                        .body())
                .contains("核实（市场监管所）");
        left.office()
                .get("/work/deadline?reference=" + left.reference() + "&left=99")
                .being(404);
    }

    /** @param expected number of the tabs of the case */
    private void measure(CandidacyJourney measured, int expected) {
        String officer = measured.office().account();
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext someone = chromium.someone("zh", Chromium.WIDE)) {
            Page page = Chromium.signIn(someone, officer);
            page.setViewportSize(Chromium.WIDE, SCREEN);
            page.navigate("/work/case?reference=" + measured.reference());
            List<String> tabs = page.locator(".tabs a").all().stream()
                    .map(tab -> tab.getAttribute("href"))
                    .toList();
            assertThat(tabs).as("every tab that there is").hasSize(expected);

            for (String tab : tabs) {
                page.setViewportSize(Chromium.WIDE, SCREEN);
                page.navigate(tab);
                int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
                System.out.printf("case %s: %d pixels high%n", tab.replaceAll(".*tab=", ""), height);
                assertThat(height).as(tab).isLessThanOrEqualTo(3 * SCREEN);
                for (double share : List.of(0.0, 0.5, 1.0)) {
                    page.evaluate("share => window.scrollTo(0, document.documentElement.scrollHeight * share)", share);
                    assertThat(decisionTop(page)).as("%s at %s", tab, share).isBetween(0.0, SCREEN / 2.0);
                }
                assertThat(chromium.findings(page)).as(tab).isEmpty();

                page.setViewportSize(Chromium.PHONE, 844);
                assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(Chromium.PHONE);
                page.locator("a.to-decision").click();
                page.waitForFunction("() => document.getElementById('decision').getBoundingClientRect().top < 844");
            }
        }
    }

    /**
     * Follows one case through its decisions: entries survive a change of the picture, and no page is over three
     * screens.
     */
    @Test
    void eachDecisionIsMadeBesideTheEvidence() {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();
        String reference = "?reference=" + shop.reference();
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext station = chromium.someone("zh", Chromium.WIDE);
                BrowserContext office = chromium.someone("zh", Chromium.WIDE);
                BrowserContext authority = chromium.someone("en", Chromium.WIDE);
                BrowserContext member = chromium.someone("zh", Chromium.WIDE)) {
            Page verifying = Chromium.signIn(station, shop.station().account());
            requireWorkbench(chromium, verifying, "/work/step/verify" + reference);
            requireSuggestions(chromium, verifying);
            shop.verify();
            Page deciding = Chromium.signIn(office, shop.office().account());
            for (String step : List.of("return", "decline", "accept")) {
                requireWorkbench(chromium, deciding, "/work/step/" + step + reference);
            }
            shop.accept().visit();
            requireWorkbench(chromium, deciding, "/work/step/recommend" + reference);
            shop.recommend().assign().evaluateOnPaper();
            Page evaluating = Chromium.signIn(authority, shop.authority().account());
            requireWorkbench(chromium, evaluating, "/work/step/opine" + reference);
            shop.opine().seekOpinions();
            Page replying =
                    Chromium.signIn(member, DemoUsers.holding("CONFERENCE_MEMBER", CandidacyJourney.BODIES.getFirst()));
            requireWorkbench(chromium, replying, "/work/step/reply" + reference);
            CandidacyJourney.BODIES.forEach(shop::reply);
            String meeting = shop.meeting();
            requireWorkbench(chromium, deciding, "/work/meeting?id=" + meeting + "&reference=" + shop.reference());
            deciding.setViewportSize(Chromium.WIDE, SCREEN);
            deciding.locator("#decision input[type=radio][value=PASS]").check();
            deciding.locator("[id='form:submit']").click();
            deciding.waitForURL("**/work/meeting?id=" + meeting);
            assertThat(shop.stage()).isEqualTo("PASSED");
        }
    }

    /**
     * Requires the list of suggestions: found by a short form, chosen by the keyboard, with a sentence where nothing is
     * found.
     */
    private static void requireSuggestions(Chromium chromium, Page page) {
        page.setViewportSize(Chromium.WIDE, SCREEN);
        Locator search = page.locator("[id='form:industry_input']");
        Locator list = page.locator(".ui-autocomplete-panel");
        search.press("5");
        search.press("2");
        PlaywrightAssertions.assertThat(list.locator("li")).not().hasCount(0);
        PlaywrightAssertions.assertThat(list.locator("ul")).hasAttribute("aria-label", "候选项");
        assertThat(chromium.findings(page)).isEmpty();
        search.press("ArrowDown");
        assertThat(chromium.findings(page)).isEmpty();
        search.press("Enter");
        PlaywrightAssertions.assertThat(search).hasValue(Pattern.compile("52.*"));
        PlaywrightAssertions.assertThat(list).isHidden();
        assertThat(chromium.findings(page)).isEmpty();
        search.fill("");
        search.press("q");
        search.press("q");
        PlaywrightAssertions.assertThat(list).isVisible();
        PlaywrightAssertions.assertThat(list.locator("li")).hasCount(0);
        assertThat(chromium.findings(page)).isEmpty();
    }

    private static void requireWorkbench(Chromium chromium, Page page, String address) {
        page.setViewportSize(Chromium.WIDE, SCREEN);
        page.navigate(address);
        int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
        System.out.printf("%s: %d pixels high%n", address.replaceAll("\\?.*", ""), height);
        assertThat(height).as(address).isLessThanOrEqualTo(3 * SCREEN);
        for (double share : List.of(0.0, 0.5, 1.0)) {
            page.evaluate("share => window.scrollTo(0, document.documentElement.scrollHeight * share)", share);
            assertThat(decisionTop(page)).as("%s at %s", address, share).isBetween(0.0, SCREEN / 2.0);
        }
        Locator words = page.locator("#decision textarea").first();
        words.fill("已对照照片核对。");
        if (page.locator("#viewer").count() > 0) {
            Locator folded = page.locator("details:not([open]):has(> #viewer) > summary");
            if (folded.count() > 0) {
                folded.click();
            }
            Locator shown = page.locator(".canvas img");
            String first = shown.getAttribute("src");
            page.locator("[data-move='1']").click();
            PlaywrightAssertions.assertThat(shown).not().hasAttribute("src", first);
        }
        assertThat(page.url()).endsWith(address);
        PlaywrightAssertions.assertThat(words).hasValue("已对照照片核对。");
        assertThat(page.locator(".evidence a:not([target=_blank]), #decision a:not([target=_blank]):not(.actions a)")
                        .all())
                .as(address)
                .isEmpty();
        assertThat(chromium.findings(page)).as(address).isEmpty();

        page.setViewportSize(Chromium.PHONE, 844);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Chromium.PHONE);
        page.locator("a.to-decision").click();
        page.waitForFunction("() => document.getElementById('decision').getBoundingClientRect().top < 844");
    }

    @Test
    void picturesAreChangedEnlargedAndRotatedByKeyAndChangedWithoutScript() {
        CandidacyJourney submitted =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();
        String officer = submitted.office().account();
        String pictures = "/work/case?tab=PICTURES&reference=" + submitted.reference();
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext someone = chromium.someone("zh", Chromium.WIDE);
                BrowserContext plain = chromium.withoutScript()) {
            Page page = Chromium.signIn(someone, officer);
            page.navigate(pictures);
            Locator shown = page.locator(".canvas img");
            String first = shown.getAttribute("src");

            page.keyboard().press("ArrowRight");
            page.keyboard().press("r");
            PlaywrightAssertions.assertThat(shown).hasAttribute("src", first);
            assertThat(shown.getAttribute("style")).isNull();
            page.locator(".canvas").focus();
            page.keyboard().press("ArrowRight");
            PlaywrightAssertions.assertThat(shown).not().hasAttribute("src", first);
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("picture="));
            page.keyboard().press("+");
            page.keyboard().press("r");
            PlaywrightAssertions.assertThat(shown)
                    .hasAttribute("style", Pattern.compile("rotate\\(90deg\\) scale\\(1\\.5\\)"));
            page.keyboard().press("ArrowLeft");
            PlaywrightAssertions.assertThat(shown).hasAttribute("src", first);
            PlaywrightAssertions.assertThat(shown)
                    .hasAttribute("style", Pattern.compile("rotate\\(0deg\\) scale\\(1\\)"));

            Page bare = Chromium.signIn(plain, officer);
            bare.navigate(pictures);
            bare.locator("[data-move='1']").click();
            bare.waitForURL("**picture=**");
            PlaywrightAssertions.assertThat(bare.locator(".canvas img")).not().hasAttribute("src", first);
        }
    }

    private static double decisionTop(Page page) {
        return ((Number) page.evaluate("() => document.getElementById('decision').getBoundingClientRect().top"))
                .doubleValue();
    }

    /** A case with a part of every phase up to its notice. */
    private static CandidacyJourney onNotice() {
        CandidacyJourney journey =
                new CandidacyJourney(http, InventedData.shop()).draft().toTheMeeting();
        journey.post();
        return journey;
    }
}
