package fangxin.organization.identity.web;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.AccountService;
import fangxin.organization.identity.EmployerInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;

/**
 * Page on which a signed-in person sees the own account and posts, and changes its language, its other employer and its
 * password.
 */
@Named
@RequestScoped
public class MyAccountPage {
    private static final String HERE = "/my/account.xhtml?faces-redirect=true";

    @Inject
    AccountService service;

    private AccountService.AccountProfile profile;
    private String language;
    private String employer;
    private String old;
    private String password;
    private String repeated;

    public AccountService.AccountProfile getProfile() {
        if (profile == null) {
            profile = service.profile();
        }
        return profile;
    }

    public String changeLanguage() {
        service.changeLanguage(language);
        BrowserSession.storeLanguage(
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest(),
                language);
        FacesContext.getCurrentInstance().getViewRoot().setLocale(Locale.of(language));
        PageFunctions.addFlashMessage("identity.account.language.saved");
        return HERE;
    }

    public String declareEmployer() {
        service.declareEmployer(new EmployerInput(employer));
        PageFunctions.addFlashMessage(
                employer == null ? "identity.account.employer.none" : "identity.account.employer.saved");
        return HERE;
    }

    public String changePassword() {
        if (!Objects.equals(password, repeated)) {
            throw RuleViolation.at("repeated", "identity.password.repeat");
        }
        service.changePassword(old, password);
        PageFunctions.addFlashMessage("identity.account.password.saved");
        return HERE;
    }

    public String getLanguage() {
        return language == null ? getProfile().language() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getEmployer() {
        return employer == null ? getProfile().employer() : employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
