package fangxin.registry.opendata.web;

import fangxin.registry.opendata.OpenDataService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page of the open data: files, formats and licence. */
@Named
@RequestScoped
public class OpenDataPage {
    @Inject
    OpenDataService service;

    private OpenDataService.RegisterSnapshot snapshot;

    @PostConstruct
    void read() {
        snapshot = service.snapshot();
    }

    public OpenDataService.RegisterSnapshot getSnapshot() {
        return snapshot;
    }

    public String getLicence() {
        return OpenDataService.LICENCE;
    }
}
