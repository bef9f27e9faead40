package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored social duty (社会责任记录) that a holder has done: its day, description and proof, the officer who recorded it, and
 * the decision of a second officer who confirms or refuses it, with a reason. It raises the rating once a second
 * officer has confirmed it.
 */
@Entity
@Table(name = "social_duty")
public class SocialDuty {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    private LocalDate doneOn;

    @NotNull
    @Length(max = 200)
    private String descriptionZh;

    @NotNull
    @Length(max = 200)
    private String descriptionEn;

    @Length(max = 36)
    private String proof;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SocialDutyState state;

    @Length(max = 1000)
    private String reason;

    @Length(max = 60)
    private String secondAccount;

    @Length(max = 100)
    private String secondName;

    private Instant decidedAt;

    protected SocialDuty() {}

    SocialDuty(Title title, LocalDate doneOn, LocalizedText description, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.doneOn = doneOn;
        this.descriptionZh = description.zh();
        this.descriptionEn = description.en();
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
        this.state = SocialDutyState.RECORDED;
    }

    /** Records the file that proves the duty. */
    void prove(String file) {
        proof = file;
    }

    /** Confirms or refuses the duty once; a repeated request changes nothing. */
    void decide(boolean confirmed, String stated, ActionStamp by) {
        SocialDutyState decided = confirmed ? SocialDutyState.CONFIRMED : SocialDutyState.REFUSED;
        if (state == decided && by.actor().account().equals(secondAccount)) {
            return;
        }
        if (state != SocialDutyState.RECORDED) {
            throw RuleViolation.conflict("rating.duty.decided", secondName, decidedAt);
        }
        state = decided;
        reason = stated;
        secondAccount = by.actor().account();
        secondName = by.actor().name();
        decidedAt = by.moment().at();
    }

    String id() {
        return id;
    }

    Title title() {
        return title;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    LocalizedText description() {
        return new LocalizedText(descriptionZh, descriptionEn);
    }

    /** Returns the id of the file that proves the duty. */
    String proof() {
        return proof;
    }

    RecordedActor actor() {
        return actor;
    }

    SocialDutyState state() {
        return state;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String reason() {
        return reason;
    }

    /** Returns the name of the second officer, or null. */
    String secondName() {
        return secondName;
    }
}
