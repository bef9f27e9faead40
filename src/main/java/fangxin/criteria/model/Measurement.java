package fangxin.criteria.model;

/**
 * Value of a count or measurement on site (number found, value, or numerator and denominator of a ratio), from which
 * the points of an item follow.
 *
 * @param found how many were found, the value measured, or the numerator
 * @param base  the denominator of a ratio, else null
 */
public record Measurement(Double found, Double base) {}
