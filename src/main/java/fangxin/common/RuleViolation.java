package fangxin.common;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.List;

/**
 * What a rule of the procedure refuses. Carries the keys of the sentences to show, never the sentences; whoever
 * throws it has changed nothing, since the transaction is rolled back.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    /** One refusal. {@code field} is the form field it belongs to, or null when it concerns the whole. */
    public record Violation(String field, String key, List<Object> arguments) implements Serializable {}

    private final transient List<Violation> violations;

    public RuleViolation(String key, Object... arguments) {
        this(List.of(new Violation(null, key, List.of(arguments))));
    }

    public RuleViolation(List<Violation> violations) {
        super(violations.stream()
                .map(one -> one.field() + ": " + one.key())
                .toList()
                .toString());
        this.violations = List.copyOf(violations);
    }

    public static RuleViolation at(String field, String key, Object... arguments) {
        return new RuleViolation(List.of(new Violation(field, key, List.of(arguments))));
    }

    public List<Violation> violations() {
        return violations;
    }

    public String key() {
        return violations.getFirst().key();
    }
}
