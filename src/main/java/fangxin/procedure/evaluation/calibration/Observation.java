package fangxin.procedure.evaluation.calibration;

/**
 * Value that the rater model is fitted to: the total that one scorer gave one case.
 *
 * @param value percent of the points that the whole sheet can give
 */
public record Observation(String subject, String scorer, double value) {}
