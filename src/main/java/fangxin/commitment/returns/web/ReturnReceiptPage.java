package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ReturnClaimService;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnContestInput;
import fangxin.commitment.returns.ReturnReceiptInput;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Public page that shows a claim of return to the holder of its receipt, who contests a refusal or withdraws the claim;
 * stateless. Number and code are sent in the body of the request, so that no address states them.
 */
@Named
@RequestScoped
public class ReturnReceiptPage {
    @Inject
    ReturnClaimService service;

    @Inject
    RateLimiter limit;

    @Inject
    HttpServletRequest request;

    private String number;
    private String code;
    private String contest;
    private ReturnClaimView claim;

    public String find() {
        claim = service.followUp(receipt());
        return null;
    }

    public String contest() {
        ReturnReceiptInput receipt = receipt();
        claim = service.followUp(receipt);
        claim = service.contest(receipt, new ReturnContestInput(contest));
        return null;
    }

    public String withdraw() {
        claim = service.withdraw(receipt());
        return null;
    }

    private ReturnReceiptInput receipt() {
        limit.count(
                "return-receipt/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().returnReceipts());
        return new ReturnReceiptInput(number, code);
    }

    /** Returns the claim, or null until it was found. */
    public ReturnClaimView getClaim() {
        return claim;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getContest() {
        return contest;
    }

    public void setContest(String contest) {
        this.contest = contest;
    }
}
