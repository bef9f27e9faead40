package fangxin.complaint.warning;

/**
 * Filter of the list of consumer warnings for offices: part of title, category or number, kind, and state. Null is no
 * condition.
 *
 * @param text part of title, category or number
 */
public record WarningFilter(String text, WarningKind kind, WarningState state) {
    public static final WarningFilter NONE = new WarningFilter(null, null, null);
}
