package fangxin.naming.web;

import fangxin.naming.NamingDesk;
import fangxin.naming.NamingView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the naming phase has done for a candidacy, on its case page. */
@Named
@RequestScoped
public class CaseNamingPage {
    @Inject
    NamingDesk desk;
    private NamingView naming;

    public NamingView getNaming() {
        if (naming == null) {
            naming = desk.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                    .get("reference"));
        }
        return naming;
    }
}
