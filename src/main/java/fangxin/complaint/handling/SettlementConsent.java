package fangxin.complaint.handling;

/**
 * Enum of the consent of one complainant to a settlement (对调解协议的意见): open, consented or refused; a settlement binds
 * only those who consent.
 */
public enum SettlementConsent {
    OPEN,
    CONSENTED,
    REFUSED
}
