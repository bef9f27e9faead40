package fangxin.naming.objection.web;

import fangxin.common.RuleViolation;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionService;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Public page that shows the state of an objection to the holder of its receipt. */
@Named
@RequestScoped
public class ObjectionReceiptPage {
    @Inject
    ObjectionService service;

    @Inject
    RequestLocale language;

    @Inject
    RateLimiter limit;

    @Inject
    HttpServletRequest request;

    private ObjectionReceipt receipt;

    public void load() {
        FacesContext.getCurrentInstance().getViewRoot().setLocale(language.getLocale());
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        String asked = getAsked();
        if (asked == null || asked.isBlank()) {
            return;
        }
        try {
            limit.count(
                    "receipt/" + ClientAddress.hostOf(request),
                    RequestLimits.shipped().objectionReceipts());
            receipt = service.receipt(asked);
        } catch (RuleViolation refused) {
            PageFunctions.addErrors(refused.violations());
        }
    }

    public String getAsked() {
        return request.getParameter("receipt");
    }

    public ObjectionReceipt getReceipt() {
        return receipt;
    }
}
