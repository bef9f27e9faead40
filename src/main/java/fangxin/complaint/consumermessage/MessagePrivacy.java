package fangxin.complaint.consumermessage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.common.Sha256;
import fangxin.common.privacy.PersonalDataDetector;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Returns whether the words of the consumer or of the shop contain personal data, or may contain some. */
    static boolean finds(ConsumerMessage message) {
        PersonalDataDetector detector = detector(message);
        return !detector.find(message.words()).isEmpty()
                || !detector.find(message.answer()).isEmpty()
                || detector.mayContain(message.words())
                || detector.mayContain(message.answer());
    }

    /** Returns a text about the message with its personal data masked; null for null. */
    static String mask(ConsumerMessage message, String text) {
        if (text == null) {
            return null;
        }
        return MASKED.get(key(message, "", text), each -> detector(message).mask(text));
    }

    /** Returns a text about the message with its personal data masked, doubtful ones too; null for null. */
    static String maskDoubtful(ConsumerMessage message, String text) {
        if (text == null) {
            return null;
        }
        return MASKED.get(
                key(message, "doubtful", text), each -> detector(message).maskDoubtful(text));
    }

    /**
     * Returns a text of a published opinion as the detector masks it today; null for null. Doubtful parts are masked
     * too, unless an officer has read the opinion and published it: the rules of the day on which the job published it
     * may have seen no doubt.
     */
    static String maskPublished(ConsumerMessage message, String text) {
        String masked = mask(message, text);
        String strict = maskDoubtful(message, text);
        return Objects.equals(masked, strict) || message.isPublishedByOfficer() ? masked : strict;
    }

    private static String key(ConsumerMessage message, String mode, String text) {
        return Sha256.hex(phone(message).orElse("") + "\n" + mode + "\n" + text);
    }

    /** Returns the parts of the words of the consumer and of the shop that may be personal data, each once. */
    static List<String> doubtfulParts(ConsumerMessage message) {
        PersonalDataDetector detector = detector(message);
        return Stream.of(message.words(), message.answer())
                .flatMap(text -> detector.doubtfulParts(text).stream())
                .distinct()
                .toList();
    }

    /** Returns whether the consumer or the shop speaks of a name that cannot be located, and so cannot be masked. */
    static boolean speaksOfName(ConsumerMessage message) {
        PersonalDataDetector detector = detector(message);
        return detector.speaksOfName(message.words()) || detector.speaksOfName(message.answer());
    }

    private static PersonalDataDetector detector(ConsumerMessage message) {
        return new PersonalDataDetector(phone(message).map(Set::of).orElse(Set.of()));
    }

    private static Optional<String> phone(ConsumerMessage message) {
        return message.title().map(title -> title.place().phone());
    }
}
