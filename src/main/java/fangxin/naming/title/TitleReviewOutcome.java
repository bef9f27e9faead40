package fangxin.naming.title;

/**
 * Enum of the outcomes of the review (复查) of a revocation: upheld or overturned, each with the step of the title that
 * it takes.
 */
public enum TitleReviewOutcome {
    UPHELD(TitleStep.UPHOLD),
    OVERTURNED(TitleStep.OVERTURN);

    private final TitleStep step;

    TitleReviewOutcome(TitleStep step) {
        this.step = step;
    }

    public TitleStep step() {
        return step;
    }
}
