package fangxin.supervision.renewal;

import fangxin.common.CheckDigit;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChange;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.SecondOfficer;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.cultivation.DefectState;
import fangxin.supervision.holderterms.RenewalTerms;
import fangxin.supervision.proceeding.SupervisionParty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Stored renewal of a title (续期件): application of the holder, pledge signed again, defects, decision of the office,
 * review, official document, state and journal; it is drafted, submitted, returned, accepted, refused or withdrawn, and
 * personal data can be erased. It changes by {@link RenewalStep} alone, and keeps the issue of the terms under which it
 * was begun.
 *
 * <p>Worked example: the term ends on 26 February 2027. An application at 23:59:59 of that day is in time; the office
 * decides on it in March, while the title is in transition, and the renewed term ends on 26 February 2030.
 */
@Entity
@Table(name = "renewal")
public class Renewal {
    /** Converter that stores the content as JSON in one column. */
    @Converter
    public static class RenewalContentConverter extends JsonAttributeConverter<RenewalContent>
            implements AttributeConverter<RenewalContent, String> {
        public RenewalContentConverter() {
            super(RenewalContent.class);
        }
    }

    /** Steps whose reason the holder states. */
    private static final Set<RenewalStep> WORDS_OF_HOLDER = EnumSet.of(RenewalStep.ASK_REVIEW, RenewalStep.WITHDRAW);

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
    private LocalDate termEnd;

    @NotNull
    @JsonLength(max = 8000)
    @Convert(converter = RenewalContentConverter.class)
    private RenewalContent content;

    @NotNull
    private Instant savedAt;

    @Length(max = 36)
    private String signature;

    @Length(max = 40)
    private String signer;

    @Length(max = 64)
    private String pledgeHash;

    private Instant signedAt;

    private Instant evidenceAt;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RenewalState state;

    @NotNull
    private Instant openedAt;

    @NotNull
    private Instant since;

    private Instant submittedAt;

    private LocalDate countedFrom;
    private LocalDate dueOn;

    @Length(max = 1000)
    private String decision;

    private LocalDate reviewUntil;

    @Length(max = 30)
    private String decidingOffice;

    @Length(max = 30)
    private String reviewOffice;

    @Length(max = 36)
    private String document;

    @OneToMany(mappedBy = "renewal", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<RenewalDefect> defects = new ArrayList<>();

    @OneToMany(mappedBy = "renewal", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<RenewalEntry> journal = new ArrayList<>();

    protected Renewal() {}

    /**
     * Begins the draft of the holder.
     *
     * @param termEnd last day of the term, without a transition
     */
    Renewal(String number, Title title, LocalDate termEnd, int termsIssue, RenewalContent content, ActionStamp by) {
        this.number = number;
        this.title = title;
        this.termsIssue = termsIssue;
        this.termEnd = termEnd;
        this.content = content;
        this.openedAt = by.moment().at();
        this.savedAt = openedAt;
        enter(RenewalStep.BEGIN, RecordedActor.of(by.actor()), null, openedAt);
    }

    /** Returns the number of the n-th renewal of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%06d".formatted(year, n));
    }

    /**
     * Saves the draft, or the corrections after a return, as they were typed. Refused with a sign or address other than
     * that of the title.
     */
    void write(RenewalContent written, Instant now) {
        requireWritable();
        content = written.of(title);
        savedAt = now;
    }

    /** Signs the pledge again. */
    void sign(PledgeSigning signing) {
        requireWritable();
        signature = signing.file();
        signer = signing.signer();
        pledgeHash = signing.pledgeHash();
        signedAt = signing.signedAt();
    }

    /** Records that evidence was added or taken out. */
    void changeEvidence(Instant now) {
        requireWritable();
        evidenceAt = now;
    }

    void requireWritable() {
        if (!isWritable()) {
            throw alreadyTaken();
        }
    }

    boolean isWritable() {
        return RenewalStep.SUBMIT.from().contains(state);
    }

    /**
     * Submits the application, or the corrections: each part is there, the pledge is signed, no defect is open. A defect
     * of the sign or address does not delay it: the change of particulars corrects it, and an officer closes it.
     */
    void submit(PledgeText pledge, RenewalTerms terms, ActionStamp by) {
        submit(RenewalStep.SUBMIT, pledge, terms, by);
    }

    /**
     * Enters the application on paper, whose signature is on the scan; it replaces the holder's draft.
     *
     * @param decider who decides in place of those who entered it
     */
    void enterAtCounter(
            RenewalContent written,
            PledgeSigning signing,
            PledgeText pledge,
            RenewalTerms terms,
            SecondOfficer decider,
            ActionStamp by) {
        write(written, by.moment().at());
        sign(signing);
        changeEvidence(by.moment().at());
        submit(RenewalStep.ENTER_AT_COUNTER, pledge, terms, by);
        decidingOffice = decider.isAbove() ? decider.decider() : null;
    }

    /** Returns the accounts of those who have entered the application at the counter. */
    Set<String> enteredBy() {
        return RenewalPersonRule.enteredBy(journal);
    }

    private void submit(RenewalStep step, PledgeText pledge, RenewalTerms terms, ActionStamp by) {
        requireOpen(step);
        List<Violation> faults = new ArrayList<>(content.missing());
        if (signature == null || !pledge.hash().equals(pledgeHash)) {
            faults.add(new Violation(RenewalPart.PLEDGE.field(), "renewal.pledge.missing", List.of()));
        }
        for (RenewalDefect defect : defects) {
            if (!defect.part().isParticular()
                    && stateOf(defect) == DefectState.OPEN
                    && faults.stream().noneMatch(fault -> defect.part().field().equals(fault.field()))) {
                faults.add(new Violation(defect.part().field(), "renewal.defect.open", List.of(defect.correction())));
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        take(step, by, null);
        submittedAt = submittedAt == null ? by.moment().at() : submittedAt;
        runUnlessMeasured(terms, by.moment().today(), by.moment().calendar());
    }

    /**
     * Returns the application for correction (退回补正). Defects that are not closed stay: what their parts state now is
     * not the correction.
     */
    void returnForCorrection(List<RenewalDefectInput> more, RenewalTerms terms, ActionStamp by) {
        requireOpen(RenewalStep.RETURN);
        List<RenewalDefect> staying =
                defects.stream().filter(defect -> !defect.isClosed()).toList();
        if (more.isEmpty() && staying.isEmpty()) {
            throw RuleViolation.at("defects", "renewal.return.none");
        }
        take(RenewalStep.RETURN, by, null);
        staying.forEach(defect -> defect.ask(stated(defect.part())));
        more.forEach(input -> defects.add(new RenewalDefect(
                this,
                defects.size() + 1,
                input,
                stated(input.part()),
                by.moment().at())));
        run(terms, by.moment().today(), by.moment().calendar());
    }

    /** Closes one defect, whose correction an officer has checked. A repeated request changes nothing. */
    void closeDefect(int seq, ActionStamp by) {
        requireParty(RenewalStep.RETURN, by.actor());
        requireOpen(RenewalStep.RETURN);
        RenewalDefect defect = defects.stream()
                .filter(each -> each.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new NotFound(number + "/" + seq));
        if (!defect.isClosed()) {
            defect.close(by);
        }
    }

    /** Accepts the application. Refused while a defect is not closed. */
    void accept(RenewalTerms terms, ActionStamp by) {
        requireOpen(RenewalStep.ACCEPT);
        RenewalMeasureRule.require(title, RenewalStep.ACCEPT);
        long waiting = defects.stream().filter(defect -> !defect.isClosed()).count();
        if (waiting > 0) {
            throw RuleViolation.conflict("renewal.defects.waiting", waiting);
        }
        requirePerson(RenewalStep.ACCEPT, by.actor());
        take(RenewalStep.ACCEPT, by, null);
        run(terms, by.moment().today(), by.moment().calendar());
    }

    /** Refuses the application; for some days the holder can ask for a review. */
    void refuse(String reason, RenewalTerms terms, ActionStamp by) {
        requireOpen(RenewalStep.REFUSE);
        RenewalMeasureRule.require(title, RenewalStep.REFUSE);
        requirePerson(RenewalStep.REFUSE, by.actor());
        take(RenewalStep.REFUSE, by, reason);
        decision = reason;
        reviewUntil = by.moment().end(terms.review());
        stop();
    }

    /** Returns whether the holder can request a review of the refusal. */
    boolean isReviewable(BusinessMoment now) {
        return state == RenewalState.REFUSED && reviewUntil != null && !now.isAfter(reviewUntil);
    }

    /**
     * Asks for a review of the refusal (复查), once and within the days of the terms.
     *
     * @param plea why the refusal is to be reviewed
     */
    void askReview(String plea, RenewalTerms terms, String office, ActionStamp by) {
        requireOpen(RenewalStep.ASK_REVIEW);
        if (!isReviewable(by.moment())) {
            throw RuleViolation.conflict("renewal.review.late", reviewUntil);
        }
        take(RenewalStep.ASK_REVIEW, by, plea);
        reviewOffice = office;
        run(terms, by.moment().today(), by.moment().calendar());
    }

    /**
     * Returns whether the holder has requested a review with the same text, so that a repeated request changes nothing.
     */
    boolean hasAskedFor(String plea) {
        return state == RenewalState.UNDER_REVIEW
                && plea.equals(journal.getLast().reason());
    }

    /** Upholds the refusal on review, which is final. */
    void uphold(String reason, ActionStamp by) {
        requireOpen(RenewalStep.UPHOLD);
        requirePerson(RenewalStep.UPHOLD, by.actor());
        take(RenewalStep.UPHOLD, by, reason);
        decision = reason;
        stop();
    }

    /** Overturns the refusal on review: the application is accepted. */
    void overturn(String reason, RenewalTerms terms, ActionStamp by) {
        requireOpen(RenewalStep.OVERTURN);
        requirePerson(RenewalStep.OVERTURN, by.actor());
        take(RenewalStep.OVERTURN, by, reason);
        decision = reason;
        reviewUntil = null;
        runUnlessMeasured(terms, by.moment().today(), by.moment().calendar());
    }

    private void requirePerson(RenewalStep step, Actor actor) {
        String refusal = RenewalPersonRule.refusal(journal, step, actor.account());
        if (refusal != null) {
            throw new RuleViolation(refusal);
        }
    }

    /**
     * Follows a change of the title: the time of the office stops while a measure applies to the title, and begins
     * again with the end of the measure. Returns whether the office can decide again.
     */
    boolean followMeasure(RenewalTerms terms, BusinessMoment now) {
        if (state != RenewalState.SUBMITTED && state != RenewalState.ACCEPTED) {
            return false;
        }
        if (RenewalMeasureRule.applies(title)) {
            stop();
            return false;
        }
        if (dueOn != null) {
            return false;
        }
        run(terms, now.today(), now.calendar());
        return true;
    }

    private void runUnlessMeasured(RenewalTerms terms, LocalDate from, WorkingCalendar calendar) {
        if (RenewalMeasureRule.applies(title)) {
            stop();
        } else {
            run(terms, from, calendar);
        }
    }

    /** Takes the renewal into an official document. */
    void draftDocument(String id, ActionStamp by) {
        RenewalMeasureRule.require(title, RenewalStep.DRAFT_DOCUMENT);
        take(RenewalStep.DRAFT_DOCUMENT, by, null);
        document = id;
        stop();
    }

    /** Resumes after the document was dropped in the signing chain, or was drafted again or signed without it. */
    void resume(RenewalTerms terms, ActionStamp by) {
        take(RenewalStep.RESUME, by, null);
        document = null;
        runUnlessMeasured(terms, by.moment().today(), by.moment().calendar());
    }

    /** Records that the official document was signed. */
    void renew(RecordedActor signatory, Instant now) {
        move(RenewalStep.SIGN, signatory, null, now);
        stop();
    }

    void withdraw(String reason, ActionStamp by) {
        take(RenewalStep.WITHDRAW, by, reason);
        stop();
    }

    /** Confirms that the holder has not corrected the application in time (逾期未补正). */
    void lapse(String reason, ActionStamp by) {
        requireOpen(RenewalStep.LAPSE);
        if (!isCorrectionOver(by.moment())) {
            throw RuleViolation.conflict("renewal.lapse.early", dueOn);
        }
        take(RenewalStep.LAPSE, by, reason);
        decision = reason;
        stop();
    }

    /** Closes the renewal, since the title has ended or was renewed otherwise. */
    void close(RecordedActor by, Instant now) {
        move(RenewalStep.CLOSE, by, null, now);
        stop();
    }

    /**
     * Returns why the title closed the renewal: another document renewed it meanwhile, or it ended; null where the
     * renewal is not closed.
     */
    LocalizedText closingReason() {
        if (state != RenewalState.CLOSED) {
            return null;
        }
        List<TitleChange> until = title.timeline().stream()
                .filter(event -> event.change() != null && !event.recordedAt().isAfter(since))
                .filter(event -> !event.recordedAt().isBefore(openedAt))
                .map(TitleEvent::change)
                .toList();
        if (!until.isEmpty() && until.getLast().step() == TitleStep.RENEW) {
            return Messages.inBoth("renewal.closed.renewed");
        }
        TitleStatus ended =
                until.isEmpty() ? TitleStatus.EXPIRED : until.getLast().after().onceOver(true);
        return Messages.inBoth("renewal.closed.ended", ended);
    }

    /**
     * Erases contact, signature and texts of the holder, also from the journal, since their retention is over; the
     * renewed term is not erased.
     */
    void erasePersonalData() {
        content = content.withoutContact();
        signature = null;
        signer = null;
        defects.forEach(RenewalDefect::eraseContact);
        journal.stream().filter(entry -> WORDS_OF_HOLDER.contains(entry.step())).forEach(RenewalEntry::eraseReason);
    }

    /** Returns whether the last day for the holder's correction is over. */
    boolean isCorrectionOver(BusinessMoment now) {
        return state == RenewalState.RETURNED && now.isAfter(dueOn);
    }

    /**
     * Returns whether the title must not expire: the application came in time, and the holder has not caused the delay.
     */
    boolean keepsTitle(BusinessMoment now) {
        return (state.isPending() && !isCorrectionOver(now)) || isReviewable(now);
    }

    /**
     * Returns whether the office has not decided although the term has ended, and it alone delays the decision: it waits
     * neither for the holder nor for the end of a measure.
     */
    boolean isOverdue(LocalDate today) {
        return state.isPending() && state != RenewalState.RETURNED && today.isAfter(termEnd) && !waitsForMeasure();
    }

    /** Returns the last day of the first transition: while a refusal can be reviewed, that of asking for the review. */
    LocalDate transitionUntil(RenewalTerms terms) {
        LocalDate last = termEnd.plusDays(terms.transitionDays());
        return state == RenewalState.REFUSED && reviewUntil.isBefore(last) ? reviewUntil : last;
    }

    /** Returns the last day of the term after the renewal: counted from the end of the term, not of a transition. */
    LocalDate renewedUntil(RenewalTerms terms) {
        return termEnd.plusYears(terms.years());
    }

    /**
     * Recomputes the last day of the state, or, while the holder can ask for it, of the request for a review, by another
     * calendar; an announced day is never shortened. Returns whether it changed.
     */
    boolean recompute(RenewalTerms terms, BusinessMoment now) {
        WorkingCalendar calendar = now.calendar();
        if (isReviewable(now)) {
            LocalDate last = calendar.end(refusedOn(), terms.review());
            boolean isLater = last.isAfter(reviewUntil);
            reviewUntil = isLater ? last : reviewUntil;
            return isLater;
        }
        if (dueOn == null) {
            return false;
        }
        LocalDate day = calendar.end(countedFrom, limit(terms));
        if (!day.isAfter(dueOn)) {
            return false;
        }
        dueOn = day;
        return true;
    }

    /** Returns the reason of the last day of the present state; not found where no limit runs. */
    DeadlineReason reason(RenewalTerms terms, WorkingCalendar calendar) {
        if (dueOn == null) {
            throw new NotFound(number);
        }
        return DeadlineReason.of(
                dueOn,
                calendar.isProvisional(dueOn),
                state.limit().orElseThrow().code(),
                calendar.count(countedFrom, limit(terms)));
    }

    /**
     * Returns the reason of the last day for asking for a review of the refusal; not found where the holder cannot ask
     * now.
     */
    DeadlineReason reviewReason(RenewalTerms terms, BusinessMoment now) {
        if (!isReviewable(now)) {
            throw new NotFound(number);
        }
        return DeadlineReason.of(
                reviewUntil,
                now.calendar().isProvisional(reviewUntil),
                "RENEWAL_REVIEW",
                now.calendar().count(refusedOn(), terms.review()));
    }

    private LocalDate refusedOn() {
        return journal.stream()
                .filter(entry -> entry.step() == RenewalStep.REFUSE)
                .map(entry -> BusinessMoment.dayOf(entry.recordedAt()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private TimeLimit limit(RenewalTerms terms) {
        return state.limit().orElseThrow().in(terms);
    }

    private void run(RenewalTerms terms, LocalDate from, WorkingCalendar calendar) {
        countedFrom = from;
        dueOn = calendar.end(from, limit(terms));
    }

    private void stop() {
        countedFrom = null;
        dueOn = null;
    }

    /** Returns the content of a part of the application, as far as a correction changes it. */
    private String stated(RenewalPart part) {
        return switch (part) {
            case PLEDGE -> String.valueOf(signedAt);
            case EVIDENCE -> String.valueOf(evidenceAt);
            default -> part.in(content);
        };
    }

    DefectState stateOf(RenewalDefect defect) {
        return defect.state(stated(defect.part()));
    }

    private void take(RenewalStep step, ActionStamp by, String reason) {
        requireParty(step, by.actor());
        move(step, RecordedActor.of(by.actor()), reason, by.moment().at());
    }

    private void requireParty(RenewalStep step, Actor actor) {
        boolean party = step.parties().stream()
                .anyMatch(each -> each == SupervisionParty.HOLDER
                        ? actor.holds(each.role(), String.valueOf(title.holder().merchant()))
                        : actor.holds(each.role(), officeOf(step)));
        if (!party) {
            throw new NotFound(number);
        }
    }

    /**
     * Returns the office whose officers take a step: the one that keeps the title, the one above that decides in its
     * place, or the one that reviews a refusal.
     */
    String officeOf(RenewalStep step) {
        String above = officeAbove(step);
        return above == null ? title.owner() : above;
    }

    private String officeAbove(RenewalStep step) {
        if (RenewalPersonRule.isReview(step)) {
            return reviewOffice;
        }
        return RenewalPersonRule.isDecision(step) ? decidingOffice : null;
    }

    /**
     * Returns the office above that decides on an application from the counter; null where the one that keeps the title
     * does.
     */
    String decidingOffice() {
        return decidingOffice;
    }

    /** Returns the office above that reviews the refusal; null where the one that keeps the title does. */
    String reviewOffice() {
        return reviewOffice;
    }

    /** Returns whether a person took part in the renewal. */
    boolean wasHandledBy(String account) {
        return journal.stream().anyMatch(entry -> entry.actor().account().equals(account));
    }

    private void move(RenewalStep step, RecordedActor actor, String reason, Instant now) {
        requireOpen(step);
        enter(step, actor, reason, now);
    }

    /** Refuses a step that the present state does not allow: mostly another person was first. */
    void requireOpen(RenewalStep step) {
        if (!step.from().contains(state)) {
            throw alreadyTaken();
        }
    }

    /** Refuses a person whose page showed another version: another person has acted since. */
    void requireVersion(long shown) {
        if (shown != version) {
            throw alreadyTaken();
        }
    }

    /** Refuses a person whose page showed another state. */
    void requireState(RenewalState shown) {
        if (shown != state) {
            throw alreadyTaken();
        }
    }

    private RuleViolation alreadyTaken() {
        RenewalEntry last = journal.getLast();
        return RuleViolation.conflict("renewal.taken", last.actor().statedName(), last.recordedAt(), last.step());
    }

    private void enter(RenewalStep step, RecordedActor actor, String reason, Instant now) {
        state = step.to();
        since = now;
        journal.add(new RenewalEntry(this, journal.size() + 1, step, actor, reason, now));
    }

    /**
     * Returns the steps that an officer can take now, in the order of the table. RESUME is none: the next document
     * records it.
     *
     * @param dropped whether its official document was dropped in the signing chain, or no longer includes its title
     */
    List<RenewalStep> openTo(Actor actor, boolean dropped, BusinessMoment now) {
        RenewalState present = dropped ? RenewalState.ACCEPTED : state;
        return Arrays.stream(RenewalStep.values())
                .filter(step -> step != RenewalStep.RESUME && step.isOpenTo(actor, officeOf(step), present))
                .filter(step -> step != RenewalStep.LAPSE || isCorrectionOver(now))
                .filter(step -> step != RenewalStep.ASK_REVIEW || isReviewable(now))
                .filter(step -> !RenewalMeasureRule.holds(title, step))
                .filter(step -> RenewalPersonRule.refusal(journal, step, actor.account()) == null)
                .toList();
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

    /** Returns whether the decision waits for the end of a measure on the title. */
    boolean waitsForMeasure() {
        return (state == RenewalState.SUBMITTED || state == RenewalState.ACCEPTED) && RenewalMeasureRule.applies(title);
    }

    /** Returns the last day on which the holder can request a review of the refusal; null where it can request none. */
    LocalDate reviewUntil() {
        return reviewUntil;
    }

    public int termsIssue() {
        return termsIssue;
    }

    /** Returns the last day of the term when the renewal was begun, without a transition. */
    public LocalDate termEnd() {
        return termEnd;
    }

    /** Returns the content to show: while it can be written, with the sign and address that the title has now. */
    RenewalContent shownContent() {
        return isWritable() ? content.filledFrom(title) : content;
    }

    public RenewalContent content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Returns the signing of the pledge, or null. */
    PledgeSigning signing() {
        return signature == null ? null : new PledgeSigning(signature, signer, pledgeHash, signedAt);
    }

    public RenewalState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When the present state began. */
    public Instant since() {
        return since;
    }

    /** Returns the time of the first submission of the application, or null. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Returns the last day of the limit that runs, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Returns the reason of the refusal or lapse, or null. */
    public String decision() {
        return decision;
    }

    /** Returns the id of the official document, or null. */
    public String document() {
        return document;
    }

    public List<RenewalDefect> defects() {
        return List.copyOf(defects);
    }

    public List<RenewalEntry> journal() {
        return List.copyOf(journal);
    }
}
