package fangxin.organization.drafting;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.WithdrawalWindow;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Embeddable publication of a draft that waits until its {@link WithdrawalWindow} is over: who pressed the button,
 * when, and when the draft becomes public. Until then only its editors see the draft, and {@link
 * PublicationWithdrawalRule} says who can take the publication back.
 */
@Embeddable
public class ScheduledPublication {
    @Length(max = 60)
    private String publisher;

    @Length(max = 100)
    private String publisherName;

    private Instant scheduledAt;

    private Instant publicAt;

    protected ScheduledPublication() {}

    public ScheduledPublication(Actor by, Instant now) {
        this.publisher = by.account();
        this.publisherName = by.name();
        this.scheduledAt = now;
        this.publicAt = WithdrawalWindow.end(now);
    }

    /** Returns whether the publication can no longer be cancelled, so that the draft becomes public. */
    public boolean isDue(Instant now) {
        return now.isAfter(publicAt);
    }

    /** Returns the view of a publication for a person, or null where there is none. */
    public static PublicationView view(ScheduledPublication publication, Actor reader, Instant now) {
        return publication == null
                ? null
                : new PublicationView(
                        publication.publisherName,
                        publication.scheduledAt,
                        publication.publicAt,
                        PublicationWithdrawalRule.allows(publication, reader, now));
    }

    /** Returns the account of the person who published. */
    public String publisher() {
        return publisher;
    }

    public String publisherName() {
        return publisherName;
    }

    public Instant scheduledAt() {
        return scheduledAt;
    }

    public Instant publicAt() {
        return publicAt;
    }
}
