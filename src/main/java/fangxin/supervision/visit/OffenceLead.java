package fangxin.supervision.visit;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
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

/**
 * Stored lead on a suspected offence that a visit found (涉嫌违法线索), handed over to the competent agency: text, agency,
 * day, and who recorded it; it is never public.
 */
@Entity
@Table(name = "offence_lead")
public class OffenceLead {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "visit")
    private TitleVisit visit;

    @NotNull
    @Length(max = 2000)
    private String text;

    @NotNull
    @Length(max = 200)
    private String agency;

    @NotNull
    private LocalDate handedOverOn;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected OffenceLead() {}

    OffenceLead(TitleVisit visit, OffenceLeadInput input, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.visit = visit;
        this.text = input.text();
        this.agency = input.agency();
        this.handedOverOn = input.handedOverOn();
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    boolean isSame(OffenceLeadInput input) {
        return text.equals(input.text()) && agency.equals(input.agency()) && handedOverOn.equals(input.handedOverOn());
    }

    public String text() {
        return text;
    }

    public String agency() {
        return agency;
    }

    public LocalDate handedOverOn() {
        return handedOverOn;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
