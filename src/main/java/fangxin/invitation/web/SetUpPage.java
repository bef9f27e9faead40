package fangxin.invitation.web;

import fangxin.RuleViolation;
import fangxin.identity.SignInDesk;
import fangxin.identity.web.Landing;
import fangxin.identity.web.NewcomerForm;
import fangxin.invitation.InvitationDesk;
import fangxin.platform.web.Look;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Setting a password at a one-time address; stateless, the session begins with success. */
@Named
@RequestScoped
public class SetUpPage {
    @Inject
    InvitationDesk desk;
    @Inject
    SignInDesk signIn;
    @Inject
    Landing landing;
    @Inject
    HttpServletRequest request;
    private String key;
    private InvitationDesk.Invited invited;
    private final NewcomerForm person = new NewcomerForm();
    private String password;
    private String repeated;

    @PostConstruct
    void read() {
        key = request.getParameter("key");
    }

    /** Refuses an address that is over before anything is typed. */
    public void open() {
        invited = desk.look(key);
    }

    /** Leads on, or to the sign-in where the account has a second factor, which this address does not stand for. */
    public String accept() throws IOException {
        if (password != null && !password.equals(repeated)) {
            throw RuleViolation.at("repeated", "identity.password.repeat");
        }
        String account = desk.accept(key, person.read(), password);
        Look.tell("invitation.accepted");
        if (signIn.hasSecondFactor(account)) {
            return "/login.xhtml?faces-redirect=true";
        }
        landing.enter(account, FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage(), null);
        return null;
    }

    public InvitationDesk.Invited getInvited() {
        if (invited == null) {
            open();
        }
        return invited;
    }

    public String getKey() {
        return key;
    }

    public NewcomerForm getPerson() {
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
