package fangxin.procedure.application;

import java.time.Instant;

/**
 * That the pledge was signed.
 *
 * @param by         by finger on the screen, or on paper that was photographed
 * @param file       id of the picture of the signature, or of the paper
 * @param pledgeHash SHA-256 of the words that were signed
 * @param signer     name of the person who signed
 * @param account    account under which it was handed in
 */
public record PledgeSignature(
        SignatureMethod by, String file, int issue, String pledgeHash, String signer, Instant at, String account) {
    public enum SignatureMethod {
        FINGER,
        PAPER
    }
}
