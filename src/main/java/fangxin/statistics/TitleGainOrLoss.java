package fangxin.statistics;

/** Side of a year's figure on which a title counts: named in the year, or lost in it (revoked or cancelled). */
public enum TitleGainOrLoss {
    NAMED,
    LOST
}
