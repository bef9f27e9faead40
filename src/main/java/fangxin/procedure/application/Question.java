package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.TextNormalizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Value: one question of an application form (申报问题): label, type of answer, bounds, options, the condition under which
 * it applies, and whether the answer is personal data; it normalises and validates an answer.
 *
 * @param needed   the answer to another question with which this one applies, or null if it always applies
 * @param bounds   bounds of the answer; may be left out in JSON
 * @param personal whether the answer is personal data and masked for readers who do not need it
 */
public record Question(
        String code,
        LocalizedText label,
        LocalizedText hint,
        QuestionType type,
        boolean required,
        AnswerCondition needed,
        AnswerBounds bounds,
        List<AnswerOption> options,
        boolean personal,
        LocalizedText example) {
    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final int TYPED_PHONE = 30;
    private static final Pattern PLACE =
            Pattern.compile("(-?[0-9]{1,2}(\\.[0-9]{1,8})?),(-?[0-9]{1,3}(\\.[0-9]{1,8})?)");

    /** Type of answer. */
    public enum QuestionType {
        TEXT,
        LONGTEXT,
        INTEGER,
        DECIMAL,
        DATE,
        CHOICE,
        YESNO,
        PHONE,
        /** Code of a street or township. */
        STREET,
        /** Code of a plain trade. */
        TRADE,
        /** Code of a county-level office. */
        AGENCY,
        /** Latitude and longitude in degrees, WGS-84, with a comma between. */
        LATLNG
    }

    /** Option of a question that has a list. */
    public record AnswerOption(String value, LocalizedText label) {}

    /**
     * Bounds of an answer, each null where there is none.
     *
     * @param maxLength number of characters; by the type where it is null
     * @param min       least number
     * @param max       largest number
     * @param pattern   regular expression that a text matches
     */
    public record AnswerBounds(Integer maxLength, Double min, Double max, String pattern) {
        /** Bounds of a question that states none: only the length of the answer's type applies. */
        public static final AnswerBounds NONE = new AnswerBounds(null, null, null, null);
    }

    /** Answer to another question, as a condition. */
    public record AnswerCondition(String question, String value) {
        boolean holdsWith(Map<String, String> answers) {
            return value.equals(answers.get(question));
        }
    }

    public Question {
        bounds = bounds == null ? AnswerBounds.NONE : bounds;
    }

    public List<AnswerOption> choices() {
        return options == null ? List.of() : options;
    }

    public int maximumLength() {
        return bounds.maxLength() != null ? bounds.maxLength() : type == QuestionType.LONGTEXT ? LONG : SHORT;
    }

    /** Characters that the input accepts: a phone number is typed with more characters than are stored. */
    public int typedLength() {
        return type == QuestionType.PHONE ? Math.max(TYPED_PHONE, maximumLength()) : maximumLength();
    }

    /** Returns whether the question applies to an application with these answers. */
    public boolean appliesWith(Map<String, String> answers) {
        return needed == null || needed.holdsWith(answers);
    }

    /**
     * Returns an answer as it is stored: phone numbers, numbers and the link of an online shop in their normal form,
     * without control characters and outer blanks.
     */
    public String normalised(String text) {
        if (text == null) {
            return null;
        }
        String plain = switch (type) {
            case TEXT -> {
                String line = text.replaceAll("\\p{Cntrl}", " ");
                yield code.equals(FormDefinition.LINK)
                        ? Objects.requireNonNullElse(TextNormalizer.link(line), "")
                        : line;
            }
            case LONGTEXT -> text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
            case PHONE -> Objects.requireNonNullElse(TextNormalizer.phone(text), "");
            case INTEGER, DECIMAL -> TextNormalizer.number(text, AnswerUnits.of(this));
            case LATLNG -> TextNormalizer.halfWidth(text).replaceAll("\\s", "");
            default -> text;
        };
        String stripped = plain.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /**
     * Returns the violation in the answer to this question; empty if it is valid, or if the question does not apply.
     */
    public Optional<Violation> validate(Map<String, String> answers, ChoiceLists lists) {
        if (!appliesWith(answers)) {
            return Optional.empty();
        }
        String answer = answers.get(code);
        if (answer == null || answer.isBlank()) {
            return required ? Optional.of(violation("application.answer.missing", label)) : Optional.empty();
        }
        if (answer.length() > maximumLength()) {
            return Optional.of(violation("application.answer.long", label, maximumLength()));
        }
        return switch (type) {
            case TEXT, LONGTEXT -> matching(answer, "application.answer.pattern");
            case PHONE -> matching(answer, "application.answer.phone");
            case INTEGER ->
                answer.matches("-?[0-9]{1,9}")
                        ? inRange(answer)
                        : Optional.of(violation("application.answer.integer", label));
            case DECIMAL ->
                answer.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")
                        ? inRange(answer)
                        : Optional.of(violation("application.answer.decimal", label));
            case DATE -> isDate(answer) ? Optional.empty() : Optional.of(violation("application.answer.date", label));
            case YESNO -> fromList("true".equals(answer) || "false".equals(answer));
            case CHOICE ->
                fromList(choices().stream().anyMatch(option -> option.value().equals(answer)));
            case STREET, TRADE, AGENCY -> fromList(lists.has(type, answer));
            case LATLNG ->
                place(answer).isPresent()
                        ? Optional.empty()
                        : Optional.of(violation("application.answer.place", label));
        };
    }

    /** Returns the latitude and longitude of an answer; empty if it is not a pair of coordinates. */
    static Optional<double[]> place(String answer) {
        return Optional.ofNullable(answer)
                .map(PLACE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> new double[] {Double.parseDouble(found.group(1)), Double.parseDouble(found.group(3))})
                .filter(point -> Math.abs(point[0]) <= 90 && Math.abs(point[1]) <= 180);
    }

    private Optional<Violation> fromList(boolean known) {
        return known ? Optional.empty() : Optional.of(violation("application.answer.choice", label));
    }

    private Optional<Violation> matching(String answer, String key) {
        return bounds.pattern() == null || Pattern.matches(bounds.pattern(), answer)
                ? Optional.empty()
                : Optional.of(violation(key, label));
    }

    private Optional<Violation> inRange(String answer) {
        double number = new BigDecimal(answer).doubleValue();
        if (bounds.min() != null && number < bounds.min()) {
            return Optional.of(violation("application.answer.least", label, bounds.min()));
        }
        return bounds.max() != null && number > bounds.max()
                ? Optional.of(violation("application.answer.most", label, bounds.max()))
                : Optional.empty();
    }

    private static boolean isDate(String answer) {
        try {
            return LocalDate.parse(answer).getYear() > 1900;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    private Violation violation(String key, Object... arguments) {
        return new Violation(code, key, List.of(arguments));
    }
}
