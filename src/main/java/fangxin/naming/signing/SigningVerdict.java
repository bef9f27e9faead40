package fangxin.naming.signing;

public enum SigningVerdict {
    FORWARDED,
    SENT_BACK,
    SIGNED,
    DROPPED
}
