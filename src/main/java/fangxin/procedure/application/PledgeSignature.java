package fangxin.procedure.application;

import java.time.Instant;

/**
 * Value: the signature of the pledge (承诺签名) in an application: method, picture, hash of the text, signer and
 * account.
 *
 * @param method     on screen, or on paper that was photographed
 * @param file       id of the picture of the signature, or of the paper
 * @param pledgeHash SHA-256 of the text that was signed
 * @param signer     name of the person who signed
 * @param account    account that submitted the signature
 */
public record PledgeSignature(
        SignatureMethod method,
        String file,
        int issue,
        String pledgeHash,
        String signer,
        Instant signedAt,
        String account) {
    /** Signature method (签名方式): drawn on the screen, or on paper that was photographed. */
    public enum SignatureMethod {
        FINGER,
        PAPER
    }
}
