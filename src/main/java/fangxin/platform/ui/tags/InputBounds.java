package fangxin.platform.ui.tags;

import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.StorableValue;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Value of the bounds that an input states in HTML, {@code maxlength} and {@code type="date"} without a converter,
 * which checks the submitted text against them. A browser enforces them except in a text area, where it would cut a
 * pasted text; this check enforces them for all clients, in the phase in which Faces converts. Where another input of
 * the form cannot be converted, Faces does not call the service, and the constraints of the input record are not
 * checked.
 *
 * @param maximum most characters; empty where any number is valid
 * @param date    whether the text must be a date, as in 2026-01-01
 */
record InputBounds(Optional<Integer> maximum, boolean date) {
    private static final String LENGTH = "maxlength";

    /** Returns the bounds of an input as its page states them, in an attribute of the component or passed through. */
    static InputBounds of(UIInput input) {
        Object passed = passedThrough(input, LENGTH);
        Object stated = passed == null ? input.getAttributes().get(LENGTH) : passed;
        return new InputBounds(
                Optional.ofNullable(stated)
                        .map(bound -> Integer.valueOf(bound.toString()))
                        // the components return a negative number where the page states no bound
                        .filter(bound -> bound > 0),
                "date".equals(passedThrough(input, "type")));
    }

    private static Object passedThrough(UIComponent input, String name) {
        Map<String, Object> attributes = input.getPassThroughAttributes(false);
        Object value = attributes == null ? null : attributes.get(name);
        return value instanceof ValueExpression expression
                ? expression.getValue(FacesContext.getCurrentInstance().getELContext())
                : value;
    }

    /**
     * Returns the violation of a converted value: a text beyond the bounds, or a day or number that no database stores;
     * empty for any other.
     */
    Optional<Violation> violation(Object value) {
        if (value instanceof LocalDate day && !StorableValue.isDay(day)) {
            return Optional.of(new Violation(null, "platform.constraint.date", List.of()));
        }
        if (value instanceof BigDecimal number && !StorableValue.isNumber(number)) {
            return Optional.of(new Violation(null, "platform.constraint.number", List.of()));
        }
        if (!(value instanceof String text) || text.isBlank()) {
            return Optional.empty();
        }
        int length = characters(text);
        if (maximum.filter(bound -> length > bound).isPresent()) {
            return Optional.of(
                    new Violation(null, "platform.constraint.length", List.of(maximum.orElseThrow(), length)));
        }
        return date && StorableValue.day(text.strip()).isEmpty()
                ? Optional.of(new Violation(null, "platform.constraint.date", List.of()))
                : Optional.empty();
    }

    /** Returns the length as a browser counts it: a line break is one character, but is sent as two. */
    private static int characters(String text) {
        return text.replace("\r\n", "\n").length();
    }
}
