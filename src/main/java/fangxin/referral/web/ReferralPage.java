package fangxin.referral.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.referral.CoverDocumentInput;
import fangxin.referral.ReferralService;
import fangxin.referral.ReferralView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Page of one referred batch, on which it is sent with its document or dropped, with its candidacies and the
 * replies.
 */
@Named
@ViewScoped
public class ReferralPage implements Serializable {
    @Inject
    ReferralService service;

    private String id;
    private ReferralView referral;
    private String documentNumber;
    private LocalDate documentDate;

    public void load() {
        referral = service.referral(id);
    }

    public String send() {
        service.send(id, new CoverDocumentInput(documentNumber, documentDate));
        PageFunctions.addFlashMessage("referral.done.sent", referral.items().size());
        return reload();
    }

    public String drop() {
        service.drop(id);
        PageFunctions.addFlashMessage("referral.done.dropped");
        return reload();
    }

    private String reload() {
        return "/work/referral.xhtml?faces-redirect=true&id=" + id;
    }

    public ReferralView getReferral() {
        return referral;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
    }
}
