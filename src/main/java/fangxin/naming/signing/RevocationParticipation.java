package fangxin.naming.signing;

import fangxin.naming.title.Title;

/**
 * Port by which a later feature answers whether an officer took part in the revocation of a title other than in the
 * signing chain of its document, for example by proposing it.
 */
public interface RevocationParticipation {
    /**
     * Returns whether the person of this account took part in the revocation, and so does not review it.
     *
     * @param document id of the official document that revoked the title
     */
    boolean hasTakenPart(Title title, String document, String account);
}
