package fangxin.complaint.consumermessage;

/**
 * Enum of the states of publication of an opinion (意见公开状态): none, waiting until it is due, held for an officer,
 * published or withheld.
 */
public enum OpinionPublication {
    /** The message is no opinion and is never published. */
    NONE,
    /** The opinion waits for the answer of the shop, or for the day from which it is published without one. */
    WAITING,
    /** The detector found personal data in the opinion; an officer reviews the masked text. */
    HELD,
    PUBLISHED,
    /** An officer has decided against the publication. */
    WITHHELD
}
