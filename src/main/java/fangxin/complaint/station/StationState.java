package fangxin.complaint.station;

/** Enum of where a station or ODR firm is in its life (服务站状态). The public list has the active ones only. */
public enum StationState {
    APPLIED,
    /** It was imported; a second officer has yet to confirm the import. */
    IMPORTED,
    REFUSED,
    ACTIVE,
    /** Nothing was heard of it for the idle days of the terms. */
    UNCONFIRMED,
    CLOSED
}
