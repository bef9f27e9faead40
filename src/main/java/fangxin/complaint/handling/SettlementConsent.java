package fangxin.complaint.handling;

/** Enum of the consent of one complainant to a settlement (对调解协议的意见); it binds only those who consent. */
public enum SettlementConsent {
    OPEN,
    CONSENTED,
    REFUSED
}
