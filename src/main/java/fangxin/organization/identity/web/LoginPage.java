package fangxin.organization.identity.web;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.DemoAccountSeed;
import fangxin.organization.identity.SecondFactorService;
import fangxin.organization.identity.SignInService;
import fangxin.platform.config.Settings;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/**
 * Page for signing in by password, code or passkey, with the second step, and by one press as a demo account; the page
 * is stateless, the session begins with success.
 */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    SignInService service;

    @Inject
    SecondFactorService factors;

    @Inject
    SignInRedirect landing;

    private String username;
    private String password;
    private String contact;
    private String code;
    private String returnTo;
    private boolean codeSent;
    private String ticket;
    private String otp;
    private String answer;

    /**
     * Reads the ticket before the form is decoded: without it, the form of the second step would not be rendered. The
     * address of the page names the page to return to; each form sends it again.
     */
    @PostConstruct
    void load() {
        ticket = request().getParameter("secondStep:ticket");
        returnTo = request().getParameter("return");
    }

    /** Returns whether a form was sent after its session had ended, so that nothing was done. */
    public boolean isExpired() {
        return Boolean.parseBoolean(request().getParameter("expired"));
    }

    public void signIn() throws IOException {
        enter(service.signIn(username, password, CallerOrigin.of(request())));
    }

    /** Completes the second step with a code of the authenticator app. */
    public void signInWithOtp() throws IOException {
        enter(service.signInWithOtp(ticket, otp));
    }

    public void signInByPasskey() throws IOException {
        enter(service.signInByPasskey(answer).orElseThrow(() -> new RuleViolation("identity.passkey.refused")));
    }

    /** Signs in as a demo account, with the public password of the demonstration. */
    public void signInAs(String someone) throws IOException {
        DemoAccountSeed.DemoAccount person = DemoAccountSeed.find(someone)
                .filter(known -> Settings.isDemo())
                .orElseThrow(() -> new RuleViolation(RuleViolation.Status.WRONG_CREDENTIALS, "identity.signIn.wrong"));
        enter(service.signIn(person.username(), DemoAccountSeed.PASSWORD, CallerOrigin.of(request())));
    }

    public void sendCode() {
        if (contact == null) {
            throw RuleViolation.at("contact", "identity.contact.required");
        }
        service.sendCode(contact, CallerOrigin.of(request()));
        codeSent = true;
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_INFO, PageFunctions.message("identity.login.codeSent"), null));
    }

    public void signInByCode() throws IOException {
        codeSent = true;
        enter(service.signInByCode(contact, code, CallerOrigin.of(request()))
                .orElseThrow(() -> RuleViolation.at("code", "identity.code.wrong")));
    }

    private void enter(SignInService.VerifiedSignIn proved) throws IOException {
        ticket = proved.ticket();
        if (ticket == null) {
            landing.enter(proved.username(), proved.language(), returnTo);
        }
    }

    /** Returns whether the first step is done and the page asks for a code of the authenticator app. */
    public boolean isSecondStep() {
        return ticket != null && !ticket.isEmpty();
    }

    /** Returns the domain that passkeys of this site are bound to (relying party id). */
    public String getSite() {
        return factors.passkeySite();
    }

    /** Returns a challenge for passkeys; null where this site cannot offer them. */
    public String getChallenge() {
        return factors.passkeyChallenge();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public boolean isDemo() {
        return Settings.isDemo();
    }

    /** Returns the demo accounts with which a visitor can sign in. */
    public List<DemoAccountSeed.DemoAccount> getDemoAccounts() {
        return isDemo() ? DemoAccountSeed.oneOfEach() : List.of();
    }

    public String getDemoPassword() {
        return DemoAccountSeed.PASSWORD;
    }

    public boolean isCodeSent() {
        return codeSent;
    }

    public void setCodeSent(boolean sent) {
        codeSent = sent;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public String getOtp() {
        return otp;
    }

    public void setOtp(String otp) {
        this.otp = otp;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(String returnTo) {
        this.returnTo = returnTo;
    }
}
