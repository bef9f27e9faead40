package fangxin.application.web;

import fangxin.application.Dossier;
import fangxin.application.DraftDesk;
import fangxin.application.ProgressDesk;
import fangxin.merchant.MerchantDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The counter: a merchant is found or entered, and its application filled in for it. */
@Named
@ViewScoped
public class CounterPage implements Serializable {
    @Inject
    MerchantDesk merchants;
    @Inject
    ProgressDesk progress;
    @Inject
    DraftDesk drafts;
    private String text;
    private String contact;
    private String name;
    private String creditCode;
    private String codeReason;
    private String merchantName;
    private String organ;
    private transient List<MerchantDesk.Row> found;

    public void open() {
        found = merchants.find(text);
    }

    public String search() {
        return "/work/counter.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String enter() {
        MerchantDesk.Row entered = merchants.enter(new MerchantDesk.Counter(contact, name, creditCode, codeReason,
                merchantName, organ));
        Look.tell("merchant.entered", entered.name());
        text = entered.creditCode();
        return search();
    }

    public String start(String round, String merchant, String kind) {
        return "/my/application.xhtml?faces-redirect=true&reference=" + drafts.open(round, merchant, kind);
    }

    public List<MerchantDesk.Row> getFound() {
        if (found == null) {
            open();
        }
        return found;
    }

    public List<Dossier.Own> existing(String merchant) {
        return progress.of(merchant);
    }

    public List<Dossier.OpenRound> openRounds(String merchant) {
        return progress.openRounds(merchant);
    }

    public List<MerchantDesk.Office> getOffices() {
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

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }
}
