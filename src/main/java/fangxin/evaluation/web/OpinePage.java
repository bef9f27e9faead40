package fangxin.evaluation.web;

import fangxin.evaluation.Opinion;
import fangxin.evaluation.OpinionDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/** Where the authority gives its opinion. */
@Named
@ViewScoped
public class OpinePage implements Serializable {
    @Inject
    OpinionDesk desk;
    private String reference;
    private OpinionDesk.Ground ground;
    private String opinion;
    private String documentNumber;
    private LocalDate documentDate;
    private String scan;
    private String signer;
    private transient Part upload;

    public void open() {
        ground = desk.ground(reference);
    }

    public String submit() {
        scan = Uploads.keep(upload, (name, content) -> desk.keepScan(reference, name, content)).orElse(scan);
        desk.opine(reference, new Opinion.Text(opinion, documentNumber, documentDate, scan, signer));
        Look.tell(ground.passed() ? "evaluation.opine.done.pass" : "evaluation.opine.done.fail");
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    public OpinionDesk.Ground getGround() {
        return ground;
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
