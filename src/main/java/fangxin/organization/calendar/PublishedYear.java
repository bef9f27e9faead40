package fangxin.organization.calendar;

import fangxin.common.validation.Length;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored year whose holidays were published by the State Council and entered in full, with whether running periods
 * were recomputed since its last change. A year without this row is provisional, however many of its days were
 * entered.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
@Table(name = "published_year")
class PublishedYear {
    @Id
    private int calendarYear;

    @Version
    private long version;

    @Length(max = 60)
    private String publishedBy;

    @NotNull
    private Instant publishedAt;

    @NotNull
    private Instant changedAt;

    private Instant recomputedAt;

    protected PublishedYear() {}

    /** @param by account of the administrator, or null for a calendar that came with the software */
    PublishedYear(int year, String by, Instant now) {
        this.calendarYear = year;
        this.publishedBy = by;
        this.publishedAt = now;
        this.changedAt = now;
        this.recomputedAt = by == null ? now : null;
    }

    /**
     * Records that a day of the year was entered, corrected or removed after the publication: periods are recomputed
     * again.
     */
    void change(Instant now) {
        changedAt = now;
    }

    /** Records that running periods follow the calendar of a moment. */
    void recomputed(Instant asOf) {
        recomputedAt = asOf;
    }

    /** Returns whether running periods do not follow the published year yet. */
    boolean isPending() {
        return recomputedAt == null || recomputedAt.isBefore(changedAt);
    }

    int year() {
        return calendarYear;
    }

    String publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
