package fangxin.naming.title;

import java.util.Arrays;
import java.util.Optional;

/**
 * Enum of the star grades of a title on the track of commitment (星级), in ascending order, each with its number of
 * stars.
 */
public enum StarGrade {
    THREE(3),
    FOUR(4),
    FIVE(5);

    private final int stars;

    StarGrade(int stars) {
        this.stars = stars;
    }

    public int stars() {
        return stars;
    }

    /** Returns the grade of a number of stars; empty where no grade has it. */
    public static Optional<StarGrade> of(int stars) {
        return Arrays.stream(values()).filter(grade -> grade.stars == stars).findFirst();
    }

    /** Returns the next lower grade; null below three stars. */
    StarGrade lower() {
        return of(stars - 1).orElse(null);
    }
}
