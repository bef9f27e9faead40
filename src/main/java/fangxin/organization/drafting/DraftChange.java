package fangxin.organization.drafting;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Mapped superclass of the stored changes of a draft: who changed which part and when, with the content before it; the
 * last change can be undone by the person who made it.
 */
@MappedSuperclass
public abstract class DraftChange {
    @Id
    @Length(max = 36)
    private String id;

    private int revision;

    @NotNull
    @Length(max = 40)
    private String part;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant changedAt;

    /**
     * The content before the change, from which the change can be undone; null for a change that undid another, or
     * changed no content.
     */
    @Lob
    private String contentBefore;

    private boolean undone;

    protected DraftChange() {}

    protected DraftChange(int revision, String part, String contentBefore, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.revision = revision;
        this.part = part;
        this.actor = RecordedActor.of(by);
        this.changedAt = now;
        this.contentBefore = contentBefore;
    }

    /**
     * Marks the last change that is not undone yet as undone, if this person made it and the draft is in the version
     * that this person has read. A repeated call undoes the change before.
     *
     * @param asRead   whether the draft has not changed since the person has read it
     * @param undoable the last change that can still be undone
     */
    public static <T extends DraftChange> T undo(boolean asRead, Optional<T> undoable, Actor by) {
        if (!asRead) {
            throw RuleViolation.conflict("drafting.undo.moved");
        }
        T last = undoable.orElseThrow(() -> new RuleViolation("drafting.undo.none"));
        if (!last.actor().account().equals(by.account())) {
            throw new RuleViolation("drafting.undo.other", last.actor().name());
        }
        ((DraftChange) last).undone = true;
        return last;
    }

    public boolean isUndoable() {
        return contentBefore != null && !undone;
    }

    public String part() {
        return part;
    }

    public RecordedActor actor() {
        return actor;
    }

    public String contentBefore() {
        return contentBefore;
    }

    public DraftRevision revision() {
        return new DraftRevision(revision, part, actor, changedAt);
    }
}
