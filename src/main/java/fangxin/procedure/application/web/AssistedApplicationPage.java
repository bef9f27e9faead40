package fangxin.procedure.application.web;

import fangxin.merchant.AssistedRegistrationInput;
import fangxin.merchant.MerchantService;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.ProgressService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page for assisted applications (代办): an officer finds or enters a merchant, and fills in its application. */
@Named
@ViewScoped
public class AssistedApplicationPage implements Serializable {
    @Inject
    MerchantService merchants;

    @Inject
    ProgressService progress;

    @Inject
    ApplicationDraftService drafts;

    private String text;
    private String contact;
    private String name;
    private String creditCode;
    private String codeReason;
    private String merchantName;
    private String agency;
    private transient List<MerchantService.MerchantRow> found;

    public void load() {
        found = merchants.find(text);
    }

    public String search() {
        return "/work/assisted_application.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String enter() {
        MerchantService.MerchantRow entered = merchants.register(
                new AssistedRegistrationInput(contact, name, creditCode, codeReason, merchantName, agency));
        PageFunctions.addFlashMessage("merchant.entered", entered.name());
        text = entered.creditCode();
        return search();
    }

    public String start(String round, String merchant, String kind) {
        return "/my/application.xhtml?faces-redirect=true&reference=" + drafts.open(round, merchant, kind);
    }

    public List<MerchantService.MerchantRow> getFound() {
        if (found == null) {
            load();
        }
        return found;
    }

    public List<ApplicationViews.CandidacyProgress> existing(String merchant) {
        return progress.of(merchant);
    }

    public List<ApplicationViews.OpenRound> openRounds(String merchant) {
        return progress.openRounds(merchant);
    }

    public List<MerchantService.OfficeOption> getOffices() {
        return merchants.ownOffices();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getCodeReason() {
        return codeReason;
    }

    public void setCodeReason(String codeReason) {
        this.codeReason = codeReason;
    }

    public String getMerchantName() {
        return merchantName;
    }

    public void setMerchantName(String merchantName) {
        this.merchantName = merchantName;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
