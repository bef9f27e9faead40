package fangxin.procedure.appeal;

import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Stored decision on the review of a refusal (复查决定), upheld or reopened, by officers who took no part in the refusal,
 * with its reason and scan, and the grade that the evaluation had not given.
 */
@Entity
@Table(name = "appeal_decision")
public class AppealDecision {
    /** Appeal outcome (复查结果): the refusal is upheld, or the case is reopened. */
    public enum AppealOutcome {
        UPHOLD,
        REOPEN
    }

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "candidacy")
    private Candidacy candidacy;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AppealOutcome outcome;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @NotNull
    @Length(max = 4000)
    private String reason;

    @Length(max = 36)
    private String scan;

    @NotNull
    @Length(max = 60)
    private String decidedBy;

    @NotNull
    @Length(max = 100)
    private String decidedByName;

    @NotNull
    private Instant decidedAt;

    protected AppealDecision() {}

    AppealDecision(
            Candidacy candidacy,
            int seq,
            AppealOutcome outcome,
            Grade grade,
            String reason,
            String scan,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.candidacy = candidacy;
        this.seq = seq;
        this.outcome = outcome;
        this.grade = grade;
        this.reason = reason;
        this.scan = scan;
        this.decidedBy = by.account();
        this.decidedByName = by.name();
        this.decidedAt = now;
    }

    AppealOutcome outcome() {
        return outcome;
    }

    Candidacy candidacy() {
        return candidacy;
    }

    /** Returns the grade that the reviewer found where the evaluation gave none. */
    Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    String reason() {
        return reason;
    }

    String scan() {
        return scan;
    }

    String decidedByName() {
        return decidedByName;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
