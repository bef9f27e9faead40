package fangxin.referral.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.referral.HigherLevelReply;
import fangxin.referral.HigherLevelReplyService;
import fangxin.referral.ReferralItem;
import fangxin.referral.ReferralService;
import fangxin.referral.ReferralView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Page on which the reply of the higher level is recorded, for one candidacy or several with one document, with its
 * scan.
 */
@Named
@ViewScoped
public class RecordAnswerPage implements Serializable {
    @Inject
    ReferralService service;

    @Inject
    HigherLevelReplyService replies;

    private String id;
    private String reference;
    private ReferralView referral;
    private List<String> chosen = new ArrayList<>();
    private ReferralItem.ReferralOutcome outcome = ReferralItem.ReferralOutcome.NAMED;
    private String documentNumber;
    private LocalDate documentDate;
    private LocalDate validUntil;
    private String paperNumber;
    private String reason;
    private transient Part scan;

    public void load() {
        id = id == null ? service.batchOf(reference) : id;
        referral = service.referral(id);
        referral.waiting().stream()
                .map(item -> item.candidacy().reference())
                .filter(each -> reference == null ? referral.waiting().size() == 1 : each.equals(reference))
                .forEach(chosen::add);
    }

    public String save() {
        HigherLevelReply reply =
                new HigherLevelReply(outcome, documentNumber, documentDate, validUntil, paperNumber, reason);
        if (UploadedFiles.isChosen(scan)) {
            UploadedFiles.read(scan, (name, content) -> {
                replies.record(id, chosen, reply, name, content);
                return null;
            });
        } else {
            replies.record(id, chosen, reply, null, null);
        }
        PageFunctions.addFlashMessage("referral.done.answered", chosen.size());
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

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }

    public ReferralItem.ReferralOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReferralItem.ReferralOutcome outcome) {
        this.outcome = outcome;
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

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
