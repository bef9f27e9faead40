package fangxin.procedure.meeting;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored decision of a review meeting on one candidacy (评审会决定): passed or refused, with reason, exceptions, recusals,
 * and who recorded it when; the newest counts.
 */
@Entity
@Table(name = "meeting_decision")
public class MeetingDecision {
    /** Meeting outcome (评审会结论): the candidacy passes or is refused. */
    public enum MeetingOutcome {
        PASS(Step.PASS),
        REFUSE(Step.REFUSE);

        private final Step step;

        MeetingOutcome(Step step) {
            this.step = step;
        }

        /** Returns the step that the meeting takes with this outcome. */
        Step step() {
            return step;
        }
    }

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting")
    private ReviewMeeting meeting;

    @ManyToOne(optional = false)
    @JoinColumn(name = "candidacy")
    private Candidacy candidacy;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MeetingOutcome outcome;

    @Length(max = 4000)
    private String reason;

    @Length(max = 2000)
    private String exceptions;

    @Length(max = 1000)
    private String recused;

    @NotNull
    @Length(max = 60)
    private String decidedBy;

    @NotNull
    @Length(max = 100)
    private String decidedByName;

    @NotNull
    private Instant decidedAt;

    protected MeetingDecision() {}

    MeetingDecision(
            ReviewMeeting meeting,
            Candidacy candidacy,
            int seq,
            MeetingOutcome outcome,
            String reason,
            String exceptions,
            String recused,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.meeting = meeting;
        this.candidacy = candidacy;
        this.seq = seq;
        this.outcome = outcome;
        this.reason = reason;
        this.exceptions = exceptions;
        this.recused = recused;
        this.decidedBy = by.account();
        this.decidedByName = by.name();
        this.decidedAt = now;
    }

    ReviewMeeting meeting() {
        return meeting;
    }

    Candidacy candidacy() {
        return candidacy;
    }

    MeetingOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    /** Returns the exception that the meeting allowed, or null. */
    String exceptions() {
        return exceptions;
    }

    /** Returns the names of those who were recused from this item, or null. */
    String recused() {
        return recused;
    }

    String decidedByName() {
        return decidedByName;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
