package fangxin.criteria.editing;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.organization.drafting.DraftChange;
import fangxin.organization.drafting.DraftRevision;
import fangxin.organization.drafting.PublicationWithdrawalRule;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Stored draft of an edition of criteria, with its content, revision and state, which refuses conflicting edits, undoes
 * changes, and is scheduled for publication, taken back, published, or dropped. Several officers may work on it.
 */
@Entity
@Table(name = "edition_draft")
public class EditionDraft {
    /** State of a draft. */
    public enum EditionDraftState {
        OPEN,
        SCHEDULED,
        PUBLISHED,
        DROPPED
    }

    /** The place of a change that concerns the whole. */
    static final String WHOLE_EDITION = "all";
    /** Place in the record of a change that undoes another one. */
    static final String UNDO = "undo";
    /** Place in the record of a change that renumbers items. */
    static final String CODES = "codes";
    /** Places of entries that record a decision on the draft and no change of its content. */
    static final String PUBLICATION = "publication";

    static final String WITHDRAWAL = "withdrawal";
    static final String REFUSAL = "refusal";
    private static final Set<String> DECISIONS = Set.of(PUBLICATION, WITHDRAWAL, REFUSAL);
    /** Places of changes that renumber: a code read before such a change may name another item after it. */
    static final Set<String> MOVING = Set.of(UNDO, CODES);

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 40)
    private String sheet;

    private int issue;

    @NotNull
    @Lob
    private String content;

    private int revision;

    @Length(max = 60)
    private String baseEdition;

    @NotNull
    @Length(max = 200)
    private String authorities;

    @NotNull
    @Enumerated(EnumType.STRING)
    private EditionDraftState state = EditionDraftState.OPEN;

    /** Scheduled publication, or the one that was carried out; null before the first. */
    @Embedded
    @Valid
    private ScheduledPublication publication;

    @NotNull
    @Length(max = 60)
    private String openedBy;

    @NotNull
    @Length(max = 100)
    private String openedByName;

    @NotNull
    private Instant openedAt;

    @Length(max = 60)
    private String closedBy;

    @Length(max = 100)
    private String closedByName;

    private Instant closedAt;

    protected EditionDraft() {}

    /**
     * @param base        the edition it began from, or null
     * @param authorities the trade administrations whose sheet it is
     */
    EditionDraft(CriteriaEdition begun, String base, List<String> authorities, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sheet = begun.sheet();
        this.issue = begun.issue();
        this.content = JsonMapper.write(begun);
        this.baseEdition = base;
        this.authorities = String.join(";", authorities);
        this.openedBy = by.account();
        this.openedByName = by.name();
        this.openedAt = now;
    }

    /**
     * Replaces the content. If another person has changed the same part meanwhile, the violation names that person.
     *
     * @param place   the part that is changed: head, levels, a section or an item by its code, or the whole
     * @param basedOn the revision that the editor has read
     * @param earlier changes so far
     */
    EditionDraftChange change(
            CriteriaEdition wanted, String place, int basedOn, List<DraftRevision> earlier, Actor by, Instant now) {
        requireOpen();
        earlier.stream()
                .filter(change -> change.revision() > basedOn)
                .filter(change -> MOVING.contains(change.part())
                        || (!change.actor().account().equals(by.account())
                                && (place.equals(WHOLE_EDITION)
                                        || change.part().equals(WHOLE_EDITION)
                                        || change.part().equals(place))))
                .reduce((one, later) -> later)
                .ifPresent(first -> {
                    throw RuleViolation.conflict(
                            "criteria.edition.draft.first", first.actor().name(), first.changedAt());
                });
        revision++;
        String before = content;
        content = JsonMapper.write(wanted);
        return new EditionDraftChange(this, place, before, by, now);
    }

    /**
     * Undoes the last change that is not undone yet; called again, the one before it.
     *
     * @param basedOn  the revision that the editor has read
     * @param undoable the last change that can still be undone
     */
    EditionDraftChange undo(int basedOn, Optional<EditionDraftChange> undoable, Actor by, Instant now) {
        requireOpen();
        content = DraftChange.undo(basedOn == revision, undoable, by).contentBefore();
        revision++;
        return new EditionDraftChange(this, UNDO, null, by, now);
    }

    /**
     * Schedules the publication: by a second person, and only of the revision that this person has read. The edition
     * becomes public when the publication can no longer be taken back.
     */
    EditionDraftChange schedule(int seen, Set<String> editors, Actor by, Instant now) {
        requireOpen();
        if (editors.contains(by.account())) {
            throw new RuleViolation("criteria.edition.publish.same");
        }
        if (seen != revision) {
            throw RuleViolation.conflict("criteria.edition.publish.moved");
        }
        state = EditionDraftState.SCHEDULED;
        publication = new ScheduledPublication(by, now);
        return decision(PUBLICATION, by, now);
    }

    /** Takes the publication back as {@link PublicationWithdrawalRule} allows: the draft can be edited again. */
    EditionDraftChange withdraw(Actor by, Instant now) {
        PublicationWithdrawalRule.require(state == EditionDraftState.SCHEDULED ? publication : null, by, now);
        return reopen(WITHDRAWAL, by, now);
    }

    /** Reopens the draft, since its edition must not become public any more. */
    EditionDraftChange refuse(Actor system, Instant now) {
        return reopen(REFUSAL, system, now);
    }

    private EditionDraftChange reopen(String decision, Actor by, Instant now) {
        state = EditionDraftState.OPEN;
        publication = null;
        return decision(decision, by, now);
    }

    private EditionDraftChange decision(String decision, Actor by, Instant now) {
        revision++;
        return new EditionDraftChange(this, decision, null, by, now);
    }

    /** Returns whether the scheduled publication of the draft is due. */
    boolean isDue(Instant now) {
        return state == EditionDraftState.SCHEDULED && publication.isDue(now);
    }

    /** Closes the draft as published, and returns the edition. */
    CriteriaEdition publish(Instant now) {
        close(EditionDraftState.PUBLISHED, publication.publisher(), publication.publisherName(), now);
        return content();
    }

    void drop(Actor by, Instant now) {
        requireOpen();
        close(EditionDraftState.DROPPED, by.account(), by.name(), now);
    }

    private void close(EditionDraftState to, String account, String name, Instant now) {
        state = to;
        closedBy = account;
        closedByName = name;
        closedAt = now;
    }

    /** Returns whether a revision edited the content of the draft, rather than recording a decision on it. */
    static boolean isEdited(DraftRevision change) {
        return !DECISIONS.contains(change.part());
    }

    private void requireOpen() {
        if (state == EditionDraftState.SCHEDULED) {
            throw RuleViolation.conflict(
                    "criteria.edition.draft.closed.SCHEDULED", publication.publisherName(), publication.publicAt());
        }
        if (state != EditionDraftState.OPEN) {
            throw RuleViolation.conflict("criteria.edition.draft.closed." + state, closedByName, closedAt);
        }
    }

    public String id() {
        return id;
    }

    public String sheet() {
        return sheet;
    }

    public int issue() {
        return issue;
    }

    public CriteriaEdition content() {
        return JsonMapper.read(content, CriteriaEdition.class);
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }

    public String baseEdition() {
        return baseEdition;
    }

    public List<String> authorities() {
        return authorities.isEmpty() ? List.of() : List.of(authorities.split(";"));
    }

    /** Returns the publication that waits or was carried out, or null. */
    public ScheduledPublication publication() {
        return publication;
    }

    public EditionDraftState state() {
        return state;
    }

    String openedBy() {
        return openedBy;
    }

    public String openedByName() {
        return openedByName;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
