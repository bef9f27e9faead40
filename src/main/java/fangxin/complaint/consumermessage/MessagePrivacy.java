package fangxin.complaint.consumermessage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.common.Sha256;
import fangxin.common.privacy.PersonalDataDetector;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Functions that find and mask personal data in the words of a message; the public phone number of the unit does not
 * count as such.
 */
final class MessagePrivacy {
    private static final int MOST = 5_000;
    private static final Duration KEPT = Duration.ofHours(1);
    /**
     * Masked texts by the digest of text and phone, so that no text is kept that may name a person. The page of a unit
     * and its copies read up to 40 texts after each commit, and masking them takes longer than such a page waits.
     */
    private static final Cache<String, String> MASKED =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    private MessagePrivacy() {}

    /** Returns whether the words of the consumer or of the shop contain personal data, or may name a person. */
    static boolean finds(ConsumerMessage message) {
        PersonalDataDetector detector = detector(message);
        return !detector.find(message.words()).isEmpty()
                || !detector.find(message.answer()).isEmpty()
                || detector.mayName(message.words())
                || detector.mayName(message.answer());
    }

    /** Returns a text about the message with its personal data masked; null for null. */
    static String mask(ConsumerMessage message, String text) {
        if (text == null) {
            return null;
        }
        String key = Sha256.hex(phone(message).orElse("") + "\n" + text);
        return MASKED.get(key, each -> detector(message).mask(text));
    }

    private static PersonalDataDetector detector(ConsumerMessage message) {
        return new PersonalDataDetector(phone(message).map(Set::of).orElse(Set.of()));
    }

    private static Optional<String> phone(ConsumerMessage message) {
        return message.title().map(title -> title.place().phone());
    }
}
