package fangxin.naming.overview.web;

import fangxin.naming.overview.NamingView;
import fangxin.naming.overview.NamingViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Faces bean of the panel of the case page that shows the naming phase: notice, objections and title. */
@Named
@RequestScoped
public class NamingCasePanel {
    @Inject
    NamingViewService service;

    private NamingView naming;

    public NamingView getNaming() {
        if (naming == null) {
            naming = service.of(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("reference"));
        }
        return naming;
    }
}
