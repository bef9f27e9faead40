package fangxin.complaint.offencereport;

import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.DueDay;
import fangxin.complaint.timelimit.DueDayPolicy;
import fangxin.complaint.timelimit.HandlingLimit;
import fangxin.complaint.timelimit.PeriodStart;
import fangxin.complaint.timelimit.RunningLimit;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stored report of an offence (举报件), kept secret, or lead found in a mediation: numbers, source, office, name and
 * credit code of the reported, summary, state, running limit and journal; it can be handed to the office above, and its
 * content erased. It is kept secret (Order 121, article 37): it holds neither the reporter nor a link to a title, and
 * no view of a shop, rating, public cause or notification reads it. Repeated reports are recognised by a salted hash of
 * the contact. A lead that officers found in a mediation (article 27) is stored as one too, with that origin and its
 * own limit.
 */
@Entity
@Table(name = "offence_report")
public class OffenceReport {
    private static final String BETWEEN = ";";

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @Length(max = 40)
    private String nationalNumber;

    @Length(max = 40)
    private String municipalNumber;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReportOrigin origin;

    @NotNull
    @Length(max = 40)
    private String source;

    @NotNull
    private Instant receivedAt;

    @NotNull
    @Length(max = 30)
    private String office;

    @Length(max = 200)
    private String reportedName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String reportedSortKey;

    @Length(max = 20)
    private String creditCode;

    @NotNull
    @Length(max = 40)
    private String category;

    @Length(max = 2000)
    private String summary;

    @Length(max = 400)
    private String tags;

    @Length(max = 20)
    private String linkedComplaint;

    @Length(max = 64)
    private String contactHash;

    @NotNull
    @Enumerated(EnumType.STRING)
    private OffenceReportState state;

    @NotNull
    private Instant since;

    private boolean extended;

    @Embedded
    @Valid
    private RunningLimit running;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<OffenceReportEntry> journal = new ArrayList<>();

    protected OffenceReport() {}

    OffenceReport(
            String number, ReceivedReport received, ComplaintTerms terms, RecordedActor actor, BusinessMoment now) {
        this(ReportOrigin.REPORTER, number, received, terms, actor, now);
    }

    /**
     * Creates the report of a lead that officers found in the mediation of a complaint: the limit begins with the day
     * of the finding.
     */
    static OffenceReport foundInMediation(
            String number, ReceivedReport lead, ComplaintTerms terms, RecordedActor finder, BusinessMoment now) {
        return new OffenceReport(ReportOrigin.MEDIATION, number, lead, terms, finder, now);
    }

    private OffenceReport(
            ReportOrigin origin,
            String number,
            ReceivedReport received,
            ComplaintTerms terms,
            RecordedActor actor,
            BusinessMoment now) {
        this.origin = origin;
        this.number = number;
        this.nationalNumber = received.nationalNumber();
        this.municipalNumber = received.municipalNumber();
        this.source = received.source();
        this.receivedAt = received.receivedAt();
        this.office = received.office();
        this.reportedName = received.reportedName();
        this.reportedSortKey = NameCollation.key(reportedName);
        this.creditCode = received.creditCode();
        this.category = received.category();
        this.summary = received.summary();
        this.tags = received.tags().isEmpty() ? null : String.join(BETWEEN, new TreeSet<>(received.tags()));
        this.linkedComplaint = received.linkedComplaint();
        this.contactHash = received.contactHash();
        enter(OffenceReportStep.RECEIVE, null, actor, now);
        run(BusinessMoment.dayOf(receivedAt), terms, now.calendar());
    }

    /** Takes a step, with the words of the officer. */
    void take(OffenceReportStep step, String words, ComplaintTerms terms, RecordedActor actor, BusinessMoment now) {
        if (!isOffered(step)) {
            throw RuleViolation.conflict("offencereport.origin.step");
        }
        if (!step.from().contains(state) || hasTaken(step)) {
            OffenceReportEntry last = journal.getLast();
            throw RuleViolation.conflict(
                    "offencereport.taken", last.actor().statedName(), last.recordedAt(), last.step());
        }
        switch (step) {
            case EXTEND -> extend(terms, now);
            case ADD_FACTS -> {
                extended = false;
                run(now.today(), terms, now.calendar());
            }
            default -> running = null;
        }
        enter(step, words, actor, now);
        if ((step == OffenceReportStep.FILE || step == OffenceReportStep.DO_NOT_FILE)
                && isReporterToNotify(terms, now)) {
            run(now.today(), terms, now.calendar());
        }
    }

    /** Returns whether the step exists for the report: a reporter who left no contact cannot be notified. */
    private boolean isOffered(OffenceReportStep step) {
        return step.isFor(origin) && (step != OffenceReportStep.NOTIFY_REPORTER || contactHash != null);
    }

    /** Returns whether the reporter was notified of the decision before: it is notified once. */
    private boolean hasTaken(OffenceReportStep step) {
        return step == OffenceReportStep.NOTIFY_REPORTER && journal.stream().anyMatch(entry -> entry.step() == step);
    }

    /**
     * Returns whether the rules of today oblige the office to notify a reporter who left a contact within a limit:
     * Order 20 does (article 31), Order 121 does not.
     */
    private boolean isReporterToNotify(ComplaintTerms terms, BusinessMoment now) {
        return origin == ReportOrigin.REPORTER
                && contactHash != null
                && terms.hasLimit(HandlingLimit.NOTIFY_FILING, now.today());
    }

    /** Returns the steps that a drafter can take now. */
    List<OffenceReportStep> openSteps() {
        return OffenceReportStep.openIn(state, origin).stream()
                .filter(step -> isOffered(step) && !hasTaken(step))
                .toList();
    }

    /** Returns the limit that runs in the present state: of the check, and then of the notification. */
    private HandlingLimit limit() {
        return state == OffenceReportState.RECEIVED ? origin.limit() : HandlingLimit.NOTIFY_FILING;
    }

    private void extend(ComplaintTerms terms, BusinessMoment now) {
        if (extended) {
            throw RuleViolation.conflict("offencereport.extended");
        }
        extended = true;
        recount(terms, now.calendar());
    }

    /** Returns whether the report waits for the check of an office. */
    boolean waitsAt(String at) {
        return office.equals(at) && OffenceReportStep.HAND_OVER.from().contains(state);
    }

    /** Moves the report to the office above, since no officer of this one may handle it; the limit runs on. */
    void handOver(String above, RecordedActor actor, BusinessMoment now) {
        if (!OffenceReportStep.HAND_OVER.from().contains(state)) {
            throw new IllegalStateException(number + " is " + state);
        }
        office = above;
        enter(OffenceReportStep.HAND_OVER, null, actor, now);
    }

    private void enter(OffenceReportStep step, String words, RecordedActor actor, BusinessMoment now) {
        state = step.to().orElse(state);
        since = now.at();
        journal.add(new OffenceReportEntry(this, journal.size() + 1, step, actor, words, since));
    }

    private void run(LocalDate from, ComplaintTerms terms, WorkingCalendar calendar) {
        running = RunningLimit.of(from, count(from, null, terms, calendar));
    }

    private DueDay count(LocalDate from, LocalDate announced, ComplaintTerms terms, WorkingCalendar calendar) {
        return DueDayPolicy.dueDay(
                new PeriodStart(limit(), from, tags(), List.of(), extended), announced, terms, calendar);
    }

    private Set<String> tags() {
        return tags == null ? Set.of() : Set.of(tags.split(BETWEEN));
    }

    /** Returns the due day with its readings; empty where no limit runs. */
    Optional<DueDay> due(ComplaintTerms terms, WorkingCalendar calendar) {
        return Optional.ofNullable(running)
                .map(limit -> count(limit.countedFrom(), limit.announcedDueOn(), terms, calendar));
    }

    /**
     * Recomputes the running limit by another calendar; a day of which the parties were notified is never shortened.
     */
    void recount(ComplaintTerms terms, WorkingCalendar calendar) {
        due(terms, calendar).ifPresent(running::recount);
    }

    /** Returns whether the last step was this one with these words: a repeated request changes nothing. */
    boolean hasJustTaken(OffenceReportStep step, String words) {
        OffenceReportEntry last = journal.getLast();
        return last.step() == step && Objects.equals(last.words(), words);
    }

    /** Refuses an officer whose page showed another version: another person has acted since. */
    void requireVersion(long shown) {
        if (shown != version) {
            OffenceReportEntry last = journal.getLast();
            throw RuleViolation.conflict(
                    "offencereport.taken", last.actor().statedName(), last.recordedAt(), last.step());
        }
    }

    /** Erases the words of the report after their retention period. */
    void erase(String mark) {
        summary = null;
        reportedName = reportedName == null ? null : mark;
        reportedSortKey = NameCollation.key(reportedName);
        contactHash = null;
        journal.forEach(OffenceReportEntry::eraseWords);
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    String nationalNumber() {
        return nationalNumber;
    }

    String municipalNumber() {
        return municipalNumber;
    }

    ReportOrigin origin() {
        return origin;
    }

    String source() {
        return source;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String office() {
        return office;
    }

    String reportedName() {
        return reportedName;
    }

    String creditCode() {
        return creditCode;
    }

    String category() {
        return category;
    }

    String summary() {
        return summary;
    }

    /**
     * Returns the number of the complaint in the same paper, or in whose mediation the lead was found; null without
     * one.
     */
    String linkedComplaint() {
        return linkedComplaint;
    }

    OffenceReportState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    /** Returns the running limit; null where none runs. */
    RunningLimit running() {
        return running;
    }

    List<OffenceReportEntry> journal() {
        return List.copyOf(journal);
    }
}
