package fangxin.supervision.proceeding;

/**
 * Enum of the ways by which a paper is delivered to a holder (送达方式): in person, left at the premises, by post, by
 * message, or a phone call, which delivers nothing. What is handed over or posted needs a picture of proof.
 */
public enum DeliveryChannel {
    /** 直接送达 */
    IN_PERSON(true),
    /** 留置送达: the paper is left at the premises of a holder that refuses it. */
    LEFT_AT_PREMISES(true),
    /** 邮寄送达 */
    POST(true),
    /** 电子送达 */
    MESSAGE(false),
    /** 电话联系, which attempts to reach the holder and delivers nothing. */
    PHONE(false);

    private final boolean proved;

    DeliveryChannel(boolean proved) {
        this.proved = proved;
    }

    /** Returns whether a document can reach the holder through this channel. */
    public boolean delivers() {
        return this != PHONE;
    }

    /** Returns whether an attempt needs a picture: of the receipt, the envelope, or the document at the premises. */
    public boolean needsPicture() {
        return proved;
    }
}
