package fangxin.complaint.station;

/**
 * Enum of the types of an entry in the register of stations (服务站类型): a service station at a venue or on a platform, or
 * an ODR firm.
 */
public enum StationType {
    VENUE,
    ONLINE,
    ODR_FIRM;

    /** Whether it is a service station; an ODR firm settles for itself and its stores only. */
    public boolean isStation() {
        return this != ODR_FIRM;
    }
}
