package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Value: the eligibility of a candidacy (资格条件), the newest look-up of each condition E1 to E5; checks whether all
 * are complete and met.
 */
public record Eligibility(
        @NotNull List<String> rules, @NotNull Map<String, EligibilityCheck> found) {

    /**
     * Returns the eligibility from the look-ups of a candidacy.
     *
     * @param all every look-up, oldest first
     */
    static Eligibility of(List<String> rules, List<EligibilityCheck> all) {
        return new Eligibility(rules, Map.of()).with(all);
    }

    /**
     * Refuses incomplete look-ups, those of an unknown condition, and those that contradict registers without a reason.
     */
    static void check(
            List<EligibilityCheck> checks,
            List<String> rules,
            Map<String, EligibilityEvidence> answers,
            LocalDate today) {
        FieldErrors errors = new FieldErrors();
        checks.forEach(check -> {
            errors.refuse(
                    !rules.contains(check.rule()),
                    "rule",
                    "cultivation.eligibility.rule",
                    String.valueOf(check.rule()));
            check.check(errors, answers.get(String.valueOf(check.rule())), today);
        });
        errors.check();
    }

    Eligibility with(List<EligibilityCheck> later) {
        Map<String, EligibilityCheck> newest = new TreeMap<>(found);
        later.forEach(check -> newest.put(check.rule(), check));
        return new Eligibility(rules, newest);
    }

    public boolean isComplete() {
        return found.keySet().containsAll(rules);
    }

    /**
     * Refuses unless every condition was looked up and none is NOT_MET, each with a picture of its source or confirming
     * what registers answer now; a stored look-up that they contradict since is entered again, with its reason.
     */
    void requireMet(Map<String, EligibilityEvidence> answers) {
        List<Violation> violations = new ArrayList<>();
        for (String rule : rules) {
            EligibilityCheck check = found.get(rule);
            if (check == null) {
                violations.add(new Violation(rule + ".result", "cultivation.eligibility.missing", List.of(rule)));
            } else if (check.result() == EligibilityCheck.EligibilityResult.NOT_MET) {
                violations.add(new Violation(rule + ".result", "cultivation.eligibility.notMet", List.of(rule)));
            } else if (check.contradictsUnexplained(answers.get(rule))) {
                violations.add(new Violation(rule + ".note", "cultivation.eligibility.contradicted", List.of(rule)));
            } else if (check.lacksPicture(answers.get(rule))) {
                violations.add(
                        new Violation(rule + ".picture", "cultivation.eligibility.picture.missing", List.of(rule)));
            }
        }
        if (!violations.isEmpty()) {
            throw new RuleViolation(violations);
        }
    }
}
