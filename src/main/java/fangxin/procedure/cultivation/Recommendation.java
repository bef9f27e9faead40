package fangxin.procedure.cultivation;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;

/** Recommendation (推荐意见) of the county office: it ends cultivation, and the sector authority evaluates next. */
@Entity
public class Recommendation extends CultivationRecord {
    @Length(max = 4000)
    private String opinion;

    protected Recommendation() {}

    Recommendation(
            String candidacy,
            RecommendationInput input,
            List<Visit> visits,
            List<Rectification> rectifications,
            Actor actor,
            Instant now) {
        super(candidacy, actor, now);
        if (visits.isEmpty()) {
            throw new RuleViolation("cultivation.recommend.visit");
        }
        long open = rectifications.stream().filter(Rectification::isOpen).count();
        if (open > 0) {
            throw new RuleViolation("cultivation.recommend.open", open);
        }
        this.opinion = Constraints.check(input).opinion();
    }

    public String opinion() {
        return opinion;
    }
}
