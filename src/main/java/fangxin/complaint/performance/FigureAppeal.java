package fangxin.complaint.performance;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
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

/**
 * Stored appeal of an office or unit against how a case counts in a figure (考核申诉), one for each case and figure, with
 * its reason, its state and its reasoned decision; the words can be erased.
 */
@Entity
@Table(name = "figure_appeal")
public class FigureAppeal {
    @Id
    @Length(max = 80)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 7)
    private String appraisedMonth;

    @NotNull
    @Length(max = 20)
    private String complaint;

    @NotNull
    @Length(max = 40)
    private String formula;

    @NotNull
    @Enumerated(EnumType.STRING)
    private FigureAppealState state;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 1000)
    private String reason;

    @NotNull
    private Instant appealedAt;

    @Length(max = 100)
    private String decidedBy;

    @Length(max = 1000)
    private String decision;

    private Instant decidedAt;

    protected FigureAppeal() {}

    FigureAppeal(String month, String complaint, FigureAppealInput input, Actor actor, Instant now) {
        this.id = idOf(month, complaint, input.formula());
        this.appraisedMonth = month;
        this.complaint = complaint;
        this.formula = input.formula();
        this.state = FigureAppealState.OPEN;
        this.actor = RecordedActor.of(actor);
        this.reason = input.reason();
        this.appealedAt = now;
    }

    static String idOf(String month, String complaint, String formula) {
        return month + "/" + complaint + "/" + formula;
    }

    /** Decides the appeal, with a reason in both directions; the appellant is refused, in whichever post. */
    void decide(boolean upheld, String words, Actor by, Instant now) {
        if (state != FigureAppealState.OPEN) {
            throw RuleViolation.conflict("performance.appeal.decided", decidedBy, decidedAt);
        }
        if (isBy(by.account())) {
            throw new RuleViolation("performance.appeal.own");
        }
        state = upheld ? FigureAppealState.UPHELD : FigureAppealState.REJECTED;
        decidedBy = by.name();
        decision = words;
        decidedAt = now;
    }

    /** Returns whether the person with this account is the appellant. */
    boolean isBy(String account) {
        return actor.account().equals(account);
    }

    /** Returns whether the appeal was decided with this result and these words: a repeated request changes nothing. */
    boolean isDecided(boolean upheld, String words) {
        return state == (upheld ? FigureAppealState.UPHELD : FigureAppealState.REJECTED) && words.equals(decision);
    }

    /** Erases reason and decision, since their retention is over. */
    void erase() {
        reason = null;
        decision = null;
    }

    String month() {
        return appraisedMonth;
    }

    String complaint() {
        return complaint;
    }

    String formula() {
        return formula;
    }

    FigureAppealState state() {
        return state;
    }

    RecordedActor actor() {
        return actor;
    }

    String reason() {
        return reason;
    }

    Instant appealedAt() {
        return appealedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    String decision() {
        return decision;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
