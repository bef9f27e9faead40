package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fangxin.testing.browser.Chromium;
import fangxin.testing.browser.Tour;
import fangxin.testing.data.DemoSupplement;
import fangxin.testing.http.DeployedPages;
import fangxin.testing.server.Deployments;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Saves a picture of every page of every role at three widths. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("screens")
class ScreensIT {
    private static final Path FOLDER = Path.of("target/screens");
    /** Script that loads all pictures: browsers load those further down only when they are scrolled to. */
    private static final String PICTURES = """
        () => Promise.all(Array.from(document.images, image => {
            image.loading = 'eager';
            return image.decode().catch(() => null);
        }))\
        """;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @ArquillianResource
    URL base;

    @Test
    void everyPageOfEveryRole() throws Exception {
        Files.createDirectories(FOLDER);
        try (Chromium chromium = new Chromium(base.toString())) {
            new Tour(chromium, DemoSupplement.at(base)).go((who, walk, page, view, address) -> {
                page.navigate(address);
                page.evaluate(PICTURES);
                String name = who + "-" + DeployedPages.kind(view, address).replaceAll("[^\\w.]+", "-");
                shoot(page, name, Chromium.WIDE);
                shoot(page, name, Chromium.PHONE);
                shoot(page, name, Chromium.NARROW);
            });
        }
        assertThat(FOLDER).isDirectoryContaining("glob:**.png");
    }

    private static void shoot(Page page, String name, int width) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(FOLDER.resolve("%s-%d.png".formatted(name, width))));
    }
}
