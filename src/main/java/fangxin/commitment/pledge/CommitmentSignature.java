package fangxin.commitment.pledge;

import java.time.Instant;

/**
 * Value of the signature under a pledge (承诺签名): its picture, the signer, the hash of the text that was signed, and the
 * time.
 *
 * @param file        id of the picture; null once it was erased
 * @param contentHash SHA-256 of the text that was signed
 */
public record CommitmentSignature(String file, String signer, String contentHash, Instant signedAt) {}
