package fangxin.procedure.evaluation.calibration;

/**
 * What one scorer, who scored alone, gave one case.
 *
 * @param value percent of what the whole sheet could give
 */
public record Observation(String subject, String scorer, double value) {}
