package fangxin.registry.verification.web;

import fangxin.registry.verification.CertificateVerification;
import fangxin.registry.verification.CertificateVerificationService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * Public page of a certificate check, which the QR code on a plaque opens: it shows the title of a number with its
 * standing, or that there is none.
 */
@Named
@RequestScoped
public class CertificateVerificationPage {
    @Inject
    CertificateVerificationService service;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private CertificateVerification verification;

    @PostConstruct
    void verify() {
        verification = service.verify(parameters.get("number"));
        if (!verification.hasUnit()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public CertificateVerification getVerification() {
        return verification;
    }
}
