package fangxin.naming.title;

import fangxin.common.DocumentReference;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.i18n.Messages;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Stored, immutable entry in the history of a title, such as a change of state or particular with cause, document and
 * person, a later last day of a remedy, or the withdrawal of an earlier ground, of which it keeps a salted hash. The
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "title_event")
public class TitleEvent {

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    private int seq;

    @NotNull
    @Length(max = 40)
    private String type;

    @Length(max = 200)
    private String nameZh;

    @Length(max = 200)
    private String nameEn;

    @NotNull
    private LocalDate effectiveOn;

    @Length(max = 36)
    private String document;

    @Length(max = 100)
    private String documentNumber;

    @Length(max = 2000)
    private String reason;

    @Enumerated(EnumType.STRING)
    private TitleStep step;

    @Enumerated(EnumType.STRING)
    private TitleStatus statusBefore;

    @Enumerated(EnumType.STRING)
    private TitleStatus statusAfter;

    @Enumerated(EnumType.STRING)
    private Grade gradeBefore;

    @Enumerated(EnumType.STRING)
    private Grade gradeAfter;

    @Enumerated(EnumType.STRING)
    private StarGrade starsBefore;

    @Enumerated(EnumType.STRING)
    private StarGrade starsAfter;

    private LocalDate endBefore;

    private LocalDate endAfter;

    @Length(max = 300)
    private String groundZh;

    @Length(max = 600)
    private String groundEn;

    @Length(max = 2000)
    private String inputZh;

    @Length(max = 2000)
    private String inputEn;

    @Length(max = 300)
    private String remedyZh;

    @Length(max = 600)
    private String remedyEn;

    private LocalDate remedyUntil;

    @Enumerated(EnumType.STRING)
    private TitleParticular particular;

    @Length(max = 300)
    private String valueBefore;

    @Length(max = 300)
    private String valueAfter;

    private Integer withdrawnEntry;

    @Length(max = 64)
    private String salt;

    @Length(max = 64)
    private String commitment;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected TitleEvent() {}

    TitleEvent(
            Title title,
            int seq,
            TitleEventType type,
            LocalDate effectiveOn,
            DecisionDocument document,
            String reason,
            ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.seq = seq;
        this.type = type.name();
        this.effectiveOn = effectiveOn;
        this.document = document == null ? null : document.id();
        this.documentNumber = document != null
                ? document.number()
                : type == TitleEventType.NAMED ? title.document().number() : null;
        this.reason = reason;
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    /** Entry of a decision, by the name of its type of document. */
    TitleEvent(Title title, int seq, TitleDecision decision, DecisionDocument document, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.seq = seq;
        this.type = decision.event();
        this.nameZh = decision.name().zh();
        this.nameEn = decision.name().en();
        this.effectiveOn = document.date();
        this.document = document.id();
        this.documentNumber = document.number();
        this.reason = document.reason();
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    /** Returns the entry by which the ground of an earlier entry is not public any more. */
    static TitleEvent withdrawing(TitleEvent earlier, String why, int seq, ActionStamp by) {
        TitleEvent entry = new TitleEvent(
                earlier.title, seq, TitleEventType.GROUND_WITHDRAWN, by.moment().today(), null, why, by);
        GroundCommitment ground = GroundCommitment.of(earlier);
        entry.withdrawnEntry = earlier.seq;
        entry.salt = ground.salt();
        entry.commitment = ground.hash();
        return entry;
    }

    /**
     * Creates the entry that prolongs the remedy of an earlier entry. It names no document: the number of the earlier
     * one is withdrawn with its ground.
     */
    static TitleEvent prolonging(TitleEvent earlier, LocalDate until, int seq, ActionStamp by) {
        TitleEvent entry = new TitleEvent(
                earlier.title, seq, TitleEventType.REMEDY_PROLONGED, by.moment().today(), null, null, by);
        entry.document = earlier.document;
        entry.remedyUntil = until;
        return entry;
    }

    /** Returns the change of state, with the last day of the remedy as later entries of the title state it. */
    TitleChange change(List<TitleEvent> timeline) {
        TitleChange change = change();
        return change == null || change.cause() == null || change.cause().remedyUntil() == null || document == null
                ? change
                : timeline.stream()
                        .filter(later -> later.isOf(TitleEventType.REMEDY_PROLONGED) && document.equals(later.document))
                        .map(later -> later.remedyUntil)
                        .filter(change.cause().remedyUntil()::isBefore)
                        .max(Comparator.naturalOrder())
                        .map(change::until)
                        .orElse(change);
    }

    /** Records the change of state that the entry is about, with the texts of this day. */
    TitleEvent recording(TitleChange change) {
        step = change.step();
        statusBefore = change.before();
        statusAfter = change.after();
        gradeBefore = change.gradeBefore();
        gradeAfter = change.gradeAfter();
        starsBefore = change.starsBefore();
        starsAfter = change.starsAfter();
        endBefore = change.endBefore();
        endAfter = change.endAfter();
        if (change.cause() != null) {
            groundZh = change.cause().ground().zh();
            groundEn = change.cause().ground().en();
            inputZh = change.cause().input().zh();
            inputEn = change.cause().input().en();
            remedyZh = change.cause().remedy().zh();
            remedyEn = change.cause().remedy().en();
            remedyUntil = change.cause().remedyUntil();
        }
        return this;
    }

    /** Returns the change of state; null for other entries, and for entries from before causes were recorded. */
    public TitleChange change() {
        return step == null
                ? null
                : new TitleChange(
                        step,
                        statusBefore,
                        statusAfter,
                        gradeBefore,
                        gradeAfter,
                        starsBefore,
                        starsAfter,
                        endBefore,
                        endAfter,
                        groundZh == null
                                ? null
                                : new TitleCause(
                                        new LocalizedText(groundZh, groundEn),
                                        new LocalizedText(inputZh, inputEn),
                                        new LocalizedText(remedyZh, remedyEn),
                                        remedyUntil));
    }

    /** Records the changed particular that the entry is about, with the texts of this day. */
    TitleEvent recording(ParticularChange change) {
        particular = change.particular();
        valueBefore = change.before();
        valueAfter = change.after();
        groundZh = change.ground().zh();
        groundEn = change.ground().en();
        inputZh = change.input().zh();
        inputEn = change.input().en();
        return this;
    }

    /** Returns the changed particular; null for other entries. */
    public ParticularChange particularChange() {
        return particular == null
                ? null
                : new ParticularChange(
                        particular,
                        valueBefore == null ? "" : valueBefore,
                        valueAfter,
                        new LocalizedText(groundZh, groundEn),
                        new LocalizedText(inputZh, inputEn));
    }

    boolean isOf(TitleStep one) {
        return step == one;
    }

    /** Returns the position of the entry whose ground this entry withdraws, or null. */
    Integer withdrawnEntry() {
        return withdrawnEntry;
    }

    /** Salt of the commitment; never public. */
    String salt() {
        return salt;
    }

    /** Returns the salted hash of the ground that this entry withdraws, or null. */
    String commitment() {
        return commitment;
    }

    /** Returns whether the event states a ground that can be withdrawn: a cause, or the reason of a document. */
    boolean statesGround() {
        return (groundZh != null && step != null) || (document != null && reason != null);
    }

    /** Returns whether the ground of the event states a number. */
    boolean states(DocumentReference number) {
        return Stream.of(reason, inputZh, inputEn).filter(Objects::nonNull).anyMatch(number::isStatedIn);
    }

    Title title() {
        return title;
    }

    /** Returns the place of the entry in the timeline, from 1. */
    int seq() {
        return seq;
    }

    /** Returns the code of a {@link TitleEventType}, or of the event that a type of official document writes. */
    public String type() {
        return type;
    }

    /** Returns whether the entry has one of the types that code writes or reads. */
    public boolean isOf(TitleEventType one) {
        return one.name().equals(type);
    }

    /** Returns the name of the entry: that of the decision's document type when it was signed, or the system's own. */
    LocalizedText name() {
        return nameZh == null ? Messages.inBoth("naming.title.event." + type) : new LocalizedText(nameZh, nameEn);
    }

    /** Returns the day of effect: the date of the document. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Returns the id of the official document that decided the event, or null. */
    public String document() {
        return document;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String reason() {
        return reason;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
