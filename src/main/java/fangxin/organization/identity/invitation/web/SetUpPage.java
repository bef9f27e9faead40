package fangxin.organization.identity.invitation.web;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.SignInService;
import fangxin.organization.identity.invitation.InvitationService;
import fangxin.organization.identity.web.NewAccountForm;
import fangxin.organization.identity.web.SignInRedirect;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Page at a one-time address on which an invited officer sets a password, or the first administrator creates an
 * account; stateless, the session begins with success.
 */
@Named
@RequestScoped
public class SetUpPage {
    @Inject
    InvitationService service;

    @Inject
    SignInService signIn;

    @Inject
    SignInRedirect landing;

    @Inject
    HttpServletRequest request;

    private String key;
    private InvitationService.InvitationView invited;
    private final NewAccountForm person = new NewAccountForm();
    private String password;
    private String repeated;

    @PostConstruct
    void read() {
        key = request.getParameter("key");
    }

    /** Loads the invitation, so that an invalid or expired address is refused before the user types. */
    public void load() {
        invited = service.view(key);
    }

    /**
     * Accepts the invitation and signs in. If the account has a second factor, redirects to the sign-in page instead:
     * the address of the invitation does not replace a second factor.
     */
    public String accept() throws IOException {
        if (password != null && !password.equals(repeated)) {
            throw RuleViolation.at("repeated", "identity.password.repeat");
        }
        String account = service.accept(key, person.read(), password);
        PageFunctions.addFlashMessage("invitation.accepted");
        if (signIn.hasSecondFactor(account)) {
            return "/login.xhtml?faces-redirect=true";
        }
        landing.enter(
                account,
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage(),
                null);
        return null;
    }

    public InvitationService.InvitationView getInvited() {
        if (invited == null) {
            load();
        }
        return invited;
    }

    public String getKey() {
        return key;
    }

    public NewAccountForm getPerson() {
        return person;
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
