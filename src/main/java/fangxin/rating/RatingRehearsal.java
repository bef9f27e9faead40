package fangxin.rating;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.rehearsal.RehearsalState;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored rehearsal (预演报告) of an issue of the formula for its first day: who began it and when, its state, how many of
 * the titles are computed, and the last one; {@link RatingRehearsalLine} stores each rating that would change. A job
 * computes the titles in the order of their numbers, a portion in each transaction, and continues behind the last one
 * after a restart.
 */
@Entity
@Table(name = "rating_rehearsal")
public class RatingRehearsal {
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

    @NotNull
    @Enumerated(EnumType.STRING)
    private RehearsalState state;

    private int titles;
    private int total;

    @Length(max = 19)
    private String reached;

    protected RatingRehearsal() {}

    /** @param total titles to compute */
    RatingRehearsal(int issue, LocalDate effectiveOn, int total, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.issue = issue;
        this.effectiveOn = effectiveOn;
        this.total = total;
        this.actor = RecordedActor.of(by.actor());
        this.madeAt = by.moment().at();
        this.state = RehearsalState.RUNNING;
    }

    /** Records that further titles were computed, through the one with this number. */
    void advance(String number, int computed) {
        reached = number;
        titles += computed;
    }

    void complete() {
        state = RehearsalState.DONE;
    }

    /** Stops the rehearsal before it is complete; an ended one is unchanged. */
    void stop() {
        if (state == RehearsalState.RUNNING) {
            state = RehearsalState.STOPPED;
        }
    }

    boolean isRunning() {
        return state == RehearsalState.RUNNING;
    }

    /** Returns whether this rehearsal is of an issue with this first day in force. */
    boolean isFor(int wanted, LocalDate firstDay) {
        return issue == wanted && effectiveOn.equals(firstDay);
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

    RehearsalState state() {
        return state;
    }

    /** Titles computed so far. */
    int titles() {
        return titles;
    }

    int total() {
        return total;
    }

    /** Returns the number of the last title that was computed; empty before the first. */
    String reached() {
        return reached == null ? "" : reached;
    }
}
