package fangxin.complaint.station;

/**
 * Enum of the types of an entry in the register of stations (服务站类型): a service station at a venue or on a platform, or
 * an ODR firm.
 */
public enum StationType {
    VENUE,
    ONLINE,
    ODR_FIRM;

    /**
     * Returns whether the type is a service station; an ODR firm settles only its own disputes and those of its stores.
     */
    public boolean isStation() {
        return this != ODR_FIRM;
    }
}
