package fangxin.supervision.particulars.web;

import fangxin.supervision.particulars.ParticularsReportView;
import fangxin.supervision.particulars.ParticularsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces bean for the office's page of a title that reads the reported changes of its particulars, and whether the
 * reader may report one.
 */
@Named
@RequestScoped
public class TitleParticulars {
    @Inject
    ParticularsService service;

    private final Map<String, List<ParticularsReportView>> read = new HashMap<>();

    public List<ParticularsReportView> of(String title) {
        return read.computeIfAbsent(title, service::ofTitle);
    }

    /** Returns whether the reader reports changes of the title at the counter. */
    public boolean mayReport(String title) {
        return service.mayReport(title);
    }
}
