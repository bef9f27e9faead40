package fangxin.commitment.returns.web;

import fangxin.commitment.returns.RefundRoute;
import fangxin.commitment.returns.ReturnAnswerInput;
import fangxin.commitment.returns.ReturnStep;
import java.io.Serializable;
import java.math.BigDecimal;

/** Form bean of the answer of a shop to a claim, signed in or by the address in a message. */
public class ReturnAnswerForm implements Serializable {
    private String reason;
    private String words;
    private String statement;
    private BigDecimal amount;
    private RefundRoute route = RefundRoute.ORIGINAL_PAYMENT;

    ReturnAnswerInput input(ReturnStep step) {
        return new ReturnAnswerInput(
                step, reason, step == ReturnStep.STATE ? statement : words, amount, route, null, null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
