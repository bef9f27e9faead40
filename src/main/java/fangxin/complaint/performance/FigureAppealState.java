package fangxin.complaint.performance;

/** Enum of the states of an appeal against how a case counts (申诉状态). */
public enum FigureAppealState {
    OPEN,
    /** The case is taken out of the figure. */
    UPHELD,
    REJECTED
}
