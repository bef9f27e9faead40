package fangxin.procedure.candidacy;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.round.ApplicationRound;
import fangxin.round.LevelProgression;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stored candidacy (创建申报事项): a merchant's way to the title in one round, from draft to naming, for one of its premises;
 * it takes and recalls the steps, counts the due days, writes the journal, and answers who may see it and which steps
 * are open.
 */
@Entity
public class Candidacy {
    @Id
    @Length(max = 30)
    private String reference;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "merchant")
    private Merchant merchant;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round")
    private ApplicationRound round;

    @ManyToOne
    @JoinColumn(name = "premises")
    private Premises premises;

    @NotNull
    @Length(max = 40)
    private String subjectType = "SHOP";

    @Length(max = 40)
    private String trade;

    @Length(max = 6)
    private String industry;

    @NotNull
    @Embedded
    @Valid
    private ResponsibleAgencies agencies;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    private LocalDate dueOn;
    private boolean dueProvisional;
    private boolean lapseProposed;
    private boolean extended;
    private boolean appealRequested;
    private boolean refusalFinal;

    @NotNull
    private Instant createdAt;

    private Instant submittedAt;

    @OneToMany(mappedBy = "candidacy", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Candidacy() {}

    public Candidacy(String reference, Merchant merchant, ApplicationRound round, Instant now) {
        this.reference = reference;
        this.merchant = merchant;
        this.round = round;
        this.agencies = ResponsibleAgencies.of(merchant.agency());
        this.createdAt = now;
    }

    /**
     * Sets the premises, subject type and trade for which the title is sought, and the office and station in charge of
     * them.
     */
    public void describe(Premises premises, String subjectType, String trade, String office, String station) {
        this.premises = premises;
        this.subjectType = subjectType;
        this.trade = trade;
        this.agencies = agencies.withOfficeAndStation(office, station);
    }

    /** Sets the class of GB/T 4754-2017 that the station verified, and the sector authority that follows from it. */
    public void classify(String industry, String trade, String authority) {
        this.industry = industry;
        this.trade = trade;
        this.agencies = agencies.withAuthority(authority);
    }

    /** Removes the class and the sector authority that a recalled verification set; the trade is the applicant's again. */
    public void unclassify(String chosenTrade) {
        classify(null, chosenTrade, null);
    }

    /**
     * Sets the office above that accepts the application by {@link AssistedAcceptancePolicy}; null where the own office
     * does.
     */
    public void acceptAt(String acceptanceOffice) {
        this.agencies = agencies.withAcceptanceOffice(acceptanceOffice);
    }

    /** Replaces the code of a merged agency by its successor's. The journal keeps the former code. */
    void transfer(String from, String into) {
        agencies = agencies.transferred(from, into);
    }

    /**
     * Returns whether the round has this step: NAME where titles are conferred at this level, SEND_UP and RECORD_ANSWER
     * where the level above confers them.
     */
    private boolean has(Step step) {
        boolean above = round.terms().ladder().conferral() == LevelProgression.ConferralPlace.SENT_UP;
        return switch (step) {
            case NAME -> !above;
            case SEND_UP, RECORD_ANSWER -> above;
            default -> true;
        };
    }

    /**
     * Takes a step that has one target stage or keeps the stage. Errors as in {@link #take(Step, Stage, StepContext)}.
     */
    public JournalEntry take(Step step, StepContext taking) {
        return take(step, step.to().isEmpty() ? stage : step.to().iterator().next(), taking);
    }

    /**
     * Takes a step to a stage that its outcome decides, for example OPINE to EVALUATED or REFUSED, and writes the
     * journal. Not found if the actor cannot see the candidacy; refused if none of the actor's roles takes this step,
     * or if the step is not open at the present stage (409 with the last step that changed the stage).
     *
     * @param target one of the stages that {@link Step#to} names; the present stage where it names none
     */
    public JournalEntry take(Step step, Stage target, StepContext taking) {
        ResponsibleParty party = step.parties().stream()
                .filter(each -> each.isOf(taking.actor(), this))
                .findFirst()
                .orElseThrow(() -> isVisibleTo(taking.actor())
                        ? new RuleViolation("candidacy.step.actor")
                        : new NotFound(reference));
        requireOpen(step);
        if (!step.to().isEmpty() && !step.to().contains(target)) {
            throw new IllegalArgumentException(step + " does not lead to " + target);
        }
        return record(step, target, taking.actingAs(party, this));
    }

    /**
     * Refuses a step that is not open at the present stage. The error (409) names the last step that changed the stage,
     * its person and its time, so that the slower of two officers learns what happened.
     */
    public void requireOpen(Step step) {
        if (!has(step)) {
            throw new RuleViolation(step == Step.NAME ? "candidacy.name.above" : "candidacy.sendUp.here");
        }
        if (!step.from().contains(stage) || refusalFinal) {
            throw journal.reversed().stream()
                    .filter(entry -> entry.stageBefore() != entry.stageAfter())
                    .findFirst()
                    .map(entry -> conflict("candidacy.step.taken", entry))
                    .orElseGet(() -> RuleViolation.conflict("candidacy.step.stage"));
        }
    }

    /**
     * Refuses a person who may not take the step now: not found if the candidacy is invisible to this person, else
     * refused.
     */
    public void requireOpenTo(Actor actor, Step step) {
        requireVisibleTo(actor);
        if (step.parties().stream().noneMatch(party -> party.isOf(actor, this))) {
            throw new RuleViolation("candidacy.step.actor");
        }
        requireOpen(step);
        if (!stepsOpenTo(actor).contains(step)) {
            throw step == Step.RECALL ? tooLateToRecall() : RuleViolation.conflict("candidacy.step.stage");
        }
    }

    private static RuleViolation conflict(String key, JournalEntry entry) {
        return RuleViolation.conflict(key, entry.step(), entry.actor().statedName(), entry.recordedAt());
    }

    private JournalEntry record(Step step, Stage target, StepContext taking) {
        JournalEntry entry =
                new JournalEntry(WorkSubject.of(this), journal.size() + 1, step, stage, target, dueOn, taking);
        journal.add(entry);
        if (stage != target) {
            stage = target;
            moveDueDay(
                    target.limit().map(round::limit).map(taking.moment()::end).orElse(null),
                    taking.moment().calendar());
            lapseProposed = false;
        }
        if (entry.resumesNotice()) {
            resumeNotice(taking.moment().calendar());
        }
        if (step == Step.SUBMIT) {
            submittedAt = taking.moment().at();
        }
        return entry;
    }

    /**
     * Restores the announced last day of the notice after a dismissed objection: all others may object until that day
     * only, and the naming waits for no other. The day is later than announced only where a calendar published
     * meanwhile makes it so.
     */
    private void resumeNotice(WorkingCalendar calendar) {
        LocalDate announced = journal.reversed().stream()
                .filter(JournalEntry::suspendsNotice)
                .findFirst()
                .map(JournalEntry::dueBefore)
                .orElseThrow();
        moveDueDay(announced, calendar);
        recomputeDueDay(calendar);
    }

    /**
     * Returns the steps that this person can take now by role, place and stage. Further conditions of a step are
     * checked when it is taken.
     */
    public Set<Step> stepsOpenTo(Actor actor) {
        if (refusalFinal) {
            return EnumSet.noneOf(Step.class);
        }
        return Arrays.stream(Step.values())
                .filter(step -> step.from().contains(stage) && has(step))
                .filter(step -> step.parties().stream()
                        .anyMatch(party -> party != ResponsibleParty.PUBLIC && party.isOf(actor, this)))
                .filter(step -> step != Step.RECALL || recallableBy(actor).isPresent())
                .filter(step -> step != Step.ASK_REVIEW || !appealRequested)
                .filter(step -> step != Step.EXTEND || !extended)
                .filter(step -> step != Step.CONFIRM_LAPSE || lapseProposed)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /**
     * Returns the last step, if this person's party took it and no other party has acted since; an officer who is recused
     * recalls no step of an agency.
     */
    private Optional<JournalEntry> recallableBy(Actor actor) {
        return Optional.of(journal)
                .filter(entries -> !entries.isEmpty())
                .map(List::getLast)
                .filter(last -> last.step().isRecallable() && last.stageAfter() == stage)
                .filter(last -> last.role() != null && actor.holds(last.role(), last.place()))
                .filter(last -> last.role() == Role.MERCHANT || !actor.isRecusedFrom(merchant.id()));
    }

    /**
     * Takes back (撤回) the last step: stage and due day are again those before it. Otherwise an office or a merchant
     * that takes a step and recalls it would gain a fresh period each time. The day is later than before only where a
     * calendar published meanwhile makes it so.
     */
    public JournalEntry recall(StepContext taking) {
        if (!isVisibleTo(taking.actor())) {
            throw new NotFound(reference);
        }
        return recall(recallableBy(taking.actor()).orElseThrow(this::tooLateToRecall), taking);
    }

    /**
     * Takes the candidacy off a notice (撤回公示): stage and due day are again those before the posting. Refused once
     * anything has happened since, such as an objection.
     */
    public JournalEntry withdrawFromNotice(StepContext taking) {
        return recallLast(Step.POST, taking);
    }

    /** Takes the naming back (撤回签发): stage and due day are again those of the notice. Refused after a later step. */
    public JournalEntry withdrawNaming(StepContext taking) {
        return recallLast(Step.NAME, taking);
    }

    /** Takes a correction back (撤回更正). Refused after a later step, such as an objection. */
    public JournalEntry withdrawCorrection(StepContext taking) {
        return recallLast(Step.CORRECT, taking);
    }

    /** Returns whether the correction was the last step of the candidacy, so that it can be taken back. */
    public boolean isCorrectedLast() {
        return lastUnlessFollowed(Step.CORRECT).isPresent();
    }

    private JournalEntry recallLast(Step step, StepContext taking) {
        return recall(lastUnlessFollowed(step).orElseThrow(this::tooLateToRecall), taking);
    }

    private Optional<JournalEntry> lastUnlessFollowed(Step step) {
        return Optional.of(journal)
                .filter(entries -> !entries.isEmpty())
                .map(List::getLast)
                .filter(last -> last.step() == step && last.stageAfter() == stage);
    }

    private JournalEntry recall(JournalEntry last, StepContext taking) {
        Actor.Post post = taking.actor().post(last.role(), last.place()).orElseThrow(() -> new NotFound(reference));
        JournalEntry recall = record(
                Step.RECALL,
                last.stageBefore(),
                new StepContext(
                        taking.actor(),
                        post.role(),
                        post.place(),
                        post.deputyFor(),
                        taking.onBehalfOf(),
                        taking.reason(),
                        taking.moment()));
        moveDueDay(last.dueBefore(), taking.moment().calendar());
        recomputeDueDay(taking.moment().calendar());
        return recall;
    }

    /**
     * Recomputes the due day from the journal with a calendar, as after the holidays of a year were published. An
     * announced day is never shortened, and an amendment of the round's limits leaves it.
     *
     * @return whether the day moved
     */
    public boolean recomputeDueDay(WorkingCalendar calendar) {
        Optional<LocalDate> later = Optional.ofNullable(dueOn)
                .flatMap(day -> RunningPeriod.end(journal, calendar, round).filter(day::isBefore));
        moveDueDay(later.orElse(dueOn), calendar);
        if (later.isPresent()) {
            lapseProposed = false;
        }
        return later.isPresent();
    }

    /**
     * Returns the reason of the due day, counted by a calendar: the running periods with their limits; none without a
     * due day.
     */
    public DeadlineReason dueReason(WorkingCalendar calendar) {
        return reason(journal, stage, dueOn, dueProvisional, calendar);
    }

    /** Returns the due day that ran when each step was taken, by the number of the step in the journal. */
    public Map<Integer, LocalDate> dueDaysBefore() {
        return journal.stream()
                .filter(entry -> entry.dueBefore() != null)
                .collect(Collectors.toUnmodifiableMap(JournalEntry::seq, JournalEntry::dueBefore));
    }

    /**
     * Returns the reason of the due day that ran when a step was taken: the periods that ran then, counted by a
     * calendar, and the objections to the notice.
     *
     * @param seq number of the step in the journal
     */
    public DeadlineReason dueReasonBefore(String seq, WorkingCalendar calendar) {
        JournalEntry taken = journal.stream()
                .filter(entry -> String.valueOf(entry.seq()).equals(seq) && entry.dueBefore() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
        List<JournalEntry> before = journal.subList(0, journal.indexOf(taken));
        return reason(before, taken.stageBefore(), taken.dueBefore(), false, calendar);
    }

    private DeadlineReason reason(
            List<JournalEntry> entries, Stage at, LocalDate day, boolean provisional, WorkingCalendar calendar) {
        return new DeadlineReason(
                day,
                provisional,
                day == null
                        ? List.of()
                        : RunningPeriod.of(entries).stream()
                                .map(period -> new DeadlineReason.LimitedPeriod(
                                        period.limit(), period.counted(calendar, round)))
                                .toList(),
                at == Stage.ON_NOTICE ? RunningPeriod.suspensions(entries) : List.of(),
                null,
                false);
    }

    private void moveDueDay(LocalDate day, WorkingCalendar calendar) {
        dueOn = day;
        dueProvisional = RunningPeriod.of(journal).stream()
                .map(RunningPeriod::start)
                .anyMatch(start -> calendar.isProvisional(start, day));
    }

    private RuleViolation tooLateToRecall() {
        return journal.isEmpty()
                ? RuleViolation.conflict("candidacy.step.stage")
                : conflict("candidacy.recall.late", journal.getLast());
    }

    /** Returns whether this person can see the candidacy. */
    public boolean isVisibleTo(Actor actor) {
        return CandidacyFilter.visibleTo(actor).covers(this);
    }

    /** Answers "not found" to a person who cannot see the candidacy, so that its existence is not revealed. */
    public void requireVisibleTo(Actor actor) {
        if (!isVisibleTo(actor)) {
            throw new NotFound(reference);
        }
    }

    /**
     * Returns whether this person reads what officers keep among themselves, such as opinions, objections and checks: who
     * can see the candidacy and is not recused from its merchant. An officer who represents the merchant reads its case
     * as the merchant alone.
     */
    public boolean isReadByOfficer(Actor actor) {
        return isVisibleTo(actor) && !actor.isRecusedFrom(merchant.id());
    }

    /**
     * Returns whether this account took a step of the candidacy in another role than EVALUATOR; it then cannot
     * evaluate.
     */
    public boolean isOtherwiseHandledBy(String account) {
        return journal.stream()
                .anyMatch(entry -> entry.actor().account().equals(account) && entry.role() != Role.EVALUATOR);
    }

    /** Returns whether this account took any step of the candidacy. Such officers do not review the refusal. */
    public boolean hasTakenPart(String account) {
        return journal.stream().anyMatch(entry -> entry.actor().account().equals(account));
    }

    /**
     * Extends the time for a resubmission, once. The later of the two ends is the due day: where more time than the
     * extension was left, it stays.
     */
    public void extend(StepContext taking) {
        requireVisibleTo(taking.actor());
        requireOpen(Step.EXTEND);
        if (extended) {
            throw conflict("candidacy.extend.once", last(Step.EXTEND));
        }
        take(Step.EXTEND, taking);
        extended = true;
        lapseProposed = false;
        recomputeDueDay(taking.moment().calendar());
    }

    /** Proposes the lapse (提请逾期终止) of a returned candidacy whose due day is past; an officer confirms or extends. */
    public void proposeLapse(StepContext taking) {
        if (lapseProposed || dueOn == null || !taking.moment().isAfter(dueOn)) {
            throw new RuleViolation("candidacy.lapse.early");
        }
        take(Step.PROPOSE_LAPSE, taking);
        lapseProposed = true;
    }

    /**
     * Confirms the lapse (确认逾期终止); refused unless the system has proposed it and no officer has extended the time
     * since.
     */
    public void confirmLapse(StepContext taking) {
        requireVisibleTo(taking.actor());
        requireOpen(Step.CONFIRM_LAPSE);
        if (!lapseProposed && journal.getLast().step() == Step.EXTEND) {
            throw conflict("candidacy.step.taken", journal.getLast());
        }
        if (!lapseProposed) {
            throw new RuleViolation("candidacy.lapse.early");
        }
        take(Step.CONFIRM_LAPSE, taking);
    }

    private JournalEntry last(Step step) {
        return journal.reversed().stream()
                .filter(entry -> entry.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Asks for a review (复查) of a refusal: once, and until the due day, by the limit ASK_REVIEW of the round (10 working
     * days by default). {@link ReviewOffices} chooses the office, {@link ReviewerPolicy} excludes officers from it.
     *
     * @param office code of the office that reviews it
     */
    public void askReview(String office, StepContext taking) {
        requireVisibleTo(taking.actor());
        requireOpen(Step.ASK_REVIEW);
        if (appealRequested) {
            throw new RuleViolation("candidacy.review.once");
        }
        if (dueOn != null && taking.moment().isAfter(dueOn)) {
            throw new RuleViolation("candidacy.review.late", dueOn);
        }
        take(Step.ASK_REVIEW, taking);
        appealRequested = true;
        agencies = agencies.withReviewOffice(office);
    }

    /** Upholds a refusal after a review (复查维持). The refusal is final: no further step is open. */
    public void uphold(StepContext taking) {
        requireNoPart(taking.actor());
        take(Step.UPHOLD, taking);
        refusalFinal = true;
        moveDueDay(null, taking.moment().calendar());
    }

    /** Records that the level above has refused. The refusal is final: no agency here can review it. */
    public void recordRefusalAbove(StepContext taking) {
        take(Step.RECORD_ANSWER, Stage.REFUSED, taking);
        refusalFinal = true;
        moveDueDay(null, taking.moment().calendar());
    }

    /**
     * Reopens the case after a review (复查重办); refused to a person who took part in it.
     *
     * @param target VERIFIED after a decline, EVALUATED after a refusal
     */
    public void reopen(Stage target, StepContext taking) {
        requireNoPart(taking.actor());
        take(Step.REOPEN, target, taking);
    }

    private void requireNoPart(Actor actor) {
        if (hasTakenPart(actor.account())) {
            throw new RuleViolation("candidacy.review.part");
        }
    }

    public String reference() {
        return reference;
    }

    public long version() {
        return version;
    }

    public Merchant merchant() {
        return merchant;
    }

    public ApplicationRound round() {
        return round;
    }

    public Optional<Premises> premises() {
        return Optional.ofNullable(premises);
    }

    /** Returns the name on the sign of the premises; without premises the merchant's registered name. */
    public String signName() {
        return premises().map(Premises::signName).orElse(merchant.name());
    }

    /** Returns the code of the subject type (see config): SHOP, ENTERPRISE and others. */
    public String subjectType() {
        return subjectType;
    }

    /** Returns the code of the trade as the merchant chose it, see config/criteria/trades.csv. */
    public String trade() {
        return trade;
    }

    /** Returns the class of GB/T 4754-2017, two to four digits. */
    public String industry() {
        return industry;
    }

    /** Returns the code of the county-level office for the area in which the premises lie. */
    public String office() {
        return agencies.office();
    }

    /** Returns the code of the market supervision station, or null before the premises are known. */
    public String station() {
        return agencies.station();
    }

    /** Returns the code of the sector authority that evaluates, or null before the station has verified the trade. */
    public String authority() {
        return agencies.authority();
    }

    /** Returns the code of the office that reviews the refusal, or null before a review is asked for. */
    public String reviewOffice() {
        return agencies.reviewOffice();
    }

    /** Returns the code of the office above that accepts the application, or null where the own office does. */
    public String acceptanceOffice() {
        return agencies.acceptanceOffice();
    }

    /**
     * Returns the code of the office at whose level the candidacy is evaluated: its own in a county round, else the
     * owner of the round.
     */
    public String evaluationOffice() {
        return round.level() == ApplicationRound.TitleLevel.COUNTY ? office() : round.owner();
    }

    public Stage stage() {
        return stage;
    }

    /** Returns the last day for the next step, or null where no limit runs. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /**
     * Returns whether the due day can still move to a later one, because the holidays of its year are not published
     * yet.
     */
    public boolean isDueProvisional() {
        return dueProvisional;
    }

    public boolean isLapseProposed() {
        return lapseProposed;
    }

    public boolean isRefusalFinal() {
        return refusalFinal;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<JournalEntry> journal() {
        return List.copyOf(journal);
    }

    /** Returns whether the step was recalled last and can be entered again, by {@link RecalledStepRule}. */
    public boolean isRecalled(Step step) {
        return RecalledStepRule.recalled(journal, JournalEntry::step, step).isPresent();
    }

    /** Returns the entries of the journal without the recalls and the steps that they took back. */
    public List<JournalEntry> journalWithoutRecalled() {
        return RunningPeriod.withoutRecalled(journal);
    }
}
