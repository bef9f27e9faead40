package fangxin.complaint.callback;

/**
 * Filter of the list of call-backs: part of the number of the case, month, state, origin, and office. Null is no
 * condition.
 *
 * @param text part of the number of a case
 */
public record CallBackFilter(String text, String month, CallBackState state, CallBackOrigin origin, String office) {
    static final CallBackFilter NONE = new CallBackFilter(null, null, null, null, null);
}
