package fangxin.rating;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Value of a computed rating: its day, points and band, or no band where there is too little data, the number of inputs
 * that count as data, and the sums and lines of its arithmetic.
 *
 * @param points in hundredths
 * @param band   code of its band; null where there is too little data (暂不评级)
 * @param data   number of inputs that count as data
 */
public record RatingResult(
        LocalDate day, long points, String band, int data, List<RatingSum> sums, List<RatingLine> lines)
        implements Serializable {
    /** Returns whether points or band differ from another result. */
    boolean differsFrom(RatingResult other) {
        return points != other.points || !Objects.equals(band, other.band);
    }
}
