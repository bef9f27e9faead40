package fangxin.administration.web;

import fangxin.administration.FactorResetDesk;
import fangxin.identity.PasswordConfirmation;
import fangxin.platform.web.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Requests to remove second factors that were lost. */
@Named
@RequestScoped
public class ResetsPage {
    private static final String HERE = "/admin/resets.xhtml?faces-redirect=true";

    @Inject
    FactorResetDesk desk;
    @Inject
    PasswordConfirmation confirmation;
    private List<FactorResetDesk.Waiting> waiting;
    private String account;
    private String reason;
    private String password;

    public List<FactorResetDesk.Waiting> getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting();
        }
        return waiting;
    }

    public String request() {
        confirmation.require(password);
        desk.request(account, reason);
        return Look.told("administration.reset.requested", HERE);
    }

    public String confirm(String id) {
        confirmation.require(password);
        desk.confirm(id);
        return Look.told("administration.reset.confirmed", HERE);
    }

    public String refuse(String id) {
        desk.refuse(id);
        return Look.told("administration.reset.refused", HERE);
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
