package fangxin.common.validation;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Status;
import fangxin.common.RuleViolation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Functions that validate inputs by Bean Validation, and turn violations of constraints into the reasons of a {@link
 * RuleViolation}, with message keys and arguments. The message of a constraint is the key of a sentence in braces,
 * such as {@code @Size(max = 100, message = "{platform.constraint.length}")}; the sentence gets the bounds of the
 * constraint and the actual length or value as its arguments.
 */
public final class Constraints {
    /**
     * Prefix of the messages of constraints without a key of ours, such as {@code
     * {jakarta.validation.constraints.NotNull.message}}.
     */
    private static final String STANDARD = "jakarta.validation.constraints.";

    private static final String KEY = "platform.constraint.";

    /** The constraints of the range of a number. */
    private static final Set<Class<? extends Annotation>> RANGES =
            Set.of(Min.class, Max.class, Positive.class, PositiveOrZero.class);

    private Constraints() {}

    /** Returns whether a key is that of a sentence for any input, such as “该项必填。”, which names none. */
    public static boolean isGeneralSentence(String key) {
        return key.startsWith(KEY);
    }

    /**
     * Holder of the validator, which is created once. Messages remain templates: the web layer formats them in the
     * language of the reader.
     */
    private static final class Holder {
        private static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Templates())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /**
     * Requires that an input satisfies its constraints.
     *
     * @throws RuleViolation naming each field that does not, in the order of their names
     */
    public static <T> T check(T input) {
        List<Violation> violations = violations(input);
        if (!violations.isEmpty()) {
            throw new RuleViolation(violations);
        }
        return input;
    }

    /** Returns the constraints that an input does not satisfy, in the order of its fields. */
    public static List<Violation> violations(Object input) {
        List<String> order = input.getClass().isRecord()
                ? Arrays.stream(input.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        return Holder.VALIDATOR.validate(input).stream()
                .sorted(Comparator.<ConstraintViolation<Object>>comparingInt(
                                one -> order.indexOf(field(one).replaceFirst("\\..*", "")))
                        .thenComparing(Constraints::field)
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .map(Constraints::violation)
                .toList();
    }

    /**
     * Returns the names of the components without which the constraints refuse a record. The binding to JSON sets null,
     * zero or false for an absent one, which the constructor of the record may replace.
     */
    public static Set<String> required(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Object empty = withoutValues(record, components);
        return Stream.of(components)
                .map(RecordComponent::getName)
                .filter(name -> !Holder.VALIDATOR.validateProperty(empty, name).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Object withoutValues(Class<?> record, RecordComponent[] components) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(types)
                    .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Converts the exception by which the container reports an invalid parameter: malformed if a required value is
     * absent, unprocessable if a text is too long or a number out of its range.
     */
    public static RuleViolation refusal(ConstraintViolationException invalid) {
        Collection<ConstraintViolation<?>> violations = invalid.getConstraintViolations();
        boolean malformed = violations.stream()
                .anyMatch(one -> one.getMessageTemplate().startsWith("{" + STANDARD)
                        && !RANGES.contains(
                                one.getConstraintDescriptor().getAnnotation().annotationType()));
        return new RuleViolation(
                malformed ? Status.MALFORMED : Status.UNPROCESSABLE,
                violations.stream()
                        .sorted(Comparator.<ConstraintViolation<?>, String>comparing(Constraints::field)
                                .thenComparing(ConstraintViolation::getMessageTemplate))
                        .map(Constraints::violation)
                        .toList());
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        return new Violation(field(violation), key(violation.getMessageTemplate()), arguments(violation));
    }

    /**
     * Converts a template to a message key: {@code {jakarta.validation.constraints.NotNull.message}} to {@code
     * platform.constraint.NotNull}.
     */
    public static String key(String template) {
        String name = template.replaceAll("^\\{|}$", "");
        return name.startsWith(STANDARD)
                ? KEY + name.substring(STANDARD.length()).replaceFirst("\\.message$", "")
                : name;
    }

    /** Returns the path below the input, with indices as segments: {@code marks.2.points}. */
    private static String field(ConstraintViolation<?> violation) {
        List<String> path = new ArrayList<>();
        boolean parameter = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                path.add(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                if (parameter) {
                    path.clear();
                    parameter = false;
                }
                path.add(node.getName());
            } else if (node.getKind() == ElementKind.PARAMETER) {
                path.add(node.getName());
                parameter = true;
            }
        }
        return String.join(".", path);
    }

    private static List<Object> arguments(ConstraintViolation<?> violation) {
        return arguments(violation.getConstraintDescriptor(), violation.getInvalidValue());
    }

    /** Returns the numbers among the attributes of a constraint of another package, in the order of their names. */
    private static Stream<Object> numbers(ConstraintDescriptor<?> descriptor) {
        return new TreeMap<>(descriptor.getAttributes()).values().stream().filter(Number.class::isInstance);
    }

    /**
     * Returns the arguments of the sentence of a constraint: its bounds, then the length of the text or the number; the
     * text itself for a pattern.
     */
    public static List<Object> arguments(ConstraintDescriptor<?> descriptor, Object value) {
        Annotation constraint = descriptor.getAnnotation();
        if (constraint instanceof Pattern && value != null) {
            return List.of(value);
        }
        List<Object> arguments = new ArrayList<>();
        switch (constraint) {
            case Size size -> arguments.add(size.max());
            case Length length -> arguments.add(length.max());
            case Range range -> arguments.addAll(List.of(range.min(), range.max()));
            case Min min -> arguments.add(min.value());
            case Max max -> arguments.add(max.value());
            default -> numbers(descriptor).forEach(arguments::add);
        }
        if (value instanceof String text && !arguments.isEmpty()) {
            arguments.add(text.length());
        } else if (value instanceof LocalizedText both && !arguments.isEmpty()) {
            arguments.add(LocalizedTextLengthValidator.longest(both));
        } else if (value instanceof Number) {
            arguments.add(value);
        }
        return arguments;
    }
}
