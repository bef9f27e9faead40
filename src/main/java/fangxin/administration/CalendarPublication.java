package fangxin.administration;

import fangxin.organization.drafting.PublicationWithdrawalRule;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.time.Instant;

/**
 * Stored publication of a year of the working calendar, with its publisher and times but without the days, which waits
 * until it can no longer be taken back: it answers when it is due, and refuses a withdrawal by another person or too
 * late.
 */
@Entity
@Table(name = "calendar_publication")
class CalendarPublication {
    @Id
    private int calendarYear;

    @Version
    private long version;

    @Embedded
    @Valid
    private ScheduledPublication publication;

    protected CalendarPublication() {}

    CalendarPublication(int year, Actor by, Instant now) {
        this.calendarYear = year;
        this.publication = new ScheduledPublication(by, now);
    }

    void requireWithdrawable(Actor actor, Instant now) {
        PublicationWithdrawalRule.require(publication, actor, now);
    }

    boolean isDue(Instant now) {
        return publication.isDue(now);
    }

    int year() {
        return calendarYear;
    }

    ScheduledPublication publication() {
        return publication;
    }
}
