package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalService;
import fangxin.casework.appraisal.AppraisalViews.AppraisalFigures;
import fangxin.casework.appraisal.Satisfaction;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The public figures of the appraisals, on the statistics page. */
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

    /** A share in per cent, with one digit after the point. */
    public String percent(Double rate) {
        return rate == null ? "" : Math.round(rate * 1000) / 10.0 + "%";
    }
}
