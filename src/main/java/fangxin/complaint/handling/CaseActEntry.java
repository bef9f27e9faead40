package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored record of an act on a complaint that leads to no other state (投诉办理记事): the act, the case, complainant, day,
 * factors or tags that it concerns, the consent stated, and who did it when. It holds numbers, codes, days and ids only, no name.
 */
@Entity
@Table(name = "complaint_act")
public class CaseActEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "complaint")
    private ComplaintCase complaint;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CaseAct act;

    /**
     * Number of the other case, day of the test, id of the complainant, codes of the factors or tags, number of the title, codes of
     * the agency before and after a correction, or id of a file.
     */
    @NotNull
    @Length(max = 400)
    private String subject;

    @Enumerated(EnumType.STRING)
    private SettlementConsent consent;

    protected CaseActEntry() {}

    /** @param consent the consent that was stated; null for any other act */
    CaseActEntry(
            ComplaintCase complaint, int seq, CaseAct act, String subject, SettlementConsent consent, HandlingAct by) {
        super(seq, by.actor(), by.moment().at());
        this.complaint = complaint;
        this.act = act;
        this.subject = subject;
        this.consent = consent;
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
}
