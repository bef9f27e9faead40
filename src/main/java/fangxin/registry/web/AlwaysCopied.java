package fangxin.registry.web;

import fangxin.platform.PublicCopies;
import fangxin.registry.GuideDesk;
import fangxin.registry.RegistryDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has the front page and the guide copied before the database goes away. */
@ApplicationScoped
class AlwaysCopied {
    @Inject
    RegistryDesk register;
    @Inject
    GuideDesk guide;
    @Inject
    PublicCopies copies;

    void refresh(@Observes PublicCopies.Refresh refresh) {
        copies.read("home", register::home);
        copies.read("guide", guide::guide);
    }
}
