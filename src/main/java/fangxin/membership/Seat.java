package fangxin.membership;

import fangxin.naming.Title;

/**
 * The seat that somebody has taken in a composite.
 *
 * @param candidacy one of the composite, or null where none is asked for
 * @param kind      of the composite
 * @param key       of the sign
 */
public record Seat(String candidacy, String kind, String creditCode, String key) {
    /** Whether a title is of the same licence, on the same sign. */
    boolean holds(Title title) {
        return creditCode.equals(title.creditCode()) && (key.equals(Title.searchable(title.signName()))
                || key.equals(Title.searchable(title.registeredName())));
    }
}
