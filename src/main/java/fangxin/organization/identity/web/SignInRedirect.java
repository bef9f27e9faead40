package fangxin.organization.identity.web;

import fangxin.organization.identity.SignInService;
import fangxin.organization.identity.UserSessionService;
import fangxin.platform.http.RequestLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Request-scoped bean that begins the session of a person who has signed in, and redirects to the page that was asked
 * for, or else to the person's own start page.
 */
@RequestScoped
public class SignInRedirect {
    @Inject
    SignInService service;

    @Inject
    UserSessionService sessions;

    @Inject
    HttpServletRequest request;

    /** Begins the session, in the language that was chosen on the page, or else in the account's. */
    public void begin(String username, String language) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        BrowserSession.begin(
                request,
                sessions.begin(username, CallerOrigin.of(request)),
                RequestLocale.chosen(request).orElse(language));
        CallerOrigin.remember(request, (HttpServletResponse) external.getResponse(), username);
    }

    /**
     * @param language the account's, which gives way to one that was chosen on the page
     * @param returnTo where the person wanted to go; null, or an address of another site, leads to the first menu entry
     */
    public void enter(String username, String language, String returnTo) throws IOException {
        begin(username, language);
        boolean local = returnTo != null && returnTo.matches("/[A-Za-z0-9_][^\\\\]*");
        String home = MenuItem.of(service.rolesOf(username))
                .findFirst()
                .map(MenuItem::href)
                .orElse("/my/home");
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request.getContextPath() + (local ? returnTo : home));
        faces.responseComplete();
    }
}
