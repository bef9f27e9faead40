package fangxin.complaint.callback;

/** Enum of who calls a complainant back (回访来源). */
public enum CallBackOrigin {
    /** The city's office, after the draw. */
    DRAW,
    /** The national platform 12315 itself. */
    PLATFORM
}
