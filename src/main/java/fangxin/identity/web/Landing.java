package fangxin.identity.web;

import fangxin.identity.SignInDesk;
import fangxin.identity.UserSessionDesk;
import fangxin.platform.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Begins a session for somebody who has proved who it is, and leads to where that person works. */
@RequestScoped
public class Landing {
    @Inject
    SignInDesk desk;
    @Inject
    UserSessionDesk sessions;
    @Inject
    HttpServletRequest request;

    /** Begins the session, in the language that was chosen on the page, or else in the account's. */
    public void begin(String username, String language) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        SignedInSession.begin(request, sessions.begin(username, CallerOrigin.of(request)),
                Language.chosen(request).orElse(language));
        CallerOrigin.remember(request, (HttpServletResponse) external.getResponse(), username);
    }

    /**
     * @param language the account's, which gives way to one that was chosen on the page
     * @param returnTo where the person wanted to go; null, or an address of another site, leads to the first menu entry
     */
    public void enter(String username, String language, String returnTo) throws IOException {
        begin(username, language);
        boolean local = returnTo != null && returnTo.matches("/[A-Za-z0-9_][^\\\\]*");
        String home = Menu.of(desk.rolesOf(username)).findFirst().map(Menu::href).orElse("/my/home");
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request.getContextPath() + (local ? returnTo : home));
        faces.responseComplete();
    }
}
