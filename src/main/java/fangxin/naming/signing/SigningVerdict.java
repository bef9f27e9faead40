package fangxin.naming.signing;

/** Enum of the results of a step in the signing chain: forwarded, sent back, signed, dropped or taken back. */
public enum SigningVerdict {
    FORWARDED,
    SENT_BACK,
    SIGNED,
    DROPPED,
    /** The signer has withdrawn the signature (撤回签发). */
    TAKEN_BACK
}
