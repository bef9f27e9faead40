package fangxin.complaint.association;

/**
 * Enum of the choices of the informed consumer on who handles the dispute (知情选择): the association, or the national
 * platform 12315.
 */
public enum InformedChoice {
    ASSOCIATION,
    NATIONAL_PLATFORM
}
