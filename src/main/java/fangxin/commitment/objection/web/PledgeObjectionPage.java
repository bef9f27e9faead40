package fangxin.commitment.objection.web;

import fangxin.commitment.objection.CommitmentObjectionService.OpenPledge;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.objection.web.AbstractObjectionServlet;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** Public page of one pledge in its public period, with the form for an objection. */
@Named
@RequestScoped
public class PledgeObjectionPage {
    @Inject
    OpenPledges pledges;

    @Inject
    RequestLocale language;

    @Inject
    BusinessClock businessClock;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private OpenPledge pledge;
    private String token;

    @PostConstruct
    void read() {
        String number = parameters.get("number");
        pledge = pledges.find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
        token = PublicFormToken.fresh(pledge.number(), businessClock.now().at()).text();
    }

    /** Shows the reasons for which a form was refused, beside its fields. */
    @SuppressWarnings("unchecked") // the servlet sets a list of violations
    public void load() {
        FacesContext.getCurrentInstance().getViewRoot().setLocale(language.getLocale());
        Object faults = request.getAttribute(AbstractObjectionServlet.FAULTS);
        if (faults != null) {
            PageFunctions.addErrors((List<Violation>) faults);
        }
    }

    public OpenPledge getPledge() {
        return pledge;
    }

    /** Returns whether an objection is still in time today. */
    public boolean isOpen() {
        return !businessClock.now().isAfter(pledge.publicUntil());
    }

    public String getToken() {
        return token;
    }

    public String getStatement() {
        return parameters.get("statement");
    }

    public String getName() {
        return parameters.get("name");
    }

    public String getContact() {
        return parameters.get("contact");
    }
}
