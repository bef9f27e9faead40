package fangxin.commitment.pledge;

import fangxin.naming.title.StarGrade;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule: stars are awarded up to the grade whose conditions, and those of all lower grades, are confirmed.
 *
 * <p>Worked example: with all conditions of three and five stars confirmed and one of four missing, three stars are the
 * most.
 */
final class StarConditionRule {
    private StarConditionRule() {}

    /**
     * Returns the highest grade that the confirmed conditions allow; empty where those of three stars are not
     * confirmed.
     */
    static Optional<StarGrade> most(CommitmentTerms terms, Set<String> confirmed) {
        return Arrays.stream(StarGrade.values())
                .takeWhile(grade -> missing(terms, confirmed, grade).isEmpty())
                .reduce((lower, higher) -> higher);
    }

    /** Returns the conditions of a grade that are not confirmed. */
    static List<StarCondition> missing(CommitmentTerms terms, Set<String> confirmed, StarGrade grade) {
        return terms.gates().stream()
                .filter(gate -> gate.stars() <= grade.stars() && !confirmed.contains(gate.code()))
                .toList();
    }
}
