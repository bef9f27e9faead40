package fangxin.naming.signing;

/** Enum of the results of a step in the signing chain: forwarded, sent back, signed, dropped or taken back. */
public enum SigningVerdict {
    FORWARDED,
    SENT_BACK,
    SIGNED,
    DROPPED,
    /** The signer has taken the signature back (撤回签发). */
    TAKEN_BACK
}
