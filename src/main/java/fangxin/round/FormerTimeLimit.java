package fangxin.round;

import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
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
 * Stored, immutable time limit that a round had until an amendment (变更前的办理期限); periods that began before the
 * amendment keep it.
 */
@Entity
@Table(name = "former_time_limit")
class FormerTimeLimit {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round")
    private ApplicationRound round;

    @NotNull
    @Length(max = 40)
    private String code;

    private int limitValue;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TimeLimit.Unit unit;

    @Length(max = 200)
    private String source;

    @NotNull
    private Instant replacedAt;

    protected FormerTimeLimit() {}

    FormerTimeLimit(ApplicationRound round, String code, TimeLimit limit, Instant replacedAt) {
        this.id = UUID.randomUUID().toString();
        this.round = round;
        this.code = code;
        this.limitValue = limit.value();
        this.unit = limit.unit();
        this.source = limit.source();
        this.replacedAt = replacedAt;
    }

    String code() {
        return code;
    }

    TimeLimit limit() {
        return new TimeLimit(limitValue, unit, source);
    }

    /** Returns the time at which the amendment replaced this time limit. */
    Instant replacedAt() {
        return replacedAt;
    }
}
