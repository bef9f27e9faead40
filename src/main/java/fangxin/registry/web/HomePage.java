package fangxin.registry.web;

import fangxin.registry.RegistryDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The front page. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    RegistryDesk desk;
    private RegistryDesk.Home home;

    public RegistryDesk.Home getHome() {
        if (home == null) {
            home = desk.home();
        }
        return home;
    }
}
