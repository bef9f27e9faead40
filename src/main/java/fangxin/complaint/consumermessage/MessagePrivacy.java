package fangxin.complaint.consumermessage;

import fangxin.common.privacy.PersonalDataDetector;
import java.util.Set;

/**
 * Functions that find and mask personal data in the words of a message; the public phone number of the unit does not
 * count as such.
 */
final class MessagePrivacy {
    private MessagePrivacy() {}

    /** Returns whether the words of the consumer or of the shop contain personal data, or may name a person. */
    static boolean finds(ConsumerMessage message) {
        PersonalDataDetector detector = detector(message);
        return !detector.find(message.words()).isEmpty()
                || !detector.find(message.answer()).isEmpty()
                || detector.mayName(message.words())
                || detector.mayName(message.answer());
    }

    /** A text about the message with its personal data masked; null for null. */
    static String mask(ConsumerMessage message, String text) {
        return text == null ? null : detector(message).mask(text);
    }

    private static PersonalDataDetector detector(ConsumerMessage message) {
        return new PersonalDataDetector(
                message.title().map(title -> title.place().phone()).map(Set::of).orElse(Set.of()));
    }
}
