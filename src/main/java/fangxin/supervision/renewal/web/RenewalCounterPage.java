package fangxin.supervision.renewal.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.renewal.RenewalCounterInput;
import fangxin.supervision.renewal.RenewalCounterService;
import fangxin.supervision.renewal.RenewalView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Page on which an officer enters an application for renewal that the holder of a title brings on paper. */
@Named
@ViewScoped
public class RenewalCounterPage implements Serializable {
    @Inject
    RenewalCounterService service;

    private String title;
    private RenewalView renewal;
    private RenewalForm form;
    private String signer;
    private transient Part upload;

    public void load() {
        renewal = service.prefilled(title);
        form = new RenewalForm(renewal.application().content());
    }

    public String submit() {
        RenewalCounterInput input = new RenewalCounterInput(form.content(), signer);
        RenewalView entered = upload != null && UploadedFiles.isChosen(upload)
                ? UploadedFiles.read(upload, (name, scan) -> service.enter(title, input, name, scan))
                : service.enter(title, input, null, null);
        PageFunctions.addFlashMessage(
                "renewal.done.ENTER_AT_COUNTER", entered.title().signName(), entered.number());
        return "/work/renewal.xhtml?faces-redirect=true&number=" + entered.number();
    }

    public RenewalView getRenewal() {
        return renewal;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public RenewalForm getForm() {
        return form;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
