package fangxin.rating;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * Stored line of a rehearsal: one title whose rating the issue would change, with points and band before and after, and
 * when its holder was notified. {@link RatingBulkStore} writes it.
 */
@Entity
@IdClass(RatingRehearsalLine.Key.class)
@Table(name = "rating_rehearsal_line")
public class RatingRehearsalLine {
    /** Key of a line: the rehearsal and the title. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String rehearsal;
        private String title;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.rehearsal.equals(rehearsal) && key.title.equals(title);
        }

        @Override
        public int hashCode() {
            return rehearsal.hashCode() * 31 + title.hashCode();
        }
    }

    @Id
    @Length(max = 36)
    private String rehearsal;

    @Id
    @Length(max = 19)
    private String title;

    private Long pointsBefore;

    @Length(max = 40)
    private String bandBefore;

    private long pointsAfter;

    @Length(max = 40)
    private String bandAfter;

    private Instant notifiedAt;

    protected RatingRehearsalLine() {}

    RatingRehearsalLine(String rehearsal, String title, RehearsedRating rehearsed) {
        RatingResult before = rehearsed.before();
        this.rehearsal = rehearsal;
        this.title = title;
        this.pointsBefore = before == null ? null : before.points();
        this.bandBefore = before == null ? null : before.band();
        this.pointsAfter = rehearsed.after().points();
        this.bandAfter = rehearsed.after().band();
    }

    /** Records that the holder was notified. */
    void notifyHolder(Instant now) {
        notifiedAt = now;
    }

    String rehearsal() {
        return rehearsal;
    }

    String title() {
        return title;
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
