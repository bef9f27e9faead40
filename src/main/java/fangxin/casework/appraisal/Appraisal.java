package fangxin.casework.appraisal;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stored appraisal (好差评) of one finished step by the merchant: satisfaction, reasons, remark, last day of a call-back,
 * and the office's answer to a bad one. A bad one waits for a call-back until its due day. Nobody at the appraised
 * agency learns who appraised.
 */
@Entity
@Table(name = "appraisal")
public class Appraisal {
    private static final String SEPARATOR = ",";
    private static final String CALL_BACK = "CALL_BACK";

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "candidacy")
    private Candidacy candidacy;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Step step;

    @NotNull
    @Length(max = 30)
    private String agency;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;

    @Length(max = 200)
    private String reasons;

    @Length(max = 500)
    private String remark;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    private Instant appraisedAt;

    private LocalDate dueOn;

    private boolean dueProvisional;

    @Length(max = 2000)
    private String answer;

    @Length(max = 60)
    private String answeredBy;

    @Length(max = 100)
    private String answeredName;

    private Instant answeredAt;

    protected Appraisal() {}

    Appraisal(
            Candidacy candidacy,
            JournalEntry entry,
            AppraisalInput input,
            AppraisalTerms terms,
            Actor actor,
            BusinessMoment now) {
        this.id = UUID.randomUUID().toString();
        this.candidacy = candidacy;
        this.seq = entry.seq();
        this.step = entry.step();
        this.agency = AppraisalPolicy.appraised(entry.step(), entry.place(), candidacy.office());
        this.satisfaction = input.satisfaction();
        this.reasons = satisfaction.isBad() && !input.reasons().isEmpty()
                ? input.reasons().stream().map(Enum::name).collect(Collectors.joining(SEPARATOR))
                : null;
        this.remark = input.remark();
        this.account = actor.account();
        this.appraisedAt = now.at();
        if (satisfaction.isBad()) {
            this.dueOn = now.end(terms.callBack());
            this.dueProvisional = now.stated(dueOn).provisional();
        }
    }

    /**
     * Recomputes the last day for the call-back with a calendar, as after the holidays of a year were published. A day
     * that was shown is never shortened.
     *
     * @param terms those in force at the appraisal
     */
    void recompute(AppraisalTerms terms, WorkingCalendar calendar) {
        LocalDate start = BusinessMoment.dayOf(appraisedAt);
        LocalDate end = calendar.end(start, terms.callBack());
        dueOn = end.isAfter(dueOn) ? end : dueOn;
        dueProvisional = calendar.isProvisional(start, dueOn);
    }

    /** Records the call-back. Refused where it was recorded before, or the appraisal is not bad. */
    void answer(String text, Actor by, Instant now) {
        if (answeredAt != null || !satisfaction.isBad()) {
            throw new RuleViolation("appraisal.answered");
        }
        this.answer = text;
        this.answeredBy = by.account();
        this.answeredName = by.name();
        this.answeredAt = now;
    }

    /** Returns the reason of the last day for the call-back, by the terms in force at the appraisal. */
    DeadlineReason callBackReason(AppraisalTerms terms, WorkingCalendar calendar) {
        return DeadlineReason.of(
                dueOn, dueProvisional, CALL_BACK, calendar.count(BusinessMoment.dayOf(appraisedAt), terms.callBack()));
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    Candidacy candidacy() {
        return candidacy;
    }

    /** Returns the number of the entry of the journal. */
    int seq() {
        return seq;
    }

    Step step() {
        return step;
    }

    /** Returns the code of the agency whose work is appraised. */
    String agency() {
        return agency;
    }

    Satisfaction satisfaction() {
        return satisfaction;
    }

    List<AppraisalReason> reasons() {
        return reasons == null
                ? List.of()
                : Arrays.stream(AppraisalReason.values())
                        .filter(reason -> List.of(reasons.split(SEPARATOR, -1)).contains(reason.name()))
                        .toList();
    }

    String remark() {
        return remark;
    }

    String account() {
        return account;
    }

    Instant appraisedAt() {
        return appraisedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isDueProvisional() {
        return dueProvisional;
    }

    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }

    String answeredName() {
        return answeredName;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
