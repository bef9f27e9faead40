package fangxin.registry.verification.web;

import fangxin.naming.title.TitlePlace;
import fangxin.platform.ui.PageFunctions;
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
    private String title;
    private String description;

    @PostConstruct
    void verify() {
        verification = service.verify(parameters.get("number"));
        String meaning = PageFunctions.message("verification.sentence." + verification.messageKey());
        if (verification.hasUnit()) {
            TitlePlace place = verification.unit().place();
            title = place.signName();
            description = PageFunctions.message("verification.description", place.signName(), place.address(), meaning);
        } else {
            title = PageFunctions.message("verification.notFound");
            description = meaning;
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public String getTitle() {
        return title;
    }

    /** Returns the sentence that search engines show. */
    public String getDescription() {
        return description;
    }

    public CertificateVerification getVerification() {
        return verification;
    }
}
