package fangxin.statistics;

/** Titles that a figure of a year counts: conferred or lost. */
public enum CountedTitles {
    NAMED,
    LOST
}
