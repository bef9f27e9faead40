package fangxin.criteria.editing;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** Stored change of a draft: who changed which part, with the content before it for its undoing. */
@Entity
@Table(name = "edition_draft_change")
class EditionDraftChange {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 36)
    private String draft;

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

    /** The content before the change, for its undoing; null for a change that undid another. */
    @Lob
    private String contentBefore;

    private boolean undone;

    protected EditionDraftChange() {}

    EditionDraftChange(EditionDraft draft, String place, String contentBefore, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.draft = draft.id();
        this.revision = draft.revision();
        this.part = place;
        this.actor = RecordedActor.of(by);
        this.changedAt = now;
        this.contentBefore = contentBefore;
    }

    /** Marks the change as undone; answers with the content before it. */
    String undo() {
        undone = true;
        return contentBefore;
    }

    boolean undoable() {
        return contentBefore != null && !undone;
    }

    String part() {
        return part;
    }

    RecordedActor actor() {
        return actor;
    }

    DraftRevision revision() {
        return new DraftRevision(revision, part, actor, changedAt);
    }
}
