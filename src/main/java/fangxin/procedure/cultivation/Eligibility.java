package fangxin.procedure.cultivation;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known of all conditions of eligibility, the newest look-up of each. */
public record Eligibility(List<String> rules, Map<String, EligibilityCheck> found) {

    /** @param all every look-up, oldest first */
    static Eligibility of(List<String> rules, List<EligibilityCheck> all) {
        return new Eligibility(rules, Map.of()).with(all);
    }

    /** Refuses look-ups that say too little, or are of no condition that we know. */
    static void check(List<EligibilityCheck> lookUps, List<String> rules, LocalDate today) {
        InputChecks words = new InputChecks();
        lookUps.forEach(lookUp -> {
            words.require(
                    rules.contains(lookUp.rule()),
                    "rule",
                    "cultivation.eligibility.rule",
                    String.valueOf(lookUp.rule()));
            lookUp.check(words, today);
        });
        words.check();
    }

    Eligibility with(List<EligibilityCheck> later) {
        Map<String, EligibilityCheck> newest = new TreeMap<>(found);
        later.forEach(lookUp -> newest.put(lookUp.rule(), lookUp));
        return new Eligibility(rules, newest);
    }

    public boolean complete() {
        return found.keySet().containsAll(rules);
    }

    /** All conditions looked up and none of them not met. */
    void requireMet() {
        List<Violation> violations = new ArrayList<>();
        for (String rule : rules) {
            EligibilityCheck lookUp = found.get(rule);
            if (lookUp == null) {
                violations.add(new Violation(rule + ".result", "cultivation.eligibility.missing", List.of(rule)));
            } else if (lookUp.result() == EligibilityCheck.EligibilityResult.NOT_MET) {
                violations.add(new Violation(rule + ".result", "cultivation.eligibility.notMet", List.of(rule)));
            }
        }
        if (!violations.isEmpty()) {
            throw new RuleViolation(violations);
        }
    }
}
