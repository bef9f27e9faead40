package fangxin.commitment.returns;

/** Enum of what the office finds on a contested refusal (对拒绝退货的认定). */
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
