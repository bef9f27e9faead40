package fangxin.criteria.editing;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** Journal entry of a draft: who changed which part. */
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
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant changedAt;

    protected EditionDraftChange() {}

    EditionDraftChange(EditionDraft draft, String place, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.draft = draft.id();
        this.revision = draft.revision();
        this.part = place;
        this.account = by.account();
        this.actorName = by.name();
        this.changedAt = now;
    }

    int revision() {
        return revision;
    }

    String part() {
        return part;
    }

    String account() {
        return account;
    }

    String actorName() {
        return actorName;
    }

    Instant changedAt() {
        return changedAt;
    }
}
