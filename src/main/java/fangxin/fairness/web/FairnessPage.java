package fangxin.fairness.web;

import fangxin.fairness.FairnessDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** How evenly evaluators score, and how offices return. */
@Named
@ViewScoped
public class FairnessPage implements Serializable {
    @Inject
    FairnessDesk desk;
    private FairnessDesk.Report report;
    private final Map<String, String> notes = new HashMap<>();

    public void open() {
        report = desk.report();
    }

    public String close(String review) {
        desk.close(review, notes.get(review));
        Look.tell("fairness.review.done");
        return "/work/fairness.xhtml?faces-redirect=true";
    }

    public FairnessDesk.Report getReport() {
        return report;
    }

    public Map<String, String> getNotes() {
        return notes;
    }
}
