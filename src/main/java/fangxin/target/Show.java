package fangxin.target;

/** Which titles of a year: those that were conferred, or those that were lost. */
public enum Show { NAMED, LOST }
