package fangxin.supervision.feed;

/**
 * Value of a commitment whose subject feeds are asked about (承诺核查对象): number, sign, subject and office, and whether the
 * reader decides on it.
 *
 * @param premises id of the premises
 */
public record CheckedCommitment(
        String number, String signName, String creditCode, String premises, String office, boolean decidedByReader) {}
