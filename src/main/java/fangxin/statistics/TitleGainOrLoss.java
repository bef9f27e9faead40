package fangxin.statistics;

/** Enum of the sides of a year's figure on which a title counts: named in the year, or lost in it (revoked). */
public enum TitleGainOrLoss {
    NAMED,
    LOST
}
