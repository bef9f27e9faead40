package fangxin.complaint.station;

/**
 * Enum of the states of a station or ODR firm (服务站状态): imported but not confirmed yet, applied, refused, active, to be
 * confirmed since it had no activity, or closed. The public list has the active ones only.
 */
public enum StationState {
    APPLIED,
    /** The station was imported; a second officer has yet to confirm the import. */
    IMPORTED,
    REFUSED,
    ACTIVE,
    /** The station recorded nothing for the idle days of the terms. */
    UNCONFIRMED,
    CLOSED
}
