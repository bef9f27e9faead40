package fangxin.complaint.urging;

/** Filter of the list of urging letters (催办函筛选): part of the number, type, and state. Null is no condition. */
public record UrgingFilter(String text, UrgingType type, UrgingState state) {
    static final UrgingFilter NONE = new UrgingFilter(null, null, null);
}
