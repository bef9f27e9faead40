package fangxin.procedure.evaluation.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.evaluation.EvaluationOpinion;
import fangxin.procedure.evaluation.OpinionService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/** Page on which the sector authority gives and signs its evaluation opinion. */
@Named
@ViewScoped
public class EvaluationOpinionPage implements Serializable {
    @Inject
    OpinionService service;

    private String reference;
    private OpinionService.OpinionBasis basis;
    private String opinion;
    private String documentNumber;
    private LocalDate documentDate;
    private String scan;
    private String signer;
    private transient Part upload;

    public void load() {
        basis = service.basis(reference);
        if (basis.recalled() != null) {
            restore(basis.recalled());
        }
    }

    private void restore(EvaluationOpinion.OpinionInput recalled) {
        opinion = recalled.opinion();
        documentNumber = recalled.documentNumber();
        documentDate = recalled.documentDate();
        scan = recalled.scan();
        signer = recalled.signer();
    }

    public String submit() {
        scan = UploadedFiles.store(upload, (name, content) -> service.storeScan(reference, name, content))
                .orElse(scan);
        service.opine(
                reference, new EvaluationOpinion.OpinionInput(opinion, documentNumber, documentDate, scan, signer));
        PageFunctions.addFlashMessage(basis.isPassed() ? "evaluation.opine.done.pass" : "evaluation.opine.done.fail");
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    public OpinionService.OpinionBasis getBasis() {
        return basis;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
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

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getScan() {
        return scan;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
