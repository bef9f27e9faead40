package fangxin.statistics;

/** Which titles of a year: those that were conferred, or those that were lost. */
public enum CountedTitles {
    NAMED,
    LOST
}
