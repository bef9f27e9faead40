package fangxin.complaint.urging;

/** Value of the filter of urging letters (催办函筛选); a null part filters nothing. */
public record UrgingFilter(String text, UrgingType type, UrgingState state) {
    static final UrgingFilter NONE = new UrgingFilter(null, null, null);
}
