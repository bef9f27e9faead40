package fangxin.procedure.consultation.web;

import fangxin.procedure.consultation.ConsultationView;
import fangxin.procedure.consultation.ConsultationViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Faces bean of the panel of a case page that shows the requests for opinions on the candidacy and the replies of the
 * agencies.
 */
@Named
@RequestScoped
public class ConsultationCasePanel {
    @Inject
    ConsultationViewService service;

    @Inject
    HttpServletRequest request;

    private ConsultationView view;

    public ConsultationView getView() {
        if (view == null) {
            view = service.view(request.getParameter("reference"));
        }
        return view;
    }
}
