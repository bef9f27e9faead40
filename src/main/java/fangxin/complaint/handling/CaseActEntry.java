package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
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
import java.util.UUID;

/**
 * Stored record of an act on a complaint that leads to no other state (投诉办理记事): who did what about what, and when. It holds
 * numbers, days and ids only, no name.
 */
@Entity
@Table(name = "complaint_act")
public class CaseActEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "complaint")
    private ComplaintCase complaint;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CaseAct act;

    /** Number of the other case, day of the test, id of the complainant, codes of the factors, or number of the title. */
    @NotNull
    @Length(max = 400)
    private String subject;

    @Enumerated(EnumType.STRING)
    private SettlementConsent consent;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected CaseActEntry() {}

    /** @param consent the consent that was stated; null for any other act */
    CaseActEntry(
            ComplaintCase complaint, int seq, CaseAct act, String subject, SettlementConsent consent, HandlingAct by) {
        this.id = UUID.randomUUID().toString();
        this.complaint = complaint;
        this.seq = seq;
        this.act = act;
        this.subject = subject;
        this.consent = consent;
        this.actor = by.actor();
        this.recordedAt = by.moment().at();
    }

    CaseAct act() {
        return act;
    }

    String subject() {
        return subject;
    }

    SettlementConsent consent() {
        return consent;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
