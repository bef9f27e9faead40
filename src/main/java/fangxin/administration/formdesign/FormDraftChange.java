package fangxin.administration.formdesign;

import fangxin.common.validation.Length;
import fangxin.organization.drafting.DraftChange;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored change of a form draft: who changed which part when, with form and pledge before it for its undoing. It is
 * removed with the draft.
 */
@Entity
@Table(name = "form_draft_change")
class FormDraftChange extends DraftChange {
    @NotNull
    @Length(max = 40)
    private String draft;

    /** The pledge before the change; null where the change cannot be undone. */
    @Lob
    private String pledgeBefore;

    protected FormDraftChange() {}

    FormDraftChange(FormDraft draft, String part, String contentBefore, String pledgeBefore, Actor by, Instant now) {
        super(draft.revision(), part, contentBefore, by, now);
        this.draft = draft.form();
        this.pledgeBefore = pledgeBefore;
    }

    String pledgeBefore() {
        return pledgeBefore;
    }
}
