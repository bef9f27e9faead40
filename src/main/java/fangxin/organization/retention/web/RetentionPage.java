package fangxin.organization.retention.web;

import fangxin.organization.retention.RetentionService;
import fangxin.organization.retention.RetentionView;
import fangxin.organization.retention.RetentionView.RetentionRunView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the periods for which personal data are kept, and what the nightly job has erased. */
@Named
@RequestScoped
public class RetentionPage {
    @Inject
    RetentionService service;

    private RetentionView retention;
    private List<RetentionRunView> runs;

    public RetentionView getRetention() {
        if (retention == null) {
            retention = service.retention();
        }
        return retention;
    }

    public List<RetentionRunView> getRuns() {
        if (runs == null) {
            runs = service.runs();
        }
        return runs;
    }
}
