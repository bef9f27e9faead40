package fangxin.identity.web;

import fangxin.RuleViolation;
import fangxin.identity.AccountDesk;
import fangxin.platform.web.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;

/** The own account: language, other employer, password. */
@Named
@RequestScoped
public class AccountPage {
    private static final String HERE = "/my/account.xhtml?faces-redirect=true";

    @Inject
    AccountDesk desk;
    private AccountDesk.Profile profile;
    private String language;
    private String employer;
    private String old;
    private String password;
    private String repeated;

    public AccountDesk.Profile getProfile() {
        if (profile == null) {
            profile = desk.profile();
        }
        return profile;
    }

    public String speak() {
        desk.speak(language);
        SignedInSession.speak(
                (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest(), language);
        FacesContext.getCurrentInstance().getViewRoot().setLocale(Locale.of(language));
        Look.tell("identity.account.language.told");
        return HERE;
    }

    public String declareEmployer() {
        desk.declareEmployer(employer);
        Look.tell(employer == null ? "identity.account.employer.none" : "identity.account.employer.told");
        return HERE;
    }

    public String changePassword() {
        if (!Objects.equals(password, repeated)) {
            throw RuleViolation.at("repeated", "identity.password.repeat");
        }
        desk.changePassword(old, password);
        Look.tell("identity.account.password.told");
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
