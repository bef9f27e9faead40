package fangxin.merchant.web;

import fangxin.common.RuleViolation;
import fangxin.merchant.Contact;
import fangxin.merchant.MerchantService;
import fangxin.merchant.RegistrationInput;
import fangxin.merchant.RegistrationService;
import fangxin.organization.identity.SignInService;
import fangxin.organization.identity.web.CallerOrigin;
import fangxin.organization.identity.web.SignInRedirect;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Page on which a person registers a merchant in two stateless steps: the data, then the one-time code (sent again on
 * demand), which opens the account and, where a code suffices, the session.
 */
@Named
@RequestScoped
public class RegisterPage {
    /** Name in the flash of the merchant whose first application the home page opens. */
    public static final String FIRST_APPLICATION = "firstApplication";

    @Inject
    RegistrationService service;

    @Inject
    MerchantService merchants;

    @Inject
    SignInService signIn;

    @Inject
    SignInRedirect landing;

    @Inject
    HttpServletRequest request;

    private final RegistrationForm form = new RegistrationForm();
    private String code;
    private String password;
    private boolean codeSent;

    @PostConstruct
    void load() {
        codeSent = "code".equals(request.getParameter("step"));
    }

    public void register() {
        service.register(
                new RegistrationInput(
                        form.getContact(),
                        form.getName(),
                        form.getCreditCode(),
                        form.getMerchantName(),
                        form.getAgency(),
                        FacesContext.getCurrentInstance()
                                .getViewRoot()
                                .getLocale()
                                .getLanguage()),
                CallerOrigin.of(request).address());
        form.setContact(Contact.normalised(form.getContact()));
        codeSent = true;
    }

    public void resendCode() {
        service.resendCode(form.getContact(), CallerOrigin.of(request).address());
    }

    /** Confirms the registration, and leads to the merchant's home page. */
    public String confirm() {
        return confirmed(false);
    }

    /** Confirms the registration, and leads to the form of the first application where the merchant needs no choice. */
    public String confirmAndApply() {
        return confirmed(true);
    }

    private String confirmed(boolean applies) {
        RegistrationService.RegistrationResult confirmed = service.confirm(
                        form.getContact(),
                        code,
                        password,
                        CallerOrigin.of(request).address())
                .orElseThrow(() -> RuleViolation.at("code", "identity.code.wrong"));
        FacesContext faces = FacesContext.getCurrentInstance();
        PageFunctions.addFlashMessage(confirmed.claim() ? "merchant.registered.claim" : "merchant.registered");
        if (!signIn.opensByCode(confirmed.username())) {
            return "/login.xhtml?faces-redirect=true";
        }
        landing.begin(confirmed.username(), faces.getViewRoot().getLocale().getLanguage());
        if (applies && !confirmed.claim()) {
            faces.getExternalContext().getFlash().put(FIRST_APPLICATION, confirmed.merchant());
        }
        return "/my/home.xhtml?faces-redirect=true";
    }

    public List<MerchantService.OfficeOption> getOffices() {
        return merchants.offices();
    }

    public RegistrationForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isCodeSent() {
        return codeSent;
    }
}
