package fangxin.rating;

import fangxin.common.DocumentReference;
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
    private final Set<String> proceedings = new HashSet<>();
    private final Map<String, List<DocumentReference>> references = new HashMap<>();
    private final Map<String, Set<DocumentReference>> decisions = new HashMap<>();

    /** Adds the proceedings that a record has proposed. */
    void addProceedings(Set<String> numbers) {
        proceedings.addAll(numbers);
    }

    /** Adds a number by which an officer can name a fact about a title; one of fewer than five characters is ignored. */
    void add(String title, String reference) {
        DocumentReference.of(reference)
                .ifPresent(number -> references
                        .computeIfAbsent(title, any -> new ArrayList<>())
                        .add(number));
    }

    /**
     * Adds the number of a decision whose record counts; returns whether it is the first record of the decision, which
     * two offices can import. A decision without a number, or with one of fewer than five characters, has one record.
     */
    boolean isFirst(String title, String decision) {
        return DocumentReference.of(decision)
                .map(number ->
                        decisions.computeIfAbsent(title, any -> new HashSet<>()).add(number))
                .orElse(true);
    }

    /** Returns whether a proceeding is about a fact that has a record of its own and so counts already. */
    boolean contains(String title, String proceeding, String facts) {
        return proceedings.contains(proceeding)
                || (references.containsKey(title)
                        && references.get(title).stream().anyMatch(number -> number.isStatedIn(facts)));
    }
}
