package fangxin.complaint.unitcode.web;

import fangxin.complaint.unitcode.DistantScanView;
import fangxin.complaint.unitcode.ScanFindingInput;
import fangxin.complaint.unitcode.UnitCodeService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page of one alert that the code or plaque of a unit may have been copied, on which an officer notes a finding. */
@Named
@ViewScoped
public class DistantScanPage implements Serializable {
    @Inject
    UnitCodeService service;

    private String id;
    private String finding;
    private DistantScanView flag;

    public void load() {
        flag = service.flag(id);
        finding = flag.finding();
    }

    public String review() {
        service.review(id, new ScanFindingInput(flag.findings().size(), finding));
        PageFunctions.addFlashMessage("unitcode.done.reviewed");
        return "/work/worklist.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public DistantScanView getFlag() {
        return flag;
    }
}
