package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.merchant.Premises;
import fangxin.procedure.candidacy.Candidacy;

/**
 * Value: the public grounds for naming a candidacy, that is its grade, the reason, and what the merchant promised, with
 * the address of an online shop; it answers which address is published, that one or else the address of the premises.
 *
 * @param grade         what the evaluation came to, or null
 * @param reason        in words for the public; section marks are for staff and merchant
 * @param promises      what the merchant promised, one promise a line
 * @param onlineAddress platform and link of an online shop, or null for a subject with premises
 */
public record NamingGrounds(Grade grade, String reason, LocalizedText promises, String onlineAddress) {
    /** Grounds with another reason. */
    NamingGrounds withReason(String other) {
        return new NamingGrounds(grade, other, promises, onlineAddress);
    }

    /**
     * Returns the address of a candidacy that is published; empty where none is known. See
     * {@link PublishedAddressPolicy}.
     */
    public String publishedAddress(Candidacy candidacy) {
        return onlineAddress != null
                ? onlineAddress
                : candidacy.premises().map(Premises::address).orElse("");
    }
}
