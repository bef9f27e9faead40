package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.common.privacy.PersonalDataDetector;
import fangxin.common.privacy.PersonalDataKind;
import fangxin.merchant.Masking;
import java.util.Collection;

/**
 * Rule that texts published for consumers identify no person: it refuses a text in which {@link PersonalDataDetector}
 * finds personal data by structure or context, except short public numbers such as 12315 and the phones of offices. A
 * likely name refuses no text, since the officer signs it and could publish none about a brand that reads like a name.
 */
final class DeIdentifiedTextRule {
    private final PersonalDataDetector detector;

    /** @param phones public phones of offices, which a text may state */
    DeIdentifiedTextRule(Collection<String> phones) {
        detector = PersonalDataDetector.ofStatedData(phones);
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
