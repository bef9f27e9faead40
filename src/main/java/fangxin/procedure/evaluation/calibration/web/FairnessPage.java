package fangxin.procedure.evaluation.calibration.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.evaluation.calibration.FairnessService;
import fangxin.procedure.evaluation.calibration.ReviewClosingInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Page of the fairness report on evaluators, items and returns, on which an authority also closes reviews of
 * evaluators.
 */
@Named
@ViewScoped
public class FairnessPage implements Serializable {
    @Inject
    FairnessService service;

    private FairnessService.FairnessReport report;
    private final Map<String, String> notes = new HashMap<>();

    public void load() {
        report = service.report();
    }

    public String close(String review) {
        service.close(review, new ReviewClosingInput(notes.get(review)));
        PageFunctions.addFlashMessage("calibration.review.done");
        return "/work/fairness.xhtml?faces-redirect=true";
    }

    public FairnessService.FairnessReport getReport() {
        return report;
    }

    public Map<String, String> getNotes() {
        return notes;
    }
}
