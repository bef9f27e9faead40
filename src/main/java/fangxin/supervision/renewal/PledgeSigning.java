package fangxin.supervision.renewal;

import fangxin.procedure.application.PledgeText;
import java.time.Instant;

/**
 * Value of the pledge that a holder signs again with its application for renewal (重新签署承诺书): the picture of the
 * signature, the person, the hash of the text, and the time; it decides whether it is of a text.
 *
 * @param file id of the picture
 */
record PledgeSigning(String file, String signer, String pledgeHash, Instant signedAt) {
    /** Returns whether this signing is that of a pledge text. */
    boolean isOf(PledgeText pledge) {
        return pledgeHash.equals(pledge.hash());
    }
}
