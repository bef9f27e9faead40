package fangxin.naming.signing;

/** Result of a step in the signing chain. */
public enum SigningVerdict {
    FORWARDED,
    SENT_BACK,
    SIGNED,
    DROPPED,
    /** The signer has taken the signature back (撤回签发). */
    TAKEN_BACK
}
