package fangxin.complaint.analysis;

/**
 * Value of a series whose week is a hot spot (热点判定): observed and expected complaints, dispersion, and the probability
 * of so many complaints without a cause.
 *
 * @param expected    complaints to be expected from level and season
 * @param dispersion  variance of the weekly counts as a multiple of that of a Poisson distribution
 * @param probability probability of so many complaints or more without a cause
 */
public record HotSpotFinding(SeriesKey key, int observed, double expected, double dispersion, double probability) {}
