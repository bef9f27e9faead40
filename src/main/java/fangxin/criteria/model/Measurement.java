package fangxin.criteria.model;

/**
 * What was counted or measured on the spot, from which the points follow.
 *
 * @param found how many were found, the value measured, or the numerator
 * @param base  the denominator of a ratio, else null
 */
public record Measurement(Double found, Double base) {}
