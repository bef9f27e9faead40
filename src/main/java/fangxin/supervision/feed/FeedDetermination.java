package fangxin.supervision.feed;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.procedure.cultivation.SourceAnswer;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored determination (人工核查) of an officer on one kind of feed in a case or about a commitment: the answer that the
 * officer found where the feed does not answer or answers wrongly, day, source and reason; it decides how long it
 * counts. It counts as long as the feed would, and until another record arrives.
 */
@Entity
@Table(name = "feed_determination")
public class FeedDetermination {
    @Id
    @Length(max = 36)
    private String id;

    @Length(max = 30)
    private String candidacy;

    @Length(max = 20)
    private String commitment;

    @NotNull
    @Length(max = 40)
    private String kind;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SourceAnswer answer;

    @NotNull
    private LocalDate checkedOn;

    @NotNull
    @Length(max = 300)
    private String source;

    @NotNull
    @Length(max = 1000)
    private String reason;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected FeedDetermination() {}

    private FeedDetermination(FeedDeterminationInput input, Actor officer, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.kind = input.kind();
        this.answer = input.answer();
        this.checkedOn = input.checkedOn();
        this.source = input.source();
        this.reason = input.reason();
        this.actor = RecordedActor.of(officer);
        this.recordedAt = now;
    }

    /** Returns a determination in a case. */
    static FeedDetermination ofCase(String candidacy, FeedDeterminationInput input, Actor officer, Instant now) {
        FeedDetermination made = new FeedDetermination(input, officer, now);
        made.candidacy = candidacy;
        return made;
    }

    /** Returns a determination on the subject of a commitment. */
    static FeedDetermination ofCommitment(String commitment, FeedDeterminationInput input, Actor officer, Instant now) {
        FeedDetermination made = new FeedDetermination(input, officer, now);
        made.commitment = commitment;
        return made;
    }

    /** Returns whether the determination equals an input, so that a repeated request adds nothing. */
    boolean states(FeedDeterminationInput input) {
        return answer == input.answer()
                && checkedOn.equals(input.checkedOn())
                && source.equals(input.source())
                && reason.equals(input.reason());
    }

    /**
     * Returns whether the determination counts on a day: within the maximum age, and later than the newest record.
     *
     * @param newest time at which the newest record adverse to the subject arrived, or null
     */
    boolean counts(FeedKind of, Instant newest, LocalDate today) {
        return !today.isAfter(checkedOn.plusDays(of.maxAge())) && (newest == null || !newest.isAfter(recordedAt));
    }

    String candidacy() {
        return candidacy;
    }

    String kind() {
        return kind;
    }

    SourceAnswer answer() {
        return answer;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    String source() {
        return source;
    }

    String reason() {
        return reason;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
