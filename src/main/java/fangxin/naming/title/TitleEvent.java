package fangxin.naming.title;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Entry in the history of a title. The database refuses to change or delete it. */
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
    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private TitleEventType kind;

    @NotNull
    @Column(name = "effectiveon")
    private LocalDate effective;

    @Length(max = 36)
    @Column(name = "document")
    private String act;

    @Length(max = 100)
    private String documentNumber;

    @Length(max = 2000)
    private String reason;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String actorName;

    @NotNull
    @Column(name = "takenat")
    private Instant at;

    protected TitleEvent() {}

    TitleEvent(
            Title title,
            int seq,
            TitleEventType kind,
            LocalDate effective,
            DecisionDocument document,
            String reason,
            ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.seq = seq;
        this.kind = kind;
        this.effective = effective;
        this.act = document == null ? null : document.id();
        this.documentNumber = document != null
                ? document.number()
                : kind == TitleEventType.NAMED ? title.document().number() : null;
        this.reason = reason;
        this.account = by.actor().account();
        this.actorName = by.actor().name();
        this.at = by.moment().at();
    }

    public TitleEventType kind() {
        return kind;
    }

    /** The day from which it counts: the date of the document. */
    public LocalDate effective() {
        return effective;
    }

    public String act() {
        return act;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String reason() {
        return reason;
    }

    public String actorName() {
        return actorName;
    }

    public Instant at() {
        return at;
    }
}
