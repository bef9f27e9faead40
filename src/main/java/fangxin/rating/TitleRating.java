package fangxin.rating;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Stored rating of a title (动态评级): its public result with the issue of the formula, its inputs, public or held for the
 * holder, and the number and day of its changes. {@link RatingBulkStore} writes it, since a night may change a million.
 */
@Entity
@Table(name = "title_rating")
public class TitleRating {
    @Id
    @Length(max = 19)
    private String title;

    @Version
    private long version;

    private int issue;

    @NotNull
    private LocalDate computedOn;

    private long points;

    @Length(max = 40)
    private String band;

    @NotNull
    @Length(max = StoredRatingInputCodec.LONGEST)
    private String inputs;

    private int changes;

    @NotNull
    private LocalDate changedOn;

    protected TitleRating() {}

    RatingState state() {
        List<StoredRatingInput> held = StoredRatingInputCodec.read(inputs);
        return new RatingState(issue, computedOn, points, band, held, version, changes);
    }

    String title() {
        return title;
    }

    /** Returns the day of the last change. */
    LocalDate changedOn() {
        return changedOn;
    }
}
