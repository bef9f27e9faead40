package fangxin.merchant.web;

import fangxin.merchant.ClaimDecisionInput;
import fangxin.merchant.MerchantService;
import fangxin.merchant.VerificationRefusalInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Page of the merchants that wait for confirmation and of recent verifications, where an officer confirms or refuses
 * each merchant, withdraws a verification, and decides claims.
 */
@Named
@ViewScoped
public class MerchantsPage implements Serializable {
    @Inject
    transient MerchantService service;

    private transient MerchantService.PendingMerchants pending;
    private final Map<String, String> reasons = new HashMap<>();
    private String asked;

    @PostConstruct
    void load() {
        pending = service.pending();
    }

    public String confirm(MerchantService.MerchantRow merchant) {
        service.confirm(merchant.id());
        PageFunctions.addFlashMessage("merchant.confirmed.notice", merchant.name());
        return "/work/merchants.xhtml?faces-redirect=true";
    }

    public String refuse(MerchantService.MerchantRow merchant) {
        asked = merchant.id();
        service.refuse(merchant.id(), new VerificationRefusalInput(reasons.get(merchant.id())));
        PageFunctions.addFlashMessage("merchant.refused.notice", merchant.name());
        return "/work/merchants.xhtml?faces-redirect=true";
    }

    public String withdraw(MerchantService.MerchantRow merchant) {
        service.withdrawVerification(merchant.id());
        PageFunctions.addFlashMessage("merchant.verification.withdrawn", merchant.name());
        return "/work/merchants.xhtml?faces-redirect=true";
    }

    public String decide(String claim, boolean accepted) {
        service.decide(claim, new ClaimDecisionInput(accepted, reasons.get(claim)));
        PageFunctions.addFlashMessage("merchant.claim.notice");
        return "/work/merchants.xhtml?faces-redirect=true";
    }

    public MerchantService.PendingMerchants getPending() {
        return pending;
    }

    /** Returns the id of the merchant whose refusal the reader last requested without success, or null. */
    public String getAsked() {
        return asked;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
