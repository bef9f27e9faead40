package fangxin.registry.web;

import fangxin.platform.AsOf;
import fangxin.platform.PublicCopies;
import fangxin.registry.RegistryDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** The front page. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    RegistryDesk desk;
    @Inject
    PublicCopies copies;
    @Inject
    AsOf asOf;
    private RegistryDesk.Home home;

    public RegistryDesk.Home getHome() {
        if (home == null) {
            home = copies.read("home", desk::home);
        }
        return home;
    }

    /** Up to when this is known, or null where it is as it is now. */
    public Instant getAsOf() {
        getHome();
        return asOf.moment();
    }
}
