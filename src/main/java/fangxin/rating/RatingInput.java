package fangxin.rating;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of one fact that enters a rating (评级依据): its kind, the record behind it, its day, its value as a part of the
 * weight of its kind, and a note in words.
 *
 * @param source reference of the record behind it, unique in its kind
 * @param date   day of the fact
 * @param value  hundredths of a percent of the weight of its kind: 10,000 for a whole one
 * @param note   what it was, in words; null where the name of the kind says it
 */
public record RatingInput(RatingInputKind kind, String source, LocalDate date, int value, LocalizedText note)
        implements Serializable {
    /** The value of an input that counts as a whole. */
    public static final int WHOLE = 10_000;

    public RatingInput {
        if (value < 0 || value > WHOLE) {
            throw new IllegalArgumentException(kind + " " + source + " has the value " + value);
        }
    }

    /** Returns a whole input. */
    public static RatingInput whole(RatingInputKind kind, String source, LocalDate date, LocalizedText note) {
        return new RatingInput(kind, source, date, WHOLE, note);
    }

    /** Returns whether this input comes from the record with this kind and reference. */
    boolean isOf(RatingInputKind other, String reference) {
        return kind == other && source.equals(reference);
    }
}
