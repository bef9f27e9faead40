package fangxin.procedure.cultivation;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored result of looking up one condition of eligibility (资格审查记录): condition, result, source, day, picture and note,
 * with the officer and the time.
 */
@Entity
@Table(name = "eligibility_finding")
class EligibilityFinding extends CultivationRecord {
    @NotNull
    @Length(max = 40)
    private String rule;

    @NotNull
    @Enumerated(EnumType.STRING)
    private EligibilityCheck.EligibilityResult result;

    @Length(max = 300)
    private String source;

    private LocalDate checkedOn;

    @Length(max = 36)
    private String picture;

    @Length(max = 2000)
    private String note;

    protected EligibilityFinding() {}

    EligibilityFinding(WorkSubject subject, EligibilityCheck found, Actor actor, Instant now) {
        super(subject, actor, now);
        this.rule = found.rule();
        this.result = found.result();
        this.source = found.source();
        this.checkedOn = found.checkedOn();
        this.picture = found.picture();
        this.note = found.note();
    }

    public EligibilityCheck found() {
        return new EligibilityCheck(rule, result, source, checkedOn, picture, note);
    }
}
