package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.browser.Chromium;
import fangxin.testing.browser.Tour;
import fangxin.testing.data.DemoSupplement;
import fangxin.testing.server.Deployments;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every deployed page, as each role meets it by links, in both languages and at both widths. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("pages")
class PagesIT {
    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @ArquillianResource
    URL base;

    @Test
    void everyPageIsSoundForEveryRoleInBothLanguages() throws Exception {
        try (Chromium chromium = new Chromium(base.toString())) {
            Tour tour = new Tour(chromium, DemoSupplement.at(base));

            tour.go((who, walk, page, view, address) -> {
                walk.check(chromium, address, "zh");
                walk.check(chromium, address, "en");
                walk.refuse(chromium, address, "zh");
            });

            assertThat(tour.result()).isEmpty();
        }
    }
}
