package fangxin.administration.web;

import fangxin.administration.FactorResetInput;
import fangxin.administration.FactorResetService;
import fangxin.organization.identity.web.PasswordConfirmationBean;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page on which administrators request, confirm or refuse the removal of a lost second factor. */
@Named
@RequestScoped
public class FactorResetsPage {
    private static final String HERE = "/admin/factor_resets.xhtml?faces-redirect=true";

    @Inject
    FactorResetService service;

    @Inject
    PasswordConfirmationBean confirmation;

    private List<FactorResetService.PendingReset> pending;
    private String account;
    private String reason;

    public List<FactorResetService.PendingReset> getPending() {
        if (pending == null) {
            pending = service.pending();
        }
        return pending;
    }

    public String request() {
        confirmation.require();
        service.request(new FactorResetInput(account, reason));
        return PageFunctions.withFlashMessage("administration.reset.requested", HERE);
    }

    public String confirm(String id) {
        confirmation.require();
        service.confirm(id);
        return PageFunctions.withFlashMessage("administration.reset.confirmed", HERE);
    }

    public String refuse(String id) {
        service.refuse(id);
        return PageFunctions.withFlashMessage("administration.reset.refused", HERE);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
