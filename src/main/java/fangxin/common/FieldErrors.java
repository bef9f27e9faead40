package fangxin.common;

import fangxin.common.RuleViolation.Status;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collector of the errors of a form, found by Bean Validation or by explicit checks, so that one {@link RuleViolation}
 * reports them all; its function {@code tidy} trims a typed text.
 */
public final class FieldErrors {
    /** Embeddings, overrides and isolates of UAX #9; control characters except tabs and line ends; two noncharacters. */
    private static final Pattern REMOVED =
            Pattern.compile("[\u202a-\u202e\u2066-\u2069\ufffe\uffff[\\p{Cc}&&[^\\t\\n\\r]]]");

    private final List<Violation> found = new ArrayList<>();
    private Status status = Status.UNPROCESSABLE;

    /** Adds the constraints that an input does not satisfy. */
    public FieldErrors validate(Object input) {
        found.addAll(Constraints.violations(input));
        return this;
    }

    /** Adds the constraints that an input does not satisfy, all at one field of the form. */
    public FieldErrors validateAt(String field, Object input) {
        Constraints.violations(input).forEach(one -> found.add(new Violation(field, one.key(), one.arguments())));
        return this;
    }

    /** Adds the violated constraints of an input; a sentence without bounds names the input. */
    public FieldErrors validateAt(String field, Object name, Object input) {
        Constraints.violations(input)
                .forEach(one -> found.add(new Violation(field, one.key(), named(one.arguments(), name))));
        return this;
    }

    /**
     * Adds the constraints that the elements of a list do not satisfy, in fields such as {@code defects.0.rule}. A
     * sentence without bounds gets the position of the element, counted from 1.
     */
    public FieldErrors validateAll(String field, List<?> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            validate(field + "." + i, i + 1, inputs.get(i));
        }
        return this;
    }

    /**
     * Adds the constraints that a part of the form does not satisfy, in fields such as {@code E1.source}. A sentence
     * without bounds gets the name of the part.
     */
    public FieldErrors validate(String prefix, Object name, Object input) {
        for (Violation one : Constraints.violations(input)) {
            found.add(new Violation(prefix + "." + one.field(), one.key(), named(one.arguments(), name)));
        }
        return this;
    }

    private static List<Object> named(List<Object> arguments, Object name) {
        return arguments.isEmpty() ? List.of(name) : arguments;
    }

    public FieldErrors refuse(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? add(field, key, arguments) : this;
    }

    public FieldErrors add(String field, String key, Object... arguments) {
        found.add(new Violation(field, key, List.of(arguments)));
        return this;
    }

    /** Adds the reasons of a refusal. The first error decides the status of all. */
    public FieldErrors addAll(RuleViolation refusal) {
        if (found.isEmpty()) {
            status = refusal.status();
        }
        found.addAll(refusal.violations());
        return this;
    }

    /** Throws a {@link RuleViolation} if an error was added. */
    public void check() {
        if (!found.isEmpty()) {
            throw new RuleViolation(status, found);
        }
    }

    /**
     * Returns the text without surrounding white space, or null if nothing that can be seen remains: a zero-width space
     * or a mark of the direction of writing alone is no text. Controls that make characters appear in another order than
     * they are stored are removed: behind U+202E the stored text 4321 appears as 1234, so that a phone number would pass
     * the detector of personal data. The marks U+200E and U+200F, which scripts from right to left need, are kept. Control
     * characters and U+FFFE, which XML and HTML do not allow, are removed too.
     */
    public static String tidy(String text) {
        String kept = text == null ? "" : REMOVED.matcher(text).replaceAll("");
        return kept.codePoints().noneMatch(FieldErrors::isVisible) ? null : kept.strip();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
