package fangxin.cultivation;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known of all conditions of eligibility, the newest look-up of each. */
public record Eligibility(List<String> rules, Map<String, LookUp> found) {

    /** @param all every look-up, oldest first */
    static Eligibility of(List<String> rules, List<LookUp> all) {
        return new Eligibility(rules, Map.of()).with(all);
    }

    /** Refuses look-ups that say too little, or are of no condition that we know. */
    static void check(List<LookUp> lookUps, List<String> rules, LocalDate today) {
        Words words = new Words();
        lookUps.forEach(lookUp -> {
            words.require(rules.contains(lookUp.rule()), "rule", "cultivation.eligibility.rule",
                    String.valueOf(lookUp.rule()));
            lookUp.check(words, today);
        });
        words.check();
    }

    Eligibility with(List<LookUp> later) {
        Map<String, LookUp> newest = new TreeMap<>(found);
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
            LookUp lookUp = found.get(rule);
            if (lookUp == null) {
                violations.add(new Violation(rule + ".result", "cultivation.eligibility.missing", List.of(rule)));
            } else if (lookUp.result() == LookUp.Result.NOT_MET) {
                violations.add(new Violation(rule + ".result", "cultivation.eligibility.notMet", List.of(rule)));
            }
        }
        if (!violations.isEmpty()) {
            throw new RuleViolation(violations);
        }
    }
}
