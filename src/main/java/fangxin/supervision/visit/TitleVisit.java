package fangxin.supervision.visit;

import fangxin.common.CheckDigit;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stored visit to the holder of a title (走访): day and team, result of a score sheet or answers to questions, state,
 * leads and journal; it is moved, recorded, reported, decided or cancelled, and record and visitors can be erased. A
 * visit is an evaluation to which the holder has consented; it orders nothing.
 */
@Entity
@Table(name = "title_visit")
public class TitleVisit {
    /** Code of the rule by which an officer chooses the day. */
    private static final String RULE = "VISIT";

    /** Converter that stores the record of a visit as JSON in one column. */
    @Converter
    public static class VisitRecordConverter extends JsonAttributeConverter<VisitRecord>
            implements AttributeConverter<VisitRecord, String> {
        public VisitRecordConverter() {
            super(VisitRecord.class);
        }
    }

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    /** Key of the calendar: the id of the premises, or the certificate number where the title names no premises. */
    @NotNull
    @Length(max = 36)
    private String premises;

    @ManyToOne
    @JoinColumn(name = "plan")
    private VisitPlan plan;

    @NotNull
    @Enumerated(EnumType.STRING)
    private VisitType type;

    @NotNull
    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.PLANNED;

    @NotNull
    private LocalDate plannedOn;

    /** Position on the route of the team; null without a route. */
    private Integer stopNumber;

    @ElementCollection
    @CollectionTable(name = "visit_visitor", joinColumns = @JoinColumn(name = "visit"))
    @OrderColumn(name = "visitororder")
    private List<Visitor> visitors = new ArrayList<>();

    private LocalDate visitedOn;

    @Length(max = 36)
    private String sheet;

    private Double percent;
    private Boolean passed;

    @JsonLength(max = 16000)
    @Convert(converter = VisitRecordConverter.class)
    private VisitRecord record;

    @Length(max = 64)
    private String tokenHash;

    @Length(max = 20)
    private String proceeding;

    @NotNull
    private Instant since;

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<VisitEntry> journal = new ArrayList<>();

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<OffenceLead> leads = new ArrayList<>();

    protected TitleVisit() {}

    TitleVisit(String number, Title title, VisitPlanning.VisitOrder order, List<Visitor> visitors, ActionStamp by) {
        this.number = number;
        this.title = title;
        this.premises = title.premisesKey();
        this.type = order.type();
        this.plan = order.plan();
        this.plannedOn = order.plannedOn();
        this.stopNumber = order.stop();
        this.visitors.addAll(visitors);
        enter(VisitStep.PLAN, RecordedActor.of(by.actor()), null, by.moment().at());
    }

    /** Returns the number of the n-th visit of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%06d".formatted(year, n));
    }

    /** Refuses an act on a visit that another person has changed since the page was shown. */
    void requireVersion(long shown) {
        if (version != shown) {
            throw RuleViolation.conflict(
                    "supervision.visit.taken", journal.getLast().actor().statedName(), since);
        }
    }

    /** Refuses an act on a visit that is over. */
    void requirePlanned() {
        if (state != VisitState.PLANNED) {
            throw RuleViolation.conflict("supervision.visit.over", number, since);
        }
    }

    /** Moves the visit to another day or to another team. */
    void reschedule(LocalDate day, List<Visitor> team, ActionStamp by) {
        requirePlanned();
        plannedOn = day;
        visitors.clear();
        visitors.addAll(team);
        enter(
                VisitStep.RESCHEDULE,
                RecordedActor.of(by.actor()),
                null,
                by.moment().at());
    }

    /** Records the result of the score sheet that was closed on the premises. */
    void recordScore(String closedSheet, double percentReached, boolean isPassed, LocalDate day, ActionStamp by) {
        requirePlanned();
        sheet = closedSheet;
        percent = percentReached;
        passed = isPassed;
        finish(day, by);
    }

    /** Records the answers of a visit without a score sheet. */
    void record(VisitRecord given, LocalDate day, ActionStamp by) {
        requirePlanned();
        record = given;
        finish(day, by);
        state = type.isReported() ? VisitState.REPORTED : VisitState.DONE;
    }

    /** Confirms or rejects the report of a volunteer; until then nothing of it counts. */
    void decide(boolean isConfirmed, String reason, ActionStamp by) {
        if (state != VisitState.REPORTED) {
            throw RuleViolation.conflict("supervision.visit.over", number, since);
        }
        state = isConfirmed ? VisitState.DONE : VisitState.REJECTED;
        enter(
                isConfirmed ? VisitStep.CONFIRM : VisitStep.REJECT,
                RecordedActor.of(by.actor()),
                reason,
                by.moment().at());
    }

    private void finish(LocalDate day, ActionStamp by) {
        visitedOn = day;
        state = VisitState.DONE;
        enter(VisitStep.RECORD, RecordedActor.of(by.actor()), null, by.moment().at());
    }

    /**
     * Returns whether the visit, once recorded, can prove a rectification: a re-visit, or a re-check that was passed.
     */
    boolean provesRectification() {
        return type == VisitType.REVISIT || (type == VisitType.RECHECK && !Boolean.FALSE.equals(passed));
    }

    /** Opens the copy of the holder at an address with a token. */
    void issueCopy(String hash) {
        tokenHash = hash;
    }

    /** Records that the shop was closed or no person was met: the visit counts towards no cap. */
    void reportNotMet(String reason, ActionStamp by) {
        end(
                VisitState.NOT_MET,
                VisitStep.REPORT_NOT_MET,
                reason,
                RecordedActor.of(by.actor()),
                by.moment().at());
    }

    void cancel(String reason, ActionStamp by) {
        end(
                VisitState.CANCELLED,
                VisitStep.CANCEL,
                reason,
                RecordedActor.of(by.actor()),
                by.moment().at());
    }

    /** Ends a planned visit because its title has ended. */
    void endWithTitle(RecordedActor by, Instant at) {
        end(VisitState.CANCELLED, VisitStep.END_WITH_TITLE, null, by, at);
    }

    private void end(VisitState ended, VisitStep step, String reason, RecordedActor by, Instant at) {
        requirePlanned();
        state = ended;
        enter(step, by, reason, at);
    }

    /** Adds a lead; the same lead again changes nothing. */
    void handOver(OffenceLeadInput input, ActionStamp by) {
        if (leads.stream().noneMatch(lead -> lead.isSame(input))) {
            leads.add(new OffenceLead(this, input, by));
        }
    }

    /** Erases findings and purchases, since their retention is over; the answers remain. */
    void eraseRecord() {
        record = record == null ? null : record.withoutPersonalData();
    }

    /** Returns the reason of the planned day: the person who planned it, or who moved the visit last. */
    DeadlineReason plannedReason() {
        VisitEntry chosen = journal.stream()
                .filter(entry -> entry.step() == VisitStep.PLAN || entry.step() == VisitStep.RESCHEDULE)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return DeadlineReason.chosen(
                plannedOn, new DeadlineReason.ChosenDay(RULE, chosen.actor().name(), chosen.recordedAt()));
    }

    /** Erases who made the visit, also from its journal, since the retention of volunteers is over. */
    void eraseVisitors() {
        List<String> accounts = visitors.stream().map(Visitor::account).toList();
        visitors.replaceAll(visitor -> Visitor.erased());
        journal.stream()
                .filter(entry -> accounts.contains(entry.actor().account()))
                .forEach(VisitEntry::eraseActor);
    }

    /** Links the proceeding that the result has led to. */
    void leadTo(String proceedingNumber) {
        proceeding = proceedingNumber;
    }

    private void enter(VisitStep step, RecordedActor by, String reason, Instant at) {
        since = at;
        journal.add(new VisitEntry(this, journal.size() + 1, step, by, reason, at));
    }

    boolean isVisitedBy(String account) {
        return visitors.stream().anyMatch(visitor -> visitor.account().equals(account));
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

    /** Returns the plan to which the visit belongs; empty for a visit that was planned singly. */
    public Optional<VisitPlan> plan() {
        return Optional.ofNullable(plan);
    }

    public VisitType type() {
        return type;
    }

    public VisitState state() {
        return state;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** Returns the position on the route of the team, or null. */
    public Integer stop() {
        return stopNumber;
    }

    public List<Visitor> visitors() {
        return List.copyOf(visitors);
    }

    /** Returns the day on which the visit took place, or null. */
    public LocalDate visitedOn() {
        return visitedOn;
    }

    /** Returns the day on which the visit was planned. */
    LocalDate enteredOn() {
        return BusinessMoment.dayOf(journal.getFirst().recordedAt());
    }

    /** Returns the day on which the visit took place, else the planned day. */
    LocalDate day() {
        return visitedOn == null ? plannedOn : visitedOn;
    }

    /** Returns the id of the closed score sheet of the visit, or null. */
    String sheet() {
        return sheet;
    }

    /** Returns the percentage of the points that was reached, or null. */
    public Double percent() {
        return percent;
    }

    /** Returns whether the visit has reached the pass mark; null where there is no score. */
    public Boolean passed() {
        return passed;
    }

    /** Returns the record of a visit without a score sheet. */
    public Optional<VisitRecord> record() {
        return Optional.ofNullable(record);
    }

    /** Returns the number of the proceeding that was proposed because of the visit, or null. */
    public String proceeding() {
        return proceeding;
    }

    public Instant since() {
        return since;
    }

    public List<VisitEntry> journal() {
        return List.copyOf(journal);
    }

    public List<OffenceLead> leads() {
        return List.copyOf(leads);
    }
}
