package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of a case as a workbench: evidence and decision side by side on each tab. */
@Tag("once")
class CasePageIT extends HttpTestBase {
    private static final int SCREEN = 720;

    @Test
    void noTabOfTheLongestCaseIsLongerThanThreeScreensAndTheDecisionStaysVisible() {
        String officer = DemoUsers.holding("COUNTY_OFFICE", "220102");
        String reference = longest(http.as(officer));
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext someone = chromium.someone("zh", Chromium.WIDE)) {
            Page page = Chromium.signIn(someone, officer);
            page.setViewportSize(Chromium.WIDE, SCREEN);
            page.navigate("/work/case?reference=" + reference);
            List<String> tabs = page.locator(".tabs a").all().stream()
                    .map(tab -> tab.getAttribute("href"))
                    .toList();
            assertThat(tabs).hasSizeGreaterThan(6);

            for (String tab : tabs) {
                page.setViewportSize(Chromium.WIDE, SCREEN);
                page.navigate(tab);
                int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
                System.out.printf("case %s: %d pixels high%n", tab.replaceAll(".*tab=", ""), height);
                assertThat(height).as(tab).isLessThanOrEqualTo(3 * SCREEN);
                assertThat(decisionTop(page)).as(tab).isBetween(0.0, SCREEN / 2.0);
                page.evaluate("() => window.scrollTo(0, document.documentElement.scrollHeight / 2)");
                assertThat(decisionTop(page)).as(tab).isBetween(0.0, SCREEN / 2.0);
                assertThat(chromium.findings(page)).as(tab).isEmpty();

                page.setViewportSize(Chromium.PHONE, 844);
                assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(Chromium.PHONE);
                page.locator("a.to-decision").click();
                assertThat(decisionTop(page)).as(tab).isLessThan(844.0);
            }
        }
    }

    @Test
    void picturesAreChangedEnlargedAndRotatedByKeyAndChangedWithoutScript() {
        String officer = DemoUsers.holding("COUNTY_OFFICE", "220102");
        String pictures = "/work/case?tab=PICTURES&reference=" + longest(http.as(officer));
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext someone = chromium.someone("zh", Chromium.WIDE);
                BrowserContext plain = chromium.withoutScript()) {
            Page page = Chromium.signIn(someone, officer);
            page.navigate(pictures);
            Locator shown = page.locator(".canvas img");
            String first = shown.getAttribute("src");

            page.keyboard().press("ArrowRight");
            page.keyboard().press("r");
            assertThat(shown.getAttribute("src")).isEqualTo(first);
            assertThat(shown.getAttribute("style")).isNull();
            page.locator(".canvas").focus();
            page.keyboard().press("ArrowRight");
            assertThat(shown.getAttribute("src")).isNotEqualTo(first);
            assertThat(page.url()).contains("picture=");
            page.keyboard().press("+");
            page.keyboard().press("r");
            assertThat(shown.getAttribute("style")).contains("rotate(90deg)", "scale(1.5)");
            page.keyboard().press("ArrowLeft");
            assertThat(shown.getAttribute("src")).isEqualTo(first);
            assertThat(shown.getAttribute("style")).contains("rotate(0deg)", "scale(1)");

            Page bare = Chromium.signIn(plain, officer);
            bare.navigate(pictures);
            bare.locator("[data-move='1']").click();
            bare.waitForURL("**picture=**");
            assertThat(bare.locator(".canvas img").getAttribute("src")).isNotEqualTo(first);
        }
    }

    private static double decisionTop(Page page) {
        return ((Number) page.evaluate("() => document.getElementById('decision').getBoundingClientRect().top"))
                .doubleValue();
    }

    /** The case with the most entries in its journal. */
    private static String longest(User officer) {
        return officer
                .get("candidacies?size=200")
                .being(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("reference"))
                .max(Comparator.comparingInt(reference -> officer.get("candidacies/" + reference)
                        .being(200)
                        .json()
                        .getJsonArray("journal")
                        .size()))
                .orElseThrow();
    }
}
