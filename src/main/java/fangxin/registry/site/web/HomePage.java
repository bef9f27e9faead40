package fangxin.registry.site.web;

import fangxin.platform.persistence.AsOf;
import fangxin.platform.persistence.PublicCopies;
import fangxin.registry.site.PublicRegisterService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** Front page of the public site: search by type and district, open notices, newest units, figures of the year. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    PublicRegisterService service;

    @Inject
    PublicCopies copies;

    @Inject
    AsOf asOf;

    private PublicRegisterService.HomeView home;

    public PublicRegisterService.HomeView getHome() {
        if (home == null) {
            home = copies.read("home", service::home);
        }
        return home;
    }

    /** Returns the time of the cached data, or null where they are current. */
    public Instant getAsOf() {
        getHome();
        return asOf.moment();
    }
}
