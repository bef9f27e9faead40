package fangxin.procedure.evaluation.calibration;

/**
 * Value that the rater model is fitted to: the total that one scorer gave one case.
 *
 * @param value percent of what the whole sheet could give
 */
public record Observation(String subject, String scorer, double value) {}
