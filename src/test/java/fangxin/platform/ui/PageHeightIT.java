package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.browser.Chromium;
import fangxin.testing.browser.Tour;
import fangxin.testing.data.DemoSupplement;
import fangxin.testing.http.DeployedPages;
import fangxin.testing.server.Deployments;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages of signed-in users have at most three screens at 1280 by 720 pixels, as each role meets them by links. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("pages")
class PageHeightIT {
    private static final int SCREEN = 720;
    private static final int SCREENS = 3;
    /** Views that may be higher; each has its reason in a comment. */
    private static final Set<String> HIGHER = Set.of();

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @ArquillianResource
    URL base;

    @Test
    void pagesOfSignedInUsersHaveAtMostThreeScreens() throws Exception {
        Map<String, String> higher = new LinkedHashMap<>();
        try (Chromium chromium = new Chromium(base.toString())) {
            new Tour(chromium, DemoSupplement.at(base)).go((who, walk, page, view, address) -> {
                if (DeployedPages.isPublic(view) || HIGHER.contains(view)) {
                    return;
                }
                page.setViewportSize(Chromium.WIDE, SCREEN);
                page.navigate(address);
                int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
                if (height > SCREENS * SCREEN) {
                    higher.merge(
                            DeployedPages.kind(view, address),
                            "%d px, %s %s".formatted(height, who, address),
                            (first, next) -> first);
                }
            });
        }
        assertThat(higher).isEmpty();
    }
}
