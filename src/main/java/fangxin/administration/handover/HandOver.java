package fangxin.administration.handover;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
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
 * Stored handover (轮岗交接) from one officer to a successor on a day: who entered it when, and its state (planned, done,
 * cancelled or refused); it does not store its items (posts, signing chains, documents, seats in teams).
 */
@Entity
@Table(name = "handover")
public class HandOver {
    /** State of a handover. */
    public enum HandOverState {
        PLANNED,
        DONE,
        CANCELLED,
        REFUSED
    }

    /** Reason why a planned handover is not carried out on its day. */
    public enum HandOverRefusal {
        SUCCESSOR_CLOSED,
        NOT_ADMINISTERED,
        NOTHING,
        OBSTACLE
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 60)
    private String predecessor;

    @NotNull
    @Length(max = 60)
    private String successor;

    @NotNull
    private LocalDate effectiveOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private HandOverState state;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant enteredAt;

    private Instant completedAt;

    protected HandOver() {}

    HandOver(String predecessor, String successor, LocalDate day, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.predecessor = predecessor;
        this.successor = successor;
        this.effectiveOn = day;
        this.state = HandOverState.PLANNED;
        this.actor = RecordedActor.of(by);
        this.enteredAt = now;
    }

    boolean isDue(LocalDate today) {
        return state == HandOverState.PLANNED && !effectiveOn.isAfter(today);
    }

    void done(Instant now) {
        requirePlanned();
        state = HandOverState.DONE;
        completedAt = now;
    }

    void cancel() {
        requirePlanned();
        state = HandOverState.CANCELLED;
    }

    void refuse() {
        requirePlanned();
        state = HandOverState.REFUSED;
    }

    private void requirePlanned() {
        if (state != HandOverState.PLANNED) {
            throw new RuleViolation("handover.handOver.over", state);
        }
    }

    public String id() {
        return id;
    }

    public String predecessor() {
        return predecessor;
    }

    public String successor() {
        return successor;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public HandOverState state() {
        return state;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Instant completedAt() {
        return completedAt;
    }
}
