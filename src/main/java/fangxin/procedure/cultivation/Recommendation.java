package fangxin.procedure.cultivation;

import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Recommendation (推荐意见) of the county office: it ends cultivation, and the sector authority evaluates next. */
@Entity
public class Recommendation implements CultivationRecord {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Embedded
    @Valid
    private CultivationAct act;

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
        this.id = UUID.randomUUID().toString();
        this.act = new CultivationAct(subject, actor, now);
        RecommendationRule.check(visits, rectifications);
        this.opinion = Constraints.check(input).opinion();
    }

    public String opinion() {
        return opinion;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public CultivationAct act() {
        return act;
    }
}
