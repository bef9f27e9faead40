package fangxin.rating;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored rehearsal (预演报告) of an issue of the formula: which ratings it would change on its first day. It is complete once
 * it has the number of titles.
 */
@Entity
@Table(name = "rating_rehearsal")
public class RatingRehearsal {
    private static final int INCOMPLETE = -1;

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    private int issue;

    @NotNull
    private LocalDate effectiveOn;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant madeAt;

    private int titles;

    protected RatingRehearsal() {}

    RatingRehearsal(int issue, LocalDate effectiveOn, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.issue = issue;
        this.effectiveOn = effectiveOn;
        this.actor = RecordedActor.of(by.actor());
        this.madeAt = by.moment().at();
        this.titles = INCOMPLETE;
    }

    /** Completes it: so many titles were computed. */
    void complete(int computed) {
        titles = computed;
    }

    boolean isComplete() {
        return titles != INCOMPLETE;
    }

    String id() {
        return id;
    }

    int issue() {
        return issue;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant madeAt() {
        return madeAt;
    }

    int titles() {
        return titles;
    }
}
