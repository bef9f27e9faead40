package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Stored change of a rating (评级变动): its day, its one cause with the input, the issue of the formula, and points and
 * band before and after; what the input was can be deleted from it. It keeps its points; when the record behind its
 * input is withdrawn, what the input was is deleted from it. {@link RatingBulkStore} writes it.
 */
@Entity
@IdClass(RatingChange.Key.class)
@Table(name = "rating_change")
public class RatingChange {
    /** Key of a change: the title, and its place among the changes. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String title;
        private int seq;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.title.equals(title) && key.seq == seq;
        }

        @Override
        public int hashCode() {
            return title.hashCode() * 31 + seq;
        }
    }

    @Id
    @Length(max = 19)
    private String title;

    @Id
    private int seq;

    private int issue;

    @NotNull
    private LocalDate changedOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RatingCause cause;

    @Enumerated(EnumType.STRING)
    private RatingInputKind kind;

    @Length(max = 60)
    private String source;

    @Length(max = 200)
    private String noteZh;

    @Length(max = 200)
    private String noteEn;

    private boolean withdrawn;
    private Long pointsBefore;

    @Length(max = 40)
    private String bandBefore;

    private long pointsAfter;

    @Length(max = 40)
    private String bandAfter;

    protected RatingChange() {}

    String title() {
        return title;
    }

    int seq() {
        return seq;
    }

    int issue() {
        return issue;
    }

    LocalDate changedOn() {
        return changedOn;
    }

    RatingCause cause() {
        return cause;
    }

    /** Returns the kind of the input that caused the change, or null. */
    RatingInputKind kind() {
        return kind;
    }

    /**
     * Returns a description of the input; null where no input is the cause, the kind describes it, or the record was
     * withdrawn.
     */
    LocalizedText note() {
        return noteZh == null ? null : new LocalizedText(noteZh, noteEn);
    }

    /** Returns whether the record behind the input is no longer public. */
    boolean isWithdrawn() {
        return withdrawn;
    }

    Long pointsBefore() {
        return pointsBefore;
    }

    String bandBefore() {
        return bandBefore;
    }

    long pointsAfter() {
        return pointsAfter;
    }

    String bandAfter() {
        return bandAfter;
    }
}
