package fangxin.naming.web;

import fangxin.RuleViolation;
import fangxin.naming.ObjectionDesk;
import fangxin.naming.Receipt;
import fangxin.platform.RateLimit;
import fangxin.platform.web.ClientAddress;
import fangxin.platform.web.Language;
import fangxin.platform.web.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** What has become of an objection, for whoever holds its receipt. */
@Named
@RequestScoped
public class ReceiptPage {
    private static final int MOST = 30;

    @Inject
    ObjectionDesk desk;
    @Inject
    Language language;
    @Inject
    RateLimit limit;
    @Inject
    HttpServletRequest request;
    private Receipt receipt;

    public void open() {
        FacesContext.getCurrentInstance().getViewRoot().setLocale(language.getLocale());
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        String asked = getAsked();
        if (asked == null || asked.isBlank()) {
            return;
        }
        try {
            limit.count("receipt/" + ClientAddress.networkOf(request), MOST, Duration.ofMinutes(10));
            receipt = desk.receipt(asked);
        } catch (RuleViolation refused) {
            refused.violations().forEach(fault -> FacesContext.getCurrentInstance().addMessage(fault.field(),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR,
                            Look.say(fault.key(), fault.arguments().toArray()), null)));
        }
    }

    public String getAsked() {
        return request.getParameter("receipt");
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
