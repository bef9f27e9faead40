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

/** Registration page of merchants in two stateless steps: the data, then the one-time code. */
@Named
@RequestScoped
public class RegisterPage {
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

    private String contact;
    private String name;
    private String creditCode;
    private String merchantName;
    private String agency;
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
                        contact,
                        name,
                        creditCode,
                        merchantName,
                        agency,
                        FacesContext.getCurrentInstance()
                                .getViewRoot()
                                .getLocale()
                                .getLanguage()),
                CallerOrigin.of(request).address());
        contact = Contact.normalised(contact);
        codeSent = true;
    }

    public void resendCode() {
        service.resendCode(contact, CallerOrigin.of(request).address());
    }

    public String confirm() {
        RegistrationService.RegistrationResult confirmed = service.confirm(
                        contact, code, password, CallerOrigin.of(request).address())
                .orElseThrow(() -> RuleViolation.at("code", "identity.code.wrong"));
        FacesContext faces = FacesContext.getCurrentInstance();
        PageFunctions.addFlashMessage(confirmed.claim() ? "merchant.registered.claim" : "merchant.registered");
        if (!signIn.opensByCode(confirmed.username())) {
            return "/login.xhtml?faces-redirect=true";
        }
        landing.begin(confirmed.username(), faces.getViewRoot().getLocale().getLanguage());
        return "/my/home.xhtml?faces-redirect=true";
    }

    public List<MerchantService.OfficeOption> getOffices() {
        return merchants.offices();
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
