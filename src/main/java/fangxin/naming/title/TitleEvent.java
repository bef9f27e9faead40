package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.i18n.Messages;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Stored entry in the history of a title; it never changes. The database refuses to change or delete it. */
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

    Title title() {
        return title;
    }

    /** Place of the entry in the timeline, from 1. */
    int seq() {
        return seq;
    }

    /** Code of a {@link TitleEventType}, or of the event that a type of official document writes. */
    public String type() {
        return type;
    }

    boolean isOf(TitleEventType one) {
        return one.name().equals(type);
    }

    /** Name of the entry: that of the decision's document type when it was signed, or the system's own. */
    LocalizedText name() {
        return nameZh == null ? Messages.inBoth("naming.title.event." + type) : new LocalizedText(nameZh, nameEn);
    }

    /** The day from which it counts: the date of the document. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Id of the official document that decided it, or null. */
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
