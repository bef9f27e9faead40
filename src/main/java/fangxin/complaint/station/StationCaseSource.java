package fangxin.complaint.station;

/**
 * Enum of how a dispute came to a station (纠纷来源): in person, by phone, online, or as a consumer's message that the shop
 * did not answer.
 */
public enum StationCaseSource {
    WALK_IN,
    PHONE,
    ONLINE,
    /** Message of a consumer that its shop did not answer. */
    MESSAGE
}
