package fangxin.common;

import jakarta.ejb.ApplicationException;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * Exception by which a rule refuses a request, with a status and the message keys of its reasons, each at a form field
 * or for the whole. The web layer formats the keys in the reader's language. The container rolls the transaction back,
 * so a refused request has changed nothing.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    /** The class of a refusal, from which the web layer derives the HTTP status. */
    public enum Status {
        /** The request cannot be read, or names a parameter or value that does not exist (400). */
        MALFORMED,
        /** The caller has not signed in (401). */
        NOT_SIGNED_IN,
        /** The user name, password or code is wrong (401). */
        WRONG_CREDENTIALS,
        /** The caller entered the password too long ago for this action (401 with the challenge of RFC 9470). */
        CONFIRMATION_REQUIRED,
        /** The object does not exist, or not for this caller (404). */
        NOT_FOUND,
        /** The state of the object does not allow the action, mostly since another user acted first (409). */
        CONFLICT,
        /** A rule forbids the entered values (422). */
        UNPROCESSABLE,
        /** The caller has used up a rate limit (429). */
        TOO_MANY
    }

    /** One reason of a refusal. {@code field} is the form field that it concerns, or null when it concerns the whole. */
    public record Violation(
            String field, @NotNull String key, @NotNull List<Object> arguments) implements Serializable {}

    private final Status status;
    private final transient List<Violation> violations;

    /** Creates a refusal with the status {@link Status#UNPROCESSABLE}. */
    public RuleViolation(String key, Object... arguments) {
        this(Status.UNPROCESSABLE, key, arguments);
    }

    public RuleViolation(Status status, String key, Object... arguments) {
        this(status, List.of(new Violation(null, key, List.of(arguments))));
    }

    /** Creates a refusal with the status {@link Status#UNPROCESSABLE}. */
    public RuleViolation(List<Violation> violations) {
        this(Status.UNPROCESSABLE, violations);
    }

    public RuleViolation(Status status, List<Violation> violations) {
        super(violations.stream()
                .map(one -> one.field() + ": " + one.key())
                .toList()
                .toString());
        this.status = status;
        this.violations = List.copyOf(violations);
    }

    /** Creates a refusal of the value entered in one field. */
    public static RuleViolation at(String field, String key, Object... arguments) {
        return new RuleViolation(List.of(new Violation(field, key, List.of(arguments))));
    }

    /** Creates a refusal because of the present state of an object. */
    public static RuleViolation conflict(String key, Object... arguments) {
        return new RuleViolation(Status.CONFLICT, key, arguments);
    }

    /** Creates a refusal because of the present state of an object, shown at one field. */
    public static RuleViolation conflictAt(String field, String key, Object... arguments) {
        return new RuleViolation(Status.CONFLICT, List.of(new Violation(field, key, List.of(arguments))));
    }

    public static RuleViolation notSignedIn() {
        return new RuleViolation(Status.NOT_SIGNED_IN, "platform.signIn");
    }

    public Status status() {
        return status;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Returns the message key of the first reason. */
    public String key() {
        return violations.getFirst().key();
    }
}
