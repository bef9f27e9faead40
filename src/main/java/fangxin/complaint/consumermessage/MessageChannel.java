package fangxin.complaint.consumermessage;

import java.util.List;

/**
 * Enum of the channels by which a message of a consumer comes (留言渠道): online, or on paper in an opinion book or an
 * opinion box.
 */
public enum MessageChannel {
    /** The public page, which the code of a unit opens, or the API. */
    ONLINE,
    /** Opinion book on paper (意见簿), entered with a photo. */
    OPINION_BOOK,
    /** Box for opinions (监督箱), entered with a photo. */
    OPINION_BOX;

    /** Returns the channels whose messages an officer or a holder reads on paper. */
    public static List<MessageChannel> onPaper() {
        return List.of(OPINION_BOOK, OPINION_BOX);
    }
}
