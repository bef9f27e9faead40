package fangxin.complaint.exchange;

/**
 * Enum of the platforms whose cases are mirrored (对接平台): the national platform 12315 and the municipal hotline 12345.
 */
public enum ComplaintPlatform {
    /** The national platform. */
    NATIONAL_12315,
    /** The hotline of the city. */
    MUNICIPAL_12345;

    /** Returns whether the platform is 12315; the other one is 12345. */
    public boolean isNational() {
        return this == NATIONAL_12315;
    }
}
