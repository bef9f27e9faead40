package fangxin.procedure.cultivation.web;

/** A step that asks for a reason and nothing else. */
public abstract class AbstractReasonStepPage extends AbstractStepPage {
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
