package fangxin.complaint.analysis.web;

import fangxin.common.LocalizedText;
import fangxin.complaint.analysis.HotSpotAssessmentInput;
import fangxin.complaint.analysis.HotSpotService;
import fangxin.complaint.analysis.HotSpotView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page of one hot spot with its figures and assessments, on which an officer records the assessment of the office. */
@Named
@ViewScoped
public class HotSpotPage implements Serializable {
    @Inject
    HotSpotService service;

    private String id;
    private HotSpotView hotSpot;
    private LocalizedText office;
    private String note;

    public void load() {
        hotSpot = service.find(id);
        office = service.assessing(id).orElse(null);
    }

    public String assess() {
        service.assess(id, new HotSpotAssessmentInput(note));
        PageFunctions.addFlashMessage("analysis.assessment.recorded");
        return "/work/hot_spot.xhtml?faces-redirect=true&id=" + id;
    }

    public HotSpotView getHotSpot() {
        return hotSpot;
    }

    /** Returns the name of the reader's office that has not assessed the hot spot; else null. */
    public LocalizedText getOffice() {
        return office;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
