package fangxin.procedure.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.HttpTestBase;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages on which a merchant corrects a returned application, on a phone. */
@Tag("once")
class ReturnedApplicationIT extends HttpTestBase {
    @Test
    void eachPageListsTheDefectsUntilTheyAreCorrected() {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit().returnForCompletion();
        String reference = "?reference=" + shop.reference();
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext phone = chromium.someone("zh", Chromium.PHONE)) {
            Page page = Chromium.signIn(phone, shop.owner().account());
            Locator defects = page.locator(".notice.attention ol > li");
            for (String each : List.of("application_form", "selfcheck", "pledge", "files")) {
                page.navigate("/my/" + each + reference);
                assertThat(defects).hasCount(2);
                assertThat(defects.first()).containsText("请重新拍摄营业执照正本");
            }

            page.locator("#stored-licence input[type=submit]").last().click();
            page.locator("form[data-evidence=licence] input[type=file]")
                    .last()
                    .setInputFiles(new FilePayload(
                            "licence.jpg",
                            "image/jpeg",
                            InventedData.photo(shop.reference().hashCode())));

            assertThat(defects).hasCount(1);
            assertThat(defects).containsText("请写到门牌号");
            page.navigate("/my/application" + reference);
            assertThat(page.locator(".notice.attention")).containsText("需要补正 1 处");
        }
    }
}
