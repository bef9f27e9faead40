package fangxin.evaluation;

/** A mark with what it was based on: the number of the mark that the evaluator saw, 0 for none. */
public record Marking(String code, Double points, boolean leftOut, boolean veto, String reason, Integer basedOn) { }
