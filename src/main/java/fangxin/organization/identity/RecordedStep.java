package fangxin.organization.identity;

import fangxin.common.validation.Length;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Mapped superclass of the stored entries of journals (办理记录): the number of the entry in its journal, who took the step
 * and when. The database refuses to change or delete an entry, except to erase personal data in it. The subclass has
 * the case, the step and its words, since each has types and columns of its own.
 */
@MappedSuperclass
public abstract class RecordedStep {
    @Id
    @Length(max = 36)
    private String id;

    private int seq;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected RecordedStep() {}

    protected RecordedStep(int seq, RecordedActor actor, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.seq = seq;
        this.actor = actor;
        this.recordedAt = recordedAt;
    }

    public String id() {
        return id;
    }

    /** Returns the number of the entry in its journal, from 1. */
    public int seq() {
        return seq;
    }

    public RecordedActor actor() {
        return actor;
    }

    /** Returns the time of the step, as stored with it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Erases who took the step, with a mark in its place. */
    protected void eraseActor(String mark) {
        actor = RecordedActor.erased(mark);
    }
}
