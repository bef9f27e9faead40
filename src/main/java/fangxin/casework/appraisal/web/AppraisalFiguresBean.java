package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalService;
import fangxin.casework.appraisal.AppraisalViews.AppraisalFigures;
import fangxin.casework.appraisal.Satisfaction;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * Faces bean for the public statistics page: the year's figures of the appraisals, with a copy for when the database
 * is unavailable.
 */
@Named("appraisalFigures")
@RequestScoped
public class AppraisalFiguresBean {
    @Inject
    AppraisalService service;

    @Inject
    PublicCopies copies;

    private AppraisalFigures figures;

    public AppraisalFigures getFigures() {
        if (figures == null) {
            figures = copies.read("appraisals", service::figures);
        }
        return figures;
    }

    public List<Satisfaction> getLevels() {
        return Arrays.asList(Satisfaction.values());
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        getFigures();
    }

    /** Returns a share in per cent, with one digit after the point. */
    public String percent(double rate) {
        return Math.round(rate * 1000) / 10.0 + "%";
    }
}
