package fangxin.casework.appraisal;

/** Enum of the levels of satisfaction (满意度) of GB/T 39735-2020, from the best to the worst. */
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    MOSTLY_SATISFIED,
    DISSATISFIED,
    VERY_DISSATISFIED;

    /** Returns whether the answer is a bad appraisal (差评), which the office follows up. */
    public boolean isBad() {
        return this == DISSATISFIED || this == VERY_DISSATISFIED;
    }
}
