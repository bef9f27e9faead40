package fangxin.registry.opendata.web;

import fangxin.registry.opendata.OpenDataService;
import fangxin.registry.search.RegisterField;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Public page about the open data: files, fields, formats and licence. */
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

    /** Returns the columns of the CSV file, with their names in JSON. */
    public List<RegisterField> getFields() {
        return RegisterField.csv();
    }

    public String getLicence() {
        return OpenDataService.LICENCE;
    }
}
