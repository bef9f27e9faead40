package fangxin.criteria.editing;

import fangxin.common.validation.Length;
import fangxin.organization.drafting.DraftChange;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Stored change of an edition draft: who changed which part when, with the content before it for its undoing. */
@Entity
@Table(name = "edition_draft_change")
class EditionDraftChange extends DraftChange {
    @NotNull
    @Length(max = 36)
    private String draft;

    protected EditionDraftChange() {}

    EditionDraftChange(EditionDraft draft, String part, String contentBefore, Actor by, Instant now) {
        super(draft.revision(), part, contentBefore, by, now);
        this.draft = draft.id();
    }
}
