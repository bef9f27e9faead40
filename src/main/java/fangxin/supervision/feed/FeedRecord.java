package fangxin.supervision.feed;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.merchant.Premises;
import fangxin.naming.title.Title;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Stored record of a feed (数据记录), such as a penalty, a listing, a class or an honour: content, subject with which it is
 * matched, period of force, and journal; a match can be picked or undone, and it ends, and its content can be erased.
 * Rows are inserted and changed by {@link FeedBulkWriter}.
 *
 * <p>Worked example: public until 1 March, it is in force through 1 March, 23:59:59 in China; at 00:00:00 of 2 March it
 * has left all answers, pages and exports, whether or not a job has run.
 */
@Entity
@Table(name = "feed_record")
public class FeedRecord {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 75)
    private String feed;

    @NotNull
    @Length(max = 40)
    private String kind;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 140)
    private String sourceKey;

    @NotNull
    @Length(max = 64)
    private String rowHash;

    @NotNull
    @Length(max = 20)
    private String creditCode;

    @Length(max = 200)
    private String name;

    @Length(max = 100)
    private String documentNumber;

    @Length(max = 100)
    private String authority;

    @Length(max = 60)
    private String result;

    @Length(max = 500)
    private String summary;

    @Enumerated(EnumType.STRING)
    private FeedSeverity severity;

    private LocalDate occurredOn;
    private LocalDate publicUntil;
    private LocalDate repairedOn;
    private LocalDate annulledOn;

    @NotNull
    @Length(max = 36)
    private String intake;

    @NotNull
    private Instant receivedAt;

    /** Time of the last processing since the row changed; null where it is to be processed. */
    private Instant processedAt;

    private LocalDate removedOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private FeedEnd ending;

    @NotNull
    @Enumerated(EnumType.STRING)
    private FeedMatchState matchState;

    @Length(max = 36)
    private String merchant;

    @Length(max = 36)
    private String premises;

    @Length(max = 19)
    private String pickedTitle;

    @Length(max = 30)
    private String subjectOffice;

    @Length(max = 200)
    private String subjectName;

    @OneToMany(mappedBy = "feedRecord", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<FeedEntry> journal = new ArrayList<>();

    protected FeedRecord() {}

    /** Creates a record with the content of a row of its feed. */
    FeedRecord(String id, Feed of, FeedRowContent row, String intake, Instant now) {
        this.id = id;
        this.feed = of.id();
        this.kind = of.kind();
        this.office = of.office();
        this.sourceKey = row.sourceKey();
        this.rowHash = row.hash();
        this.creditCode = row.creditCode();
        this.name = row.name();
        this.documentNumber = row.documentNumber();
        this.authority = row.authority();
        this.result = row.result();
        this.summary = row.summary();
        this.severity = row.severity();
        this.occurredOn = row.occurredOn();
        this.publicUntil = row.publicUntil();
        this.repairedOn = row.repairedOn();
        this.annulledOn = row.annulledOn();
        this.intake = intake;
        this.receivedAt = now;
        this.matchState = FeedMatchState.UNMATCHED;
    }

    /**
     * Returns how the record has ended by a day; null while it is in force. An annulment takes precedence over a
     * repair, and its own end over that of another record about the same decision.
     */
    FeedEnd endOn(LocalDate today) {
        FeedEnd own = ownEndOn(today);
        return own == null && ending == FeedEnd.ELSEWHERE ? FeedEnd.ELSEWHERE : own;
    }

    private FeedEnd ownEndOn(LocalDate today) {
        if (annulledOn != null && !annulledOn.isAfter(today)) {
            return FeedEnd.ANNULLED;
        }
        if (repairedOn != null && !repairedOn.isAfter(today)) {
            return FeedEnd.REPAIRED;
        }
        if (publicUntil != null && today.isAfter(publicUntil)) {
            return FeedEnd.EXPIRED;
        }
        return removedOn == null ? null : FeedEnd.REMOVED;
    }

    /**
     * Returns whether the record states about its subject that the decision was annulled, was repaired or is no longer
     * public: this ends the records of other feeds about the decision.
     */
    boolean endsDecision(LocalDate today) {
        FeedEnd own = ownEndOn(today);
        return own != null && own != FeedEnd.REMOVED && matchState != FeedMatchState.UNDONE;
    }

    /** Returns the id of the record about the same decision that has ended this one, or null. */
    String endedBy() {
        return ending == FeedEnd.ELSEWHERE
                ? journal.reversed().stream()
                        .filter(entry -> entry.step() == FeedStep.END)
                        .map(FeedEntry::detail)
                        .findFirst()
                        .orElseThrow()
                : null;
    }

    boolean isErased() {
        return sourceKey.equals(id);
    }

    boolean isInForce(LocalDate today) {
        return endOn(today) == null;
    }

    /**
     * Returns whether the record is adverse to its subject on a day: in force, with an adverse result, and not minor.
     */
    boolean isAdverse(FeedKind of, LocalDate today) {
        return isInForce(today) && severity != FeedSeverity.MINOR && of.isAdverse(result);
    }

    /**
     * Returns whether the number of the record may be public on a day: in force, not minor, of a kind that may be public,
     * and not matched wrongly. The number of an honour, which accuses nobody, may always be.
     */
    boolean mayBePublic(FeedKind of, LocalDate today) {
        return of.effect() == FeedEffect.HONOUR
                || (isInForce(today)
                        && severity != FeedSeverity.MINOR
                        && of.publishable()
                        && matchState != FeedMatchState.UNDONE);
    }

    /**
     * Returns whether the record concerns a subject with this credit code at some premises; null where an officer has
     * to pick the premises first. A record of a kind about the whole business concerns all its premises, also where it
     * had only one when the record was matched. For a title without premises, an officer decides whether the record
     * concerns it.
     */
    Boolean concerns(FeedKind of, String atPremises) {
        return switch (matchState) {
            case UNDONE -> false;
            case MATCHED -> {
                if (of.scope() == FeedScope.PREMISES && pickedTitle != null) {
                    yield null;
                }
                yield of.scope() == FeedScope.SUBJECT || premises == null || premises.equals(atPremises);
            }
            case UNMATCHED -> of.scope() == FeedScope.SUBJECT ? Boolean.TRUE : null;
            case WAITING -> null;
        };
    }

    /**
     * Returns whether the record concerns a title of its credit code, at some premises or at none that are registered.
     *
     * @param atPicked whether the title has the place of the one that an officer has picked
     */
    boolean concernsTitle(FeedKind of, boolean atPicked, String atPremises) {
        return (of.scope() == FeedScope.PREMISES && pickedTitle != null)
                ? matchState == FeedMatchState.MATCHED && atPicked
                : Boolean.TRUE.equals(concerns(of, atPremises));
    }

    /**
     * Matches the record with a subject, or lets the record wait where an officer has to pick one of several premises.
     */
    void match(FeedSubject subject, boolean ambiguous, Actor system, Instant now) {
        if (matchState != FeedMatchState.UNMATCHED) {
            throw new IllegalStateException(id + " is " + matchState);
        }
        merchant = subject.merchant();
        premises = ambiguous ? null : subject.premises();
        subjectOffice = subject.office();
        subjectName = subject.name();
        matchState = ambiguous ? FeedMatchState.WAITING : FeedMatchState.MATCHED;
        enter(ambiguous ? FeedStep.WAIT : FeedStep.MATCH, subject.name(), RecordedActor.of(system), now);
    }

    /**
     * Picks the premises that the record concerns; null for the whole business. A repeated choice changes nothing.
     *
     * @param reason why
     */
    void pick(Premises chosen, String reason, Actor officer, Instant now) {
        if (chosen == null) {
            pick(null, null, subjectOffice, subjectName, reason, officer, now);
        } else {
            pick(chosen.id(), null, chosen.agency(), chosen.signName(), reason, officer, now);
        }
    }

    /** Picks the title that the record concerns, at a place that is none of the premises of the merchant. */
    void pick(Title chosen, String reason, Actor officer, Instant now) {
        pick(null, chosen.number(), chosen.owner(), chosen.place().signName(), reason, officer, now);
    }

    private void pick(
            String atPremises,
            String title,
            String itsOffice,
            String itsName,
            String reason,
            Actor officer,
            Instant now) {
        if (matchState == FeedMatchState.MATCHED
                && Objects.equals(premises, atPremises)
                && Objects.equals(pickedTitle, title)) {
            return;
        }
        if (matchState != FeedMatchState.WAITING) {
            throw RuleViolation.conflict("feed.match.settled");
        }
        premises = atPremises;
        pickedTitle = title;
        subjectOffice = itsOffice;
        subjectName = itsName;
        matchState = FeedMatchState.MATCHED;
        processedAt = null;
        enter(FeedStep.PICK_PREMISES, reason, RecordedActor.of(officer), now);
    }

    /** Undoes a wrong match: the record concerns another subject. A repeated request changes nothing. */
    void undo(String reason, Actor officer, Instant now) {
        if (matchState == FeedMatchState.UNDONE) {
            return;
        }
        if (matchState == FeedMatchState.UNMATCHED) {
            throw RuleViolation.conflict("feed.match.settled");
        }
        matchState = FeedMatchState.UNDONE;
        processedAt = null;
        enter(FeedStep.UNDO_MATCH, reason, RecordedActor.of(officer), now);
    }

    /**
     * Updates the recorded end of the record: a record that a later file contains again is in force again, and so is one
     * that another record has ended which does not state the end any more.
     *
     * @param by a record about the same decision that ends it, or null
     * @return whether the end changed
     */
    boolean settle(FeedRecord by, LocalDate today, Actor system, Instant now) {
        FeedEnd own = ownEndOn(today);
        FeedEnd present = own == null && by != null ? FeedEnd.ELSEWHERE : own;
        if (present == ending) {
            return false;
        }
        ending = present;
        endedOn = present == null ? null : today;
        enter(
                present == null ? FeedStep.RETURN : FeedStep.END,
                present == FeedEnd.ELSEWHERE ? by.id() : null,
                RecordedActor.of(system),
                now);
        return true;
    }

    /** Records that its effects were brought up to date. */
    void markProcessed(Instant now) {
        processedAt = now;
    }

    /** Records that its effects are not up to date yet, so that the hourly job tries again. */
    void markUnprocessed() {
        processedAt = null;
    }

    /** Erases the content of the record, since its retention is over; its existence and its end stay recorded. */
    void erase(Actor system, Instant now) {
        name = null;
        documentNumber = null;
        authority = null;
        result = null;
        summary = null;
        sourceKey = id;
        enter(FeedStep.ERASE, null, RecordedActor.of(system), now);
    }

    void enter(FeedStep step, String detail, RecordedActor by, Instant now) {
        journal.add(new FeedEntry(this, journal.size() + 1, step, detail, by, now));
    }

    String id() {
        return id;
    }

    String feed() {
        return feed;
    }

    String kind() {
        return kind;
    }

    /** Returns the office that imported the record. */
    String office() {
        return office;
    }

    String sourceKey() {
        return sourceKey;
    }

    String rowHash() {
        return rowHash;
    }

    String creditCode() {
        return creditCode;
    }

    String name() {
        return name;
    }

    String documentNumber() {
        return documentNumber;
    }

    String authority() {
        return authority;
    }

    String result() {
        return result;
    }

    String summary() {
        return summary;
    }

    FeedSeverity severity() {
        return severity;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    LocalDate publicUntil() {
        return publicUntil;
    }

    LocalDate repairedOn() {
        return repairedOn;
    }

    LocalDate annulledOn() {
        return annulledOn;
    }

    /** Returns the id of the import that brought or changed it last. */
    String intake() {
        return intake;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Returns whether the effects of the record are up to date with its row. */
    boolean isProcessed() {
        return processedAt != null;
    }

    FeedEnd ending() {
        return ending;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    FeedMatchState matchState() {
        return matchState;
    }

    /**
     * Returns the id of the merchant that the record concerns; null where it is unmatched, or the subject only has an
     * old title.
     */
    String merchant() {
        return merchant;
    }

    /** Returns the id of the premises that the record concerns, or null for the whole business. */
    String premises() {
        return premises;
    }

    /**
     * Returns the number of the title that the record concerns, where an officer has picked one without premises; or
     * null.
     */
    String pickedTitle() {
        return pickedTitle;
    }

    /** Returns the office of the subject, or null. */
    String subjectOffice() {
        return subjectOffice;
    }

    String subjectName() {
        return subjectName;
    }

    List<FeedEntry> journal() {
        return List.copyOf(journal);
    }
}
