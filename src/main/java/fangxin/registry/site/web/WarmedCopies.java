package fangxin.registry.site.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.registry.site.GuideService;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.TitleGuideService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Observer that keeps copies of the home page, the guide and the guide to titles current, for when the database is
 * unavailable.
 */
@ApplicationScoped
class WarmedCopies {
    @Inject
    PublicRegisterService register;

    @Inject
    GuideService guide;

    @Inject
    TitleGuideService titles;

    @Inject
    PublicCopies copies;

    void refresh(@Observes PublicCopies.Refresh refresh) {
        copies.read("home", register::home);
        copies.read("guide", guide::guide);
        copies.read("guide/title", titles::guide);
    }
}
