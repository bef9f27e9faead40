package fangxin.complaint.performance;

/** Enum of the states of an appeal against how a case counts in a figure (申诉状态): open, upheld or rejected. */
public enum FigureAppealState {
    OPEN,
    /** The case is removed from the figure. */
    UPHELD,
    REJECTED
}
