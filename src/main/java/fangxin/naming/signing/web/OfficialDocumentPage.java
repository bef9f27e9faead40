package fangxin.naming.signing.web;

import fangxin.common.RuleViolation;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.DocumentSigningService;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.signing.SignatureWithdrawalInput;
import fangxin.naming.signing.SigningReasonInput;
import fangxin.naming.signing.SigningRemarkInput;
import fangxin.naming.title.DecisionGround;
import fangxin.naming.title.TitleView;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.web.PasswordConfirmationBean;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Page of one official document in the signing chain, on which it is approved, sent back, dropped or signed after a
 * preview, a scan is stored, or its signature is taken back.
 */
@Named
@ViewScoped
public class OfficialDocumentPage implements Serializable {
    @Inject
    DocumentReviewService service;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    DocumentSigningService signings;

    @Inject
    PasswordConfirmationBean confirmation;

    private String id;
    private String reference;
    private OfficialDocumentView document;
    private DecisionGround ground = DecisionGround.NONE;
    private Instant takeBackUntil;
    private List<TitleView> preview;
    private String remark;
    private String reason;
    private String documentNumber;
    private LocalDate documentDate;
    private transient Part scan;
    private final List<String> leaveOut = new ArrayList<>();

    public void load() {
        document = id != null
                ? service.document(id)
                : service.underWayWith(reference).orElse(null);
        if (document != null) {
            id = document.id();
            ground = service.ground(id);
            documentNumber = document.documentNumber();
            documentDate = document.documentDate();
            takeBackUntil = signings.takeBackUntil(id).orElse(null);
            if (document.items().size() > 1) {
                document.items().stream()
                        .filter(item -> !item.hasNoObstacle())
                        .forEach(item -> leaveOut.add(item.subject()));
            }
        }
    }

    /** Returns the ground of the decision, and the last day that it sets. */
    public DecisionGround getGround() {
        return ground;
    }

    public String review() {
        service.review(id, new SigningRemarkInput(remark));
        return done("naming.done.review");
    }

    public String sendBack() {
        service.sendBack(id, new SigningReasonInput(reason));
        return done("naming.done.sendBack");
    }

    public String drop() {
        drafting.drop(id, new SigningReasonInput(reason));
        return done("naming.done.drop");
    }

    /** Shows the titles as the public will see them, in place of the data of the paper. */
    public void preview() {
        preview = signings.preview(id, signing());
    }

    /** Returns from the preview to the data of the paper. */
    public void change() {
        preview = null;
    }

    private DocumentSigningService.Signing signing() {
        return new DocumentSigningService.Signing(documentNumber, documentDate, new HashSet<>(leaveOut), remark);
    }

    public String sign() {
        confirmation.require();
        DocumentSigningService.Signing signing = signing();
        List<String> titles = !UploadedFiles.isChosen(scan)
                ? signings.sign(id, signing)
                : UploadedFiles.read(scan, (name, content) -> signings.sign(id, signing, name, content));
        return done(signed(), titles.size(), document.type().name());
    }

    /** Returns the message key of the sentence on the effect of the signature. */
    private String signed() {
        return isNaming()
                ? "naming.done.sign.conferral"
                : document.type().plaqueReturned() ? "naming.done.sign.plaque" : "naming.done.sign";
    }

    public String takeBack() {
        confirmation.require();
        signings.takeBack(id, new SignatureWithdrawalInput(reason));
        return done("naming.done.takeBack");
    }

    /**
     * Returns the moment until which the reader can withdraw the signature, or null; as of the opening of the page, so
     * that a form sent later is refused with the reason.
     */
    public Instant getTakeBackUntil() {
        return takeBackUntil;
    }

    public String attach() {
        if (!UploadedFiles.isChosen(scan)) {
            throw RuleViolation.at("late", "naming.required");
        }
        UploadedFiles.read(scan, (name, content) -> service.attach(id, name, content));
        return done("naming.done.scan");
    }

    private String done(String key, Object... arguments) {
        PageFunctions.addFlashMessage(key, arguments);
        return "/work/official_document.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isReviewing() {
        return document.waitsForReaderAs(Role.REVIEWER);
    }

    public boolean isSigning() {
        return document.waitsForReaderAs(Role.SIGNER);
    }

    public boolean isRedrafting() {
        return document.waitsForReaderAs(Role.HANDLER);
    }

    public boolean isNaming() {
        return document.type().confersTitles();
    }

    /** Returns the titles as the public will see them, or null while the data of the paper are entered. */
    public List<TitleView> getPreview() {
        return preview;
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

    public OfficialDocumentView getDocument() {
        return document;
    }

    public List<String> getLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(List<String> subjects) {
        List<String> chosen = List.copyOf(subjects);
        leaveOut.clear();
        leaveOut.addAll(chosen);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
