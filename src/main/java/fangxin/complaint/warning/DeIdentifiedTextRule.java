package fangxin.complaint.warning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.common.FieldErrors;
import fangxin.common.Sha256;
import fangxin.common.privacy.PersonalDataDetector;
import fangxin.common.privacy.PersonalDataKind;
import fangxin.merchant.Masking;
import fangxin.organization.agency.Agency;
import java.util.Collection;
import java.util.Objects;

/**
 * Rule that texts published for consumers identify no person: it refuses a text in which {@link PersonalDataDetector}
 * finds personal data by structure or context, except short public numbers such as 12315 and the phones of offices. A
 * likely name refuses no text, since the officer signs it and could publish none about a brand that reads like a name.
 * What it finds in a published text only today is masked when the text is read.
 */
final class DeIdentifiedTextRule {
    /** Greatest number of masked texts that are kept: a list and its feed read some fifty texts at once. */
    private static final int MOST = 500;

    private static final Cache<String, String> MASKED =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private final PersonalDataDetector detector;
    private final String phones;

    /** @param phones public phones of offices, which a text may state */
    DeIdentifiedTextRule(Collection<String> phones) {
        detector = PersonalDataDetector.ofStatedData(phones);
        this.phones = String.join(",", phones);
    }

    /** Returns the rule under which the phones of offices are public. */
    static DeIdentifiedTextRule withPhonesOf(Collection<Agency> agencies) {
        return new DeIdentifiedTextRule(
                agencies.stream().map(Agency::phone).filter(Objects::nonNull).toList());
    }

    /**
     * Returns a published text with the personal data masked that the detector finds today; null for null. The rules of
     * the day on which it was published may have found less.
     */
    String mask(String text) {
        return text == null ? null : MASKED.get(Sha256.hex(phones + "\n" + text), key -> detector.mask(text));
    }

    /** Adds a fault for the first personal data in a text; none for null. */
    void check(String field, String text, FieldErrors errors) {
        detector.find(text).stream()
                .findFirst()
                .ifPresent(span -> errors.add(field, "warning.identified", masked(text, span)));
    }

    private static String masked(String text, PersonalDataDetector.Span span) {
        String found = text.substring(span.start(), span.end());
        return span.kind() == PersonalDataKind.PERSON_NAME || span.kind() == PersonalDataKind.HOME_ADDRESS
                ? Masking.name(found)
                : Masking.contact(found);
    }
}
