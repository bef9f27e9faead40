package fangxin.complaint.exchange;

import fangxin.common.TextNormalizer;
import fangxin.platform.persistence.HmacSha256;

/**
 * Function that hashes a contact under a key of the installation, so that repeated complaints are recognised and the
 * contact is not stored.
 */
final class ContactHash {
    private ContactHash() {}

    static String of(String contact) {
        return HmacSha256.hex("complaints", TextNormalizer.code(contact));
    }
}
