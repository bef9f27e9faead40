package fangxin.complaint.association;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.common.FieldErrors;
import fangxin.common.Sha256;
import fangxin.common.privacy.PersonalDataDetector;
import fangxin.common.privacy.PersonalDataKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rule that the public texts of a comparative test (比较试验) identify no person: it refuses a text in which
 * {@link PersonalDataDetector} finds personal data, and masks what the detector finds only today in a text that is
 * public already. Brand, model and trader are refused for numbers and accounts alone, since a registered name such as
 * 李先生牛肉面 reads like that of a person.
 */
final class ComparativeTestTextRule {
    private static final PersonalDataDetector DETECTOR = PersonalDataDetector.ofStatedData(List.of());

    private static final Set<PersonalDataKind> LIKE_REGISTERED_NAMES =
            EnumSet.of(PersonalDataKind.PERSON_NAME, PersonalDataKind.HOME_ADDRESS);

    /** Greatest number of masked texts that are kept: the texts of some tests with sixty samples each. */
    private static final int MOST = 2_000;

    private static final Cache<String, String> MASKED =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private ComparativeTestTextRule() {}

    /** Adds a fault where a text has personal data; none for null. */
    static void check(String field, String text, FieldErrors errors) {
        errors.refuse(!DETECTOR.find(text).isEmpty(), field, "association.test.identified");
    }

    /** Adds a fault where brand, model or trader of a sample has numbers or accounts of a person. */
    static void checkName(String field, String name, FieldErrors errors) {
        errors.refuse(
                DETECTOR.find(name).stream().anyMatch(span -> !LIKE_REGISTERED_NAMES.contains(span.kind())),
                field,
                "association.test.identified");
    }

    /** Returns a public text with the personal data masked that the detector finds today; null for null. */
    static String mask(String text) {
        return text == null ? null : MASKED.get(Sha256.hex(text), key -> DETECTOR.mask(text));
    }
}
