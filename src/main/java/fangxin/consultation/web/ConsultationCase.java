package fangxin.consultation.web;

import fangxin.consultation.ConsultationRecordDesk;
import fangxin.consultation.ConsultationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What this phase shows of the case that the address names. */
@Named
@RequestScoped
public class ConsultationCase {
    @Inject
    ConsultationRecordDesk desk;
    @Inject
    HttpServletRequest request;
    private ConsultationView view;

    public ConsultationView getView() {
        if (view == null) {
            view = desk.view(request.getParameter("reference"));
        }
        return view;
    }
}
