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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rule that texts published for consumers identify no person: it refuses a text in which {@link PersonalDataDetector}
 * finds personal data by structure or context, except short public numbers such as 12315 and the phones of offices. A
 * likely name refuses no text, since the officer could publish none about a brand that reads like a name: it holds the
 * publication until the second officer has checked it.
 * What it finds in a published text only today is masked when the text is read.
 */
final class DeIdentifiedTextRule {
    /** Greatest number of masked texts that are kept: a list and its feed read some fifty texts at once. */
    private static final int MOST = 500;

    private static final Cache<String, String> MASKED =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Fewest characters of a name that identifies a person: 王女士 is the usual form of an anonymous one. */
    private static final int SHORTEST_NAME = 2;

    private final PersonalDataDetector detector;
    private final PersonalDataDetector namesDetector;
    private final String phones;

    /** @param phones public phones of offices, which a text may state */
    DeIdentifiedTextRule(Collection<String> phones) {
        detector = PersonalDataDetector.ofStatedData(phones);
        namesDetector = new PersonalDataDetector(phones);
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

    /** Returns the words of texts that by their evidence are names of persons, each once; none for a null among them. */
    List<String> likelyNames(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(text -> namesDetector.find(text).stream()
                        .filter(span -> span.kind() == PersonalDataKind.PERSON_NAME)
                        .map(span -> text.substring(span.start(), span.end())))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }

    private static String masked(String text, PersonalDataDetector.Span span) {
        String found = text.substring(span.start(), span.end());
        return span.kind() == PersonalDataKind.PERSON_NAME || span.kind() == PersonalDataKind.HOME_ADDRESS
                ? Masking.name(found)
                : Masking.contact(found);
    }
}
