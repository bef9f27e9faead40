package fangxin.complaint.callback;

/**
 * Enum of the origins of a call-back (回访来源): the draw, after which the city's office calls, or the platform 12315,
 * which has called the complainant itself.
 */
public enum CallBackOrigin {
    /** The city's office, after the draw. */
    DRAW,
    /** The national platform 12315 itself. */
    PLATFORM
}
