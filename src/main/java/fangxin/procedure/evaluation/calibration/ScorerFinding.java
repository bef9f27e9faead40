package fangxin.procedure.evaluation.calibration;

import jakarta.validation.constraints.NotNull;

/**
 * Value: statistical finding on one evaluator, with verdict, number of cases that others scored too, and severity and
 * scatter with their intervals. Figures are points of 100, with their 95 % intervals; null where the data do not carry
 * them.
 *
 * @param cases    cases that others scored too
 * @param severity how much lower or higher than the others on the same cases
 * @param scatter  standard deviation of the residual that neither case nor severity explains
 */
public record ScorerFinding(
        @NotNull String scorer,
        int cases,
        @NotNull ScorerVerdict verdict,
        ConfidenceInterval severity,
        ConfidenceInterval scatter) {
    /** Verdict on an evaluator. ERRATIC: scatters more than the others. TOO_FEW: the data carry no verdict. */
    public enum ScorerVerdict {
        TOO_FEW,
        INCONSPICUOUS,
        HARSH,
        LENIENT,
        ERRATIC
    }

    /** Estimate with the bounds of its 95 % interval. */
    public record ConfidenceInterval(double value, double low, double high) {}

    public boolean conspicuous() {
        return verdict == ScorerVerdict.HARSH || verdict == ScorerVerdict.LENIENT || verdict == ScorerVerdict.ERRATIC;
    }
}
