package fangxin.certificate.web;

import fangxin.certificate.CertificateDesk;
import fangxin.certificate.Verification;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What a plaque's QR code opens. */
@Named
@RequestScoped
public class PlaquePage {
    @Inject
    CertificateDesk desk;
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;
    private Verification verification;

    @PostConstruct
    void verify() {
        verification = desk.verify(parameters.get("number"));
        if (!verification.found()) {
            FacesContext.getCurrentInstance().getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public Verification getVerification() {
        return verification;
    }
}
