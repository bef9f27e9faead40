package fangxin.complaint.survey;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored batch of counted answers on paper to a satisfaction survey (纸质答卷): number of sheets, counts of points, and who
 * entered it; an officer can withdraw it with a reason.
 */
@Entity
@Table(name = "survey_paper")
class SurveyPaper {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "survey")
    private Survey survey;

    private int seq;
    private int sheets;

    @NotNull
    @JsonLength(max = 2000)
    @Convert(converter = SurveyCounts.SurveyCountsConverter.class)
    private SurveyCounts counts;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant enteredAt;

    @Length(max = 500)
    private String withdrawal;

    @Length(max = 100)
    private String withdrawnBy;

    protected SurveyPaper() {}

    SurveyPaper(Survey survey, int seq, int sheets, SurveyCounts counts, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.survey = survey;
        this.seq = seq;
        this.sheets = sheets;
        this.counts = counts;
        this.actor = RecordedActor.of(by.actor());
        this.enteredAt = by.moment().at();
    }

    void withdraw(String reason, ActionStamp by) {
        withdrawal = reason;
        withdrawnBy = by.actor().name();
    }

    boolean isCounted() {
        return withdrawal == null;
    }

    int seq() {
        return seq;
    }

    int sheets() {
        return sheets;
    }

    SurveyCounts counts() {
        return counts;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** Returns the reason of the withdrawal, or null. */
    String withdrawal() {
        return withdrawal;
    }

    String withdrawnBy() {
        return withdrawnBy;
    }
}
