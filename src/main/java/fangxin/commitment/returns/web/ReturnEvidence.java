package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnOfficeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Faces bean for pages of other features that reads the claims of return behind a proceeding. */
@Named
@RequestScoped
public class ReturnEvidence {
    @Inject
    ReturnOfficeService service;

    private final Map<String, List<ReturnClaimView>> behind = new HashMap<>();

    /** Returns the claims behind a proceeding on unjustified refusals; empty for another one. */
    public List<ReturnClaimView> behind(String proceeding) {
        return behind.computeIfAbsent(proceeding, service::behind);
    }
}
