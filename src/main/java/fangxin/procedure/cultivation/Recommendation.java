package fangxin.procedure.cultivation;

import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * Stored recommendation (推荐意见) of a candidacy by the county office, which ends cultivation: its opinion, officer and
 * time.
 */
@Entity
class Recommendation extends CultivationRecord {
    @NotNull
    @Length(max = 4000)
    private String opinion;

    protected Recommendation() {}

    Recommendation(
            WorkSubject subject,
            RecommendationInput input,
            List<Visit> visits,
            List<Rectification> rectifications,
            Actor actor,
            Instant now) {
        super(subject, actor, now);
        RecommendationRule.check(visits, rectifications);
        this.opinion = Constraints.check(input).opinion();
    }

    public String opinion() {
        return opinion;
    }
}
