package fangxin.supervision.renewal.web;

import fangxin.common.validation.Constraints;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.renewal.RenewalContent;
import fangxin.supervision.renewal.RenewalContentView;
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
    private String signName;
    private String address;
    private String contactName;
    private String contactPhone;
    private String promises;
    private String changes;
    private String signer;
    private transient Part upload;

    public void load() {
        renewal = service.prefilled(title);
        RenewalContentView content = renewal.application().content();
        signName = content.signName();
        address = content.address();
        contactName = content.contactName();
        contactPhone = content.contactPhone();
        promises = content.promises();
    }

    public String submit() {
        RenewalCounterInput input = new RenewalCounterInput(
                Constraints.check(new RenewalContent(signName, address, contactName, contactPhone, promises, changes)),
                signer);
        RenewalView entered = upload != null && UploadedFiles.chosen(upload)
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

    public String getSignName() {
        return signName;
    }

    public void setSignName(String signName) {
        this.signName = signName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getPromises() {
        return promises;
    }

    public void setPromises(String promises) {
        this.promises = promises;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
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
