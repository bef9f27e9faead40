package fangxin.casework.appraisal;

import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;

/**
 * Stored terms of the appraisal (好差评规则): days for the call-back, days in which a step is appraised, and the number of
 * appraisals that are published together. Each change is a new issue, and an issue does not change. The first is that
 * of config/appraisal-terms.json.
 */
@Entity
@Table(name = "appraisal_terms")
public class AppraisalTerms extends TermsIssue {
    private int callBackDays;

    @NotNull
    @Length(max = 200)
    private String callBackSource;

    private int openDays;
    private int publishedTogether;

    protected AppraisalTerms() {}

    /** @param actor the administrator who enters the terms; null for those of the configuration */
    AppraisalTerms(int issue, AppraisalTermsInput input, Actor actor, Instant now) {
        super(issue, actor, now);
        this.callBackDays = input.callBackDays();
        this.callBackSource = input.callBackSource();
        this.openDays = input.openDays();
        this.publishedTogether = input.publishedTogether();
    }

    /** Returns whether an input states the same terms as this issue. */
    boolean states(AppraisalTermsInput input) {
        return callBackDays == input.callBackDays()
                && callBackSource.equals(input.callBackSource())
                && openDays == input.openDays()
                && publishedTogether == input.publishedTogether();
    }

    /** Returns the time for the call-back after a bad appraisal (差评处置). */
    TimeLimit callBack() {
        return new TimeLimit(callBackDays, TimeLimit.Unit.WORKING_DAYS, callBackSource);
    }

    /** Returns the time in which a step can be appraised. */
    Duration openFor() {
        return Duration.ofDays(openDays);
    }

    int openDays() {
        return openDays;
    }

    /** Returns the number of appraisals of an agency that are published together. */
    int publishedTogether() {
        return publishedTogether;
    }
}
