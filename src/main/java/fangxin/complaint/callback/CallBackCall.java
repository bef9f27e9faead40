package fangxin.complaint.callback;

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

/** Stored call to a complainant (回访通话记录): who called, when, with which outcome and words; the words can be erased. */
@Entity
@Table(name = "call_back_call")
public class CallBackCall {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "callback")
    private CallBack callBack;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 500)
    private String words;

    @NotNull
    private Instant calledAt;

    protected CallBackCall() {}

    CallBackCall(CallBack callBack, int seq, CallInput input, Actor actor, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.callBack = callBack;
        this.seq = seq;
        this.outcome = input.outcome();
        this.actor = RecordedActor.of(actor);
        this.words = input.words();
        this.calledAt = now;
    }

    void eraseWords() {
        words = null;
    }

    CallOutcome outcome() {
        return outcome;
    }

    RecordedActor actor() {
        return actor;
    }

    String words() {
        return words;
    }

    Instant calledAt() {
        return calledAt;
    }
}
