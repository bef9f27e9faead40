package fangxin.complaint.urging;

/**
 * Filter of the list of cases that need urging (催办筛选): part of a number or of the trader's name, reason, and office.
 * Null is no condition.
 */
public record UrgentCaseFilter(String text, UrgingReason reason, String office) {
    static final UrgentCaseFilter NONE = new UrgentCaseFilter(null, null, null);
}
