package fangxin.procedure.application.web;

import fangxin.merchant.AssistedRegistrationInput;
import fangxin.merchant.MerchantService;
import fangxin.merchant.web.RegistrationForm;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.ProgressService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page for assisted applications (代办): an officer finds or enters a merchant, sees its candidacies, and begins an
 * application for it.
 */
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
    private final RegistrationForm form = new RegistrationForm();
    private String codeReason;
    private transient List<MerchantService.MerchantRow> found;

    public void load() {
        found = merchants.find(text);
    }

    public String search() {
        return "/work/assisted_application.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String enter() {
        MerchantService.MerchantRow entered = merchants.register(new AssistedRegistrationInput(
                form.getContact(),
                form.getName(),
                form.getCreditCode(),
                codeReason,
                form.getMerchantName(),
                form.getAgency()));
        PageFunctions.addFlashMessage("merchant.entered", entered.name());
        text = entered.creditCode();
        return search();
    }

    public String start(String round, String merchant, String subjectType) {
        return "/my/application.xhtml?faces-redirect=true&reference=" + drafts.open(round, merchant, subjectType, null);
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

    public RegistrationForm getForm() {
        return form;
    }

    public String getCodeReason() {
        return codeReason;
    }

    public void setCodeReason(String codeReason) {
        this.codeReason = codeReason;
    }
}
