package fangxin.complaint.unitcode;

/**
 * Enum of the types of a network from which codes are scanned (网络类型): fixed lines, or a mobile network, which proves no
 * place.
 */
public enum NetworkType {
    /** Fixed line of one place, for example the WLAN of a shop or a home. */
    FIXED,
    /** Mobile network, whose gateway can be in another city than the phone. */
    MOBILE
}
