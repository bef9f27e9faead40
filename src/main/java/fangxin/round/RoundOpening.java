package fangxin.round;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored, immutable entry of the opening of a round (批次开启记录): proposal, confirmation, refusal or withdrawal, with
 * person, time and reason.
 */
@Entity
@Table(name = "round_opening")
public class RoundOpening {
    /** Act of the opening; it is also the state of the round after it. */
    public enum OpeningState {
        /** An officer has entered the terms; a second officer confirms or refuses. */
        PROPOSED,
        OPENED,
        /** Refused with a reason: the proposer revises the round, which proposes it again, or withdraws it. */
        REFUSED,
        WITHDRAWN
    }

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round")
    private ApplicationRound round;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private OpeningState state;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 1000)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected RoundOpening() {}

    RoundOpening(ApplicationRound round, int seq, OpeningState state, Actor by, String reason, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.round = round;
        this.seq = seq;
        this.state = state;
        this.actor = RecordedActor.of(by);
        this.reason = reason;
        this.recordedAt = now;
    }

    OpeningState state() {
        return state;
    }

    RecordedActor actor() {
        return actor;
    }

    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
