package fangxin.complaint.association;

/** Enum of who handles the dispute by the choice of the informed consumer (知情选择). */
public enum InformedChoice {
    ASSOCIATION,
    NATIONAL_PLATFORM
}
