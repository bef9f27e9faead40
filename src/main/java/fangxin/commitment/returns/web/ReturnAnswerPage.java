package fangxin.commitment.returns.web;

import fangxin.commitment.returns.HolderReturnService;
import fangxin.commitment.returns.HolderReturnService.RefusalChoice;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnStep;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** Public page at the address in a message, on which a shop answers a claim without signing in; stateless. */
@Named
@RequestScoped
public class ReturnAnswerPage {
    @Inject
    HolderReturnService service;

    @Inject
    RateLimiter limit;

    /** Request parameters of the page to which the address is forwarded, with the token of its path. */
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private String token;
    private ReturnClaimView claim;
    private final ReturnAnswerForm form = new ReturnAnswerForm();

    @PostConstruct
    void read() {
        token = parameters.get("token");
    }

    public String answer(String step) {
        limit.count(
                "return-answer/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().returnClaims());
        claim = service.answer(token, form.input(ReturnStep.valueOf(step)));
        form.setAmount(claim.purchase().price());
        return null;
    }

    /**
     * Returns the claim, which the page shows first: an unknown address answers 404 before the user types. The form
     * proposes the price that was paid until it is sent.
     */
    public ReturnClaimView getClaim() {
        if (claim == null) {
            claim = service.findByToken(token);
            if (!FacesContext.getCurrentInstance().isPostback()) {
                form.setAmount(claim.purchase().price());
            }
        }
        return claim;
    }

    public boolean opens(String step) {
        return getClaim().opens(ReturnStep.valueOf(step));
    }

    public List<RefusalChoice> getReasons() {
        return service.reasons(token);
    }

    public String getToken() {
        return token;
    }

    /** Returns the exclusions of the pledge that a refusal can name; empty for a purchase on the premises. */
    public List<ReturnExclusion> getExclusions() {
        return ReturnAnswerForm.exclusions(getClaim(), getReasons());
    }

    public ReturnAnswerForm getForm() {
        return form;
    }
}
