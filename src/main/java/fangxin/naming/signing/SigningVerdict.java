package fangxin.naming.signing;

/** Result of a step in the signing chain. */
public enum SigningVerdict {
    FORWARDED,
    SENT_BACK,
    SIGNED,
    DROPPED
}
