package fangxin.identity.web;

import fangxin.identity.SignInDesk;
import fangxin.platform.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Begins a session for somebody who has proved who it is, and leads to where that person works. */
@RequestScoped
public class Landing {
    @Inject
    SignInDesk desk;
    @Inject
    HttpServletRequest request;

    /**
     * @param language the account's, which gives way to one that was chosen on the page
     * @param returnTo where the person wanted to go; null, or an address of another site, leads to the first menu entry
     */
    public void enter(String username, String language, String returnTo) throws IOException {
        SignedInSession.begin(request, username, Language.chosen(request).orElse(language));
        boolean local = returnTo != null && returnTo.matches("/[A-Za-z0-9_][^\\\\]*");
        String home = Menu.of(desk.rolesOf(username)).findFirst().map(Menu::href).orElse("/my/home");
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request.getContextPath() + (local ? returnTo : home));
        faces.responseComplete();
    }
}
