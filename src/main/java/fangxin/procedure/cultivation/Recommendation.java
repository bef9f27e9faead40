package fangxin.procedure.cultivation;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;

/** Recommendation (推荐意见) of the county office: it ends cultivation, and the sector authority evaluates next. */
@Entity
public class Recommendation extends CultivationRecord {
    private String opinion;

    protected Recommendation() {}

    Recommendation(
            String candidacy,
            String opinion,
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
        new InputChecks().needs("opinion", opinion, 4000).check();
        this.opinion = opinion.strip();
    }

    public String opinion() {
        return opinion;
    }
}
