package fangxin.commitment.returns.web;

import fangxin.commitment.returns.HolderReturnService.RefusalChoice;
import fangxin.commitment.returns.RefundRoute;
import fangxin.commitment.returns.ReturnAnswerInput;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnStep;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnExclusion;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Form bean of the answer of a shop to a claim, signed in or by the address in a message. */
public class ReturnAnswerForm implements Serializable {
    private String reason;
    private String exclusion;
    private boolean confirmed;
    private String words;
    private String statement;
    private BigDecimal amount;
    private RefundRoute route = RefundRoute.ORIGINAL_PAYMENT;

    ReturnAnswerInput input(ReturnStep step) {
        return new ReturnAnswerInput(
                step,
                reason,
                exclusion,
                confirmed,
                step == ReturnStep.STATE ? statement : words,
                amount,
                route,
                null,
                null);
    }

    /** Returns the exclusions that a shop names in a refusal of a purchase at a distance. */
    static List<ReturnExclusion> exclusions(ReturnClaimView claim, List<RefusalChoice> reasons) {
        return claim.channel() == ReturnChannel.DISTANCE
                ? reasons.stream()
                        .flatMap(reason -> reason.exclusions().stream())
                        .toList()
                : List.of();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getExclusion() {
        return exclusion;
    }

    public void setExclusion(String exclusion) {
        this.exclusion = exclusion;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public RefundRoute getRoute() {
        return route;
    }

    public void setRoute(RefundRoute route) {
        this.route = route;
    }

    /** Returns the ways in which a price is paid back. */
    public RefundRoute[] getRoutes() {
        return RefundRoute.values();
    }
}
