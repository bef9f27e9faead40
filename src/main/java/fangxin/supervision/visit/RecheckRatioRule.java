package fangxin.supervision.visit;

/**
 * Rule (function) on the number of re-checks: of the titles of one district, type and level, at least the ratio of the
 * terms is re-checked in a calendar year, rounded up. For example, 20 percent of 11 titles are 3.
 */
final class RecheckRatioRule {
    private static final int WHOLE = 100;

    private RecheckRatioRule() {}

    static long wanted(long titles, int percent) {
        return Math.ceilDiv(titles * percent, WHOLE);
    }
}
