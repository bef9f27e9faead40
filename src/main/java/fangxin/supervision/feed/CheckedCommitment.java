package fangxin.supervision.feed;

/**
 * Value of a commitment whose subject feeds are asked about (承诺核查对象): number, sign, subject and office, and whether the
 * reader decides on it.
 *
 * @param premises         id of the premises
 * @param penaltyFreeYears years without a penalty that its terms require
 */
public record CheckedCommitment(
        String number,
        String signName,
        String creditCode,
        String premises,
        String office,
        int penaltyFreeYears,
        boolean decidedByReader) {}
