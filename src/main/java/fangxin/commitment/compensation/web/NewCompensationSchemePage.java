package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.CompensationHolderType;
import fangxin.commitment.compensation.CompensationKind;
import fangxin.commitment.compensation.CompensationSchemeInput;
import fangxin.commitment.compensation.CompensationSchemeView.CompensationSchemeDetails;
import fangxin.commitment.compensation.CompensationService;
import fangxin.commitment.compensation.CompensationService.CompensationOffice;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Page on which an officer enters a scheme of advance compensation with its agreement. */
@Named
@ViewScoped
public class NewCompensationSchemePage implements Serializable {
    @Inject
    CompensationService service;

    private String office;
    private CompensationKind kind;
    private CompensationHolderType holderType;
    private String holderName;
    private String holderCode;
    private String phone;
    private String document;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private BigDecimal agreedAmount;
    private BigDecimal mostPerClaim;
    private BigDecimal mostPerYear;
    private transient Part upload;

    private transient List<CompensationOffice> offices;

    /** Preselects the first office of the officer. */
    public void load() {
        if (office == null && !getOffices().isEmpty()) {
            office = getOffices().getFirst().code();
        }
    }

    public String enter() {
        CompensationSchemeInput input = new CompensationSchemeInput(
                office,
                kind,
                holderType,
                holderName,
                holderCode,
                phone,
                document,
                validFrom,
                validUntil,
                agreedAmount,
                mostPerClaim,
                mostPerYear);
        CompensationSchemeDetails entered = UploadedFiles.store(
                        upload, (name, content) -> service.enter(input, name, content))
                .orElseGet(() -> service.enter(input, null, null));
        String number = entered.scheme().number();
        PageFunctions.addFlashMessage("compensation.done.ENTER", number);
        return "/work/compensation_scheme.xhtml?faces-redirect=true&number=" + number;
    }

    public List<CompensationOffice> getOffices() {
        if (offices == null) {
            offices = service.offices();
        }
        return offices;
    }

    public CompensationKind[] getKinds() {
        return CompensationKind.values();
    }

    public CompensationHolderType[] getHolderTypes() {
        return CompensationHolderType.values();
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public CompensationKind getKind() {
        return kind;
    }

    public void setKind(CompensationKind kind) {
        this.kind = kind;
    }

    public CompensationHolderType getHolderType() {
        return holderType;
    }

    public void setHolderType(CompensationHolderType holderType) {
        this.holderType = holderType;
    }

    public String getHolderName() {
        return holderName;
    }

    public void setHolderName(String holderName) {
        this.holderName = holderName;
    }

    public String getHolderCode() {
        return holderCode;
    }

    public void setHolderCode(String holderCode) {
        this.holderCode = holderCode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public BigDecimal getAgreedAmount() {
        return agreedAmount;
    }

    public void setAgreedAmount(BigDecimal agreedAmount) {
        this.agreedAmount = agreedAmount;
    }

    public BigDecimal getMostPerClaim() {
        return mostPerClaim;
    }

    public void setMostPerClaim(BigDecimal mostPerClaim) {
        this.mostPerClaim = mostPerClaim;
    }

    public BigDecimal getMostPerYear() {
        return mostPerYear;
    }

    public void setMostPerYear(BigDecimal mostPerYear) {
        this.mostPerYear = mostPerYear;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
