package fangxin.commitment.returns;

/**
 * Enum of the findings of the office on a contested refusal (对拒绝退货的认定), justified or unjustified, each with its step.
 */
public enum ReturnFinding {
    JUSTIFIED(ReturnStep.FIND_JUSTIFIED),
    UNJUSTIFIED(ReturnStep.FIND_UNJUSTIFIED);

    private final ReturnStep step;

    ReturnFinding(ReturnStep step) {
        this.step = step;
    }

    ReturnStep step() {
        return step;
    }
}
