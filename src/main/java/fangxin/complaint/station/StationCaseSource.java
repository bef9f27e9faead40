package fangxin.complaint.station;

/**
 * Enum of how a dispute came to a station (纠纷来源): in person, by phone, online, as a consumer's message that the shop did
 * not answer, or by the file of the platform on which the station is.
 */
public enum StationCaseSource {
    WALK_IN,
    PHONE,
    ONLINE,
    /** Message of a consumer that its shop did not answer. */
    MESSAGE,
    /** Dispute of a platform's file. */
    PLATFORM
}
