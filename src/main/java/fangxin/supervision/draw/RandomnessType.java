package fangxin.supervision.draw;

import java.util.regex.Pattern;

/**
 * Enum of the sources of the randomness of a draw (随机数来源), dice or a public value of a third party, each with the form
 * of its value.
 */
public enum RandomnessType {
    /** Dice thrown before a camera: at least 20 digits from 1 to 6, of which there are about 3.7 · 10¹⁵. */
    DICE("[1-6]{20,100}"),
    /** Value that a third party makes public on a later day named when the list is frozen, such as a lottery result. */
    PUBLIC_VALUE("[^\\p{Cntrl}]{6,200}");

    private final Pattern form;

    RandomnessType(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * Returns a typed value in the form that the tickets are computed from: dice without white space, other values with
     * single spaces.
     */
    String normalize(String typed) {
        return this == DICE ? typed.replaceAll("\\s", "") : typed.strip().replaceAll("\\s+", " ");
    }

    boolean accepts(String value) {
        return form.matcher(value).matches();
    }
}
