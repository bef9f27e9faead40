package fangxin.complaint.urging;

/** Value of the filter of the cases that need urging (催办筛选); a null part filters nothing. */
public record UrgentCaseFilter(String text, UrgingReason reason, String office) {
    static final UrgentCaseFilter NONE = new UrgentCaseFilter(null, null, null);
}
