package fangxin.complaint.performance;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored appraisal of the handling of complaints in a month (月度考核): state, issue of its formulas, number of cases, last
 * day of appeals, and publication, which it allows once that day is over and each appeal is decided. It changes by an
 * upheld appeal, a new working calendar and its publication.
 */
@Entity
@Table(name = "complaint_appraisal")
public class ComplaintAppraisal {
    @Id
    @Length(max = 7)
    private String month;

    @Version
    private long version;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComplaintAppraisalState state;

    private int termsIssue;
    private int cases;

    @NotNull
    private LocalDate appealUntil;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant madeAt;

    private Instant publishedAt;

    @Length(max = 100)
    private String publishedBy;

    protected ComplaintAppraisal() {}

    ComplaintAppraisal(String month, int termsIssue, int cases, LocalDate appealUntil, Actor actor, Instant now) {
        this.month = month;
        this.state = ComplaintAppraisalState.OPEN_TO_APPEALS;
        this.termsIssue = termsIssue;
        this.cases = cases;
        this.appealUntil = appealUntil;
        this.actor = RecordedActor.of(actor);
        this.madeAt = now;
    }

    /** Refuses an appeal after the last day, or after the publication. */
    void requireAppealable(LocalDate today) {
        if (state == ComplaintAppraisalState.PUBLISHED || today.isAfter(appealUntil)) {
            throw RuleViolation.conflict("performance.appeal.over", appealUntil);
        }
    }

    void requireUnpublished() {
        if (state == ComplaintAppraisalState.PUBLISHED) {
            throw RuleViolation.conflict("performance.published");
        }
    }

    /** Publishes the figures to the offices and units, once the days of appeals are over and each appeal is decided. */
    void publish(long openAppeals, Actor by, LocalDate today, Instant now) {
        requireUnpublished();
        if (!today.isAfter(appealUntil)) {
            throw RuleViolation.conflict("performance.publish.early", appealUntil);
        }
        if (openAppeals > 0) {
            throw RuleViolation.conflict("performance.publish.open", openAppeals);
        }
        state = ComplaintAppraisalState.PUBLISHED;
        publishedAt = now;
        publishedBy = by.name();
    }

    String month() {
        return month;
    }

    ComplaintAppraisalState state() {
        return state;
    }

    boolean isPublished() {
        return state == ComplaintAppraisalState.PUBLISHED;
    }

    int termsIssue() {
        return termsIssue;
    }

    int cases() {
        return cases;
    }

    LocalDate appealUntil() {
        return appealUntil;
    }

    /**
     * Recomputes the last day of appeals after the working calendar was published or corrected: never to an earlier day,
     * and not once the figures are published. Returns whether it changed.
     */
    boolean recompute(TimeLimit limit, WorkingCalendar calendar) {
        LocalDate counted = calendar.end(BusinessMoment.dayOf(madeAt), limit);
        boolean isLater = !isPublished() && counted.isAfter(appealUntil);
        if (isLater) {
            appealUntil = counted;
        }
        return isLater;
    }

    /**
     * Returns the reason of the last day of appeals; the city's terms set the limit, no regulation does. Not found once
     * the figures are published: that day is final.
     */
    DeadlineReason appealReason(TimeLimit limit, WorkingCalendar calendar) {
        if (isPublished()) {
            throw new NotFound(month);
        }
        return DeadlineReason.arranged(
                appealUntil,
                calendar.isProvisional(appealUntil),
                "FIGURE_APPEAL",
                calendar.count(BusinessMoment.dayOf(madeAt), limit));
    }

    RecordedActor actor() {
        return actor;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Returns the moment of the publication; null before. */
    Instant publishedAt() {
        return publishedAt;
    }

    String publishedBy() {
        return publishedBy;
    }
}
