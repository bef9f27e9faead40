package fangxin.procedure.evaluation.calibration;

/**
 * Observation of the rater model: the total that one scorer gave one case.
 *
 * @param value percent of what the whole sheet could give
 */
public record Observation(String subject, String scorer, double value) {}
