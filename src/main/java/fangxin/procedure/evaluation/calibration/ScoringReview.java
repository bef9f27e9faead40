package fangxin.procedure.evaluation.calibration;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored review (核查) of an evaluator whose scoring is statistically conspicuous: number of cases, estimate with its
 * interval, and opening and closing by the authority with a note. Officers examine it; no result
 * changes by it.
 */
@Entity
@Table(name = "scoring_review")
class ScoringReview {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 30)
    private String authority;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ScorerFinding.ScorerVerdict verdict;

    private int caseCount;
    private double estimate;
    private double low;
    private double high;

    @NotNull
    private Instant openedAt;

    @Length(max = 60)
    private String closedBy;

    @Length(max = 100)
    private String closedByName;

    private Instant closedAt;

    @Length(max = 1000)
    private String note;

    protected ScoringReview() {}

    ScoringReview(String authority, String name, ScorerFinding finding, Instant now) {
        ScorerFinding.ConfidenceInterval found =
                finding.verdict() == ScorerFinding.ScorerVerdict.ERRATIC ? finding.scatter() : finding.severity();
        this.id = UUID.randomUUID().toString();
        this.authority = authority;
        this.account = finding.scorer();
        this.name = name;
        this.verdict = finding.verdict();
        this.caseCount = finding.cases();
        this.estimate = found.value();
        this.low = found.low();
        this.high = found.high();
        this.openedAt = now;
    }

    /**
     * Returns whether a person is an officer of the authority that scored, or of the authority into which it was
     * merged.
     */
    boolean mayBeClosedBy(Actor actor) {
        return OfficeScope.heldBy(actor, Role.AUTHORITY::equals).contains(authority);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Closes the review with its result. */
    void close(ReviewClosingInput result, Actor by, Instant now) {
        if (!isOpen()) {
            throw new RuleViolation("calibration.review.closed", closedByName, closedAt);
        }
        note = Constraints.check(result).note();
        closedBy = by.account();
        closedByName = by.name();
        closedAt = now;
    }

    FairnessService.ScoringReviewView view() {
        return new FairnessService.ScoringReviewView(
                id,
                account,
                name,
                verdict,
                caseCount,
                new ScorerFinding.ConfidenceInterval(estimate, low, high),
                openedAt,
                closedByName,
                closedAt,
                note);
    }
}
