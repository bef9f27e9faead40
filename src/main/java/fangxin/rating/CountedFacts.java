package fangxin.rating;

import fangxin.common.TextNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collection, filled for each portion of titles, of penalties and return claims on record, by number: it finds
 * whether a decision of supervision is about one of them, and so must not count again (同一事实只计一次). It is where the
 * record has proposed the proceeding, or where the facts of the proceeding state the number of the decision on the
 * penalty, of the record or of the claim.
 * <p>Worked example: with 长市监处罚〔2026〕12号 on record, facts that state 长市监处罚[2026]12号 are about the same penalty; facts
 * that state 长市监处罚〔2026〕112号 are not.
 */
class CountedFacts {
    private static final int SHORTEST = 5;

    private final Set<String> proceedings = new HashSet<>();
    private final Map<String, List<String>> references = new HashMap<>();

    /** Adds the proceedings that a record has proposed. */
    void addProceedings(Set<String> numbers) {
        proceedings.addAll(numbers);
    }

    /** Adds a number by which an officer can name a fact about a title; one of fewer than five characters is ignored. */
    void add(String title, String reference) {
        String number = TextNormalizer.reference(reference);
        if (number.length() >= SHORTEST) {
            references.computeIfAbsent(title, any -> new ArrayList<>()).add(number);
        }
    }

    /** Returns whether a proceeding is about a fact that has a record of its own and so counts already. */
    boolean contains(String title, String proceeding, String facts) {
        return proceedings.contains(proceeding)
                || (references.containsKey(title)
                        && references.get(title).stream()
                                .anyMatch(number -> states(TextNormalizer.reference(facts), number)));
    }

    /** Returns whether a text contains a number as a whole, not as a part of a longer one. */
    private static boolean states(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            if (!continues(number.charAt(0), at == 0 ? ' ' : text.charAt(at - 1))
                    && !continues(number.charAt(number.length() - 1), end == text.length() ? ' ' : text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a character next to the edge of a number continues it: Latin letters and digits do. */
    private static boolean continues(char edge, char next) {
        return isLatin(edge) && isLatin(next);
    }

    private static boolean isLatin(char of) {
        return (of >= '0' && of <= '9') || (of >= 'A' && of <= 'Z');
    }
}
