package fangxin.registry.web;

import fangxin.registry.OpenDataDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What may be taken from the register as a whole, and on what terms. */
@Named
@RequestScoped
public class OpenDataPage {
    @Inject
    OpenDataDesk desk;
    private OpenDataDesk.Edition edition;

    @PostConstruct
    void read() {
        edition = desk.edition();
    }

    public OpenDataDesk.Edition getEdition() {
        return edition;
    }

    public String getLicence() {
        return OpenDataDesk.LICENCE;
    }
}
