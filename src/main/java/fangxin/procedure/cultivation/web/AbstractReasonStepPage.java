package fangxin.procedure.cultivation.web;

/** Base class of the pages of a step that takes only a reason. */
public abstract class AbstractReasonStepPage extends AbstractStepPage {
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
