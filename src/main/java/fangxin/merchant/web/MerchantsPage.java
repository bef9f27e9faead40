package fangxin.merchant.web;

import fangxin.merchant.MerchantDesk;
import fangxin.platform.web.Look;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Merchants that wait to be confirmed, and rival claims. */
@Named
@ViewScoped
public class MerchantsPage implements Serializable {
    @Inject
    transient MerchantDesk desk;
    private transient MerchantDesk.Waiting waiting;
    private final Map<String, String> reasons = new HashMap<>();

    @PostConstruct
    void open() {
        waiting = desk.waiting();
    }

    public String confirm(MerchantDesk.Row merchant) {
        desk.confirm(merchant.id());
        Look.tell("merchant.confirmed.told", merchant.name());
        return "/work/merchants.xhtml?faces-redirect=true";
    }

    public String decide(String claim, boolean accepted) {
        desk.decide(claim, accepted, reasons.get(claim));
        Look.tell("merchant.claim.told");
        return "/work/merchants.xhtml?faces-redirect=true";
    }

    public MerchantDesk.Waiting getWaiting() {
        return waiting;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
