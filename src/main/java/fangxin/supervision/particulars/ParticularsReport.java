package fangxin.supervision.particulars;

import fangxin.common.CheckDigit;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleParticular;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stored report of a change of the particulars of a title (变更报告件): kind, value before and after, who reported it,
 * office and last day, and state; it is confirmed, refused or withdrawn, and its remark can be erased. It keeps the
 * issue of the terms under which it was made.
 *
 * <p>Worked example: a licence is changed on 2 March 2026 and the terms give 30 days; a report of 1 April is in time,
 * one of 2 April at 00:00:00 in China is late, which the office sees; it is decided like any other.
 */
@Entity
@Table(name = "particulars_report")
public class ParticularsReport {
    /** Code of the limit for the decision in the reason of its last day. */
    static final String HANDLING = "PARTICULARS_HANDLING";

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    private int termsIssue;

    @NotNull
    @Length(max = 40)
    private String kind;

    @NotNull
    @Length(max = 200)
    private String nameZh;

    @NotNull
    @Length(max = 200)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private TitleParticular particular;

    @Length(max = 300)
    private String valueBefore;

    @NotNull
    @Length(max = 300)
    private String valueAfter;

    @NotNull
    private LocalDate changedOn;

    private boolean late;

    @Length(max = 500)
    private String remark;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ParticularsChannel channel;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor reporter;

    @NotNull
    private Instant reportedAt;

    @Length(max = 30)
    private String office;

    private LocalDate dueOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ParticularsState state;

    @Length(max = 1000)
    private String reason;

    @Length(max = 60)
    private String decider;

    @Length(max = 100)
    private String deciderName;

    private Instant decidedAt;

    @Length(max = 20)
    private String proceeding;

    @ElementCollection
    @CollectionTable(name = "particulars_report_joint_proceeding", joinColumns = @JoinColumn(name = "report"))
    @OrderColumn(name = "jointorder")
    private List<JointProceeding> jointProceedings = new ArrayList<>();

    protected ParticularsReport() {}

    /**
     * Reports a change.
     *
     * @param value  value after the change, as {@link ParticularValueRule} has checked it
     * @param office code of the office that decides
     */
    ParticularsReport(
            String number,
            Title title,
            ParticularsTermsList terms,
            ParticularsKind kind,
            ParticularsReportInput input,
            String value,
            ParticularsChannel channel,
            String office,
            ActionStamp by) {
        this.number = number;
        this.title = title;
        this.termsIssue = terms.issue();
        this.kind = kind.code();
        this.nameZh = kind.name().zh();
        this.nameEn = kind.name().en();
        this.particular = kind.particular();
        this.valueBefore = particular == null ? null : particular.of(title);
        this.valueAfter = value;
        this.changedOn = input.changedOn();
        WorkingCalendar calendar = by.moment().calendar();
        this.late =
                by.moment().isAfter(calendar.end(changedOn, terms.catalogue().report()));
        this.remark = input.remark();
        this.channel = channel;
        this.reporter = RecordedActor.of(by.actor());
        this.reportedAt = by.moment().at();
        this.office = office.equals(title.owner()) ? null : office;
        this.dueOn = by.moment().end(terms.catalogue().handling());
        this.state = ParticularsState.REPORTED;
    }

    /**
     * Returns the number of the n-th case of supervision of a year, which no proceeding has: digits with a check digit.
     */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%06d".formatted(year, n));
    }

    /** Returns whether a form repeats this report, which then counts once. */
    boolean isRepeatedBy(ParticularsReportInput input, String value) {
        return kind.equals(input.kind()) && valueAfter.equals(value) && changedOn.equals(input.changedOn());
    }

    /**
     * Confirms the change.
     *
     * @param opened number of the proceeding of supervision that proposes the measure on the title; null where a
     *               particular was corrected
     * @param others proceedings on the other titles of the premises
     */
    void confirm(String why, String opened, List<JointProceeding> others, ActionStamp by) {
        decide(ParticularsState.CONFIRMED, why, by);
        proceeding = opened;
        jointProceedings.addAll(others);
    }

    void refuse(String why, ActionStamp by) {
        decide(ParticularsState.REFUSED, why, by);
    }

    /** Withdraws the report before the decision; a repeated withdrawal changes nothing. */
    void withdraw(ActionStamp by) {
        if (state != ParticularsState.WITHDRAWN) {
            decide(ParticularsState.WITHDRAWN, null, by);
        }
    }

    private void decide(ParticularsState to, String why, ActionStamp by) {
        requireOpen();
        state = to;
        reason = why;
        decider = by.actor().account();
        deciderName = by.actor().name();
        decidedAt = by.moment().at();
        dueOn = null;
    }

    /** Refuses an act on a report that was decided or withdrawn. */
    void requireOpen() {
        if (state != ParticularsState.REPORTED) {
            throw RuleViolation.conflict("supervision.particulars.decided", deciderName, decidedAt);
        }
    }

    /** Refuses an officer whose page showed another version. */
    void requireVersion(long shown) {
        requireOpen();
        if (shown != version) {
            throw RuleViolation.conflict("supervision.version");
        }
    }

    /** Recomputes the last day by another calendar; it is never shortened. */
    void recompute(ParticularsTermsList terms, WorkingCalendar calendar) {
        if (dueOn != null) {
            LocalDate day = calendar.end(reportedOn(), terms.catalogue().handling());
            dueOn = day.isAfter(dueOn) ? day : dueOn;
        }
    }

    /** Returns the reason of the last day for the decision; not found where it was decided. */
    DeadlineReason deadline(ParticularsTermsList terms, WorkingCalendar calendar) {
        if (dueOn == null) {
            throw new NotFound(number);
        }
        return DeadlineReason.of(
                dueOn,
                calendar.isProvisional(dueOn),
                HANDLING,
                calendar.count(reportedOn(), terms.catalogue().handling()));
    }

    /** Returns the day of the report, in China. */
    LocalDate reportedOn() {
        return BusinessMoment.dayOf(reportedAt);
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    public Title title() {
        return title;
    }

    int termsIssue() {
        return termsIssue;
    }

    /** Returns the code of the kind. */
    public String kind() {
        return kind;
    }

    /** Returns the name of the kind at the time of the report. */
    public LocalizedText name() {
        return new LocalizedText(nameZh, nameEn);
    }

    /** Returns the particular that is corrected; null where a proceeding is opened. */
    public TitleParticular particular() {
        return particular;
    }

    /** Returns the value on the day of the report; empty where there was none. */
    public String valueBefore() {
        return valueBefore == null ? "" : valueBefore;
    }

    public String valueAfter() {
        return valueAfter;
    }

    /** Returns the day of the change that the licence states. */
    public LocalDate changedOn() {
        return changedOn;
    }

    /** Returns whether the change was reported after its reporting period. */
    public boolean isLate() {
        return late;
    }

    /** Erases the remark of the holder, since its retention is over; the values remain in the history of the title. */
    void eraseRemark() {
        remark = null;
    }

    public String remark() {
        return remark;
    }

    public ParticularsChannel channel() {
        return channel;
    }

    public RecordedActor reporter() {
        return reporter;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /**
     * Returns the code of the office that decides: another one, or the one that keeps the title, also after a merger of
     * offices.
     */
    public String office() {
        return office == null ? title.owner() : office;
    }

    /** Returns the last day for the decision, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public ParticularsState state() {
        return state;
    }

    /** Returns the reason of the decision, or null. */
    public String reason() {
        return reason;
    }

    public String deciderName() {
        return deciderName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Returns the number of the proceeding of supervision that proposes the measure on the title, or null. */
    public String proceeding() {
        return proceeding;
    }

    /** Returns the proceedings that the report opened on the other titles of the subject at the premises. */
    List<JointProceeding> jointProceedings() {
        return List.copyOf(jointProceedings);
    }
}
