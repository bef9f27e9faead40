package fangxin.supervision.proceeding;

import fangxin.common.CheckDigit;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerList;
import jakarta.persistence.CascadeType;
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
import java.util.List;
import java.util.Optional;

/**
 * Stored proceeding of supervision on a title (监督处理件): trigger, facts, delivery, in person or by public notice,
 * statement of the holder, decision with its document, rectification and journal; it is opened, decided, closed or
 * dismissed, and statement and notes can be erased. It changes by {@link SupervisionStep} alone, and keeps the issue of
 * the terms under which it was opened.
 *
 * <p>Worked example: asked on Monday, 2 March 2026 with 5 working days, the holder can state its view until Monday, 9
 * March, 23:59:59 in China; at 00:00:00 of 10 March the period is over, whether or not the hourly job has run.
 */
@Entity
@Table(name = "supervision_proceeding")
public class SupervisionProceeding {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    private int triggerIssue;

    @NotNull
    @Length(max = 40)
    private String triggerCode;

    @NotNull
    @Length(max = 200)
    private String nameZh;

    @NotNull
    @Length(max = 200)
    private String nameEn;

    @NotNull
    @Length(max = 40)
    private String measure;

    @NotNull
    @Length(max = 2000)
    private String facts;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SupervisionState state;

    @NotNull
    private Instant openedAt;

    @NotNull
    private Instant since;

    private LocalDate countedFrom;
    private LocalDate dueOn;
    private LocalDate statementDueOn;

    @Length(max = 64)
    private String tokenHash;

    @Length(max = 2000)
    private String statement;

    @Enumerated(EnumType.STRING)
    private StatementChannel statementChannel;

    private Instant statementAt;

    @Length(max = 2000)
    private String decision;

    @Length(max = 36)
    private String document;

    @Length(max = 20)
    private String previous;

    private LocalDate publicFrom;
    private LocalDate publicUntil;
    private LocalDate signedOn;
    private LocalDate decisionDeliveredOn;
    private LocalDate decisionPublicFrom;
    private LocalDate decisionPublicUntil;

    @OneToMany(mappedBy = "proceeding", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<DeliveryAttempt> deliveries = new ArrayList<>();

    @OneToMany(mappedBy = "proceeding", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<SupervisionEntry> journal = new ArrayList<>();

    protected SupervisionProceeding() {}

    /**
     * Opens a proceeding.
     *
     * @param previous  the proceeding whose rectification was missed, or null
     * @param restoring whether its measure only restores the title, so that it is decided without a hearing
     */
    SupervisionProceeding(
            String number,
            Title title,
            SupervisionTriggerList terms,
            SupervisionTrigger trigger,
            String facts,
            SupervisionProceeding previous,
            boolean restoring,
            ActionStamp by) {
        this.number = number;
        this.title = title;
        this.triggerIssue = terms.issue();
        this.triggerCode = trigger.code();
        this.nameZh = trigger.name().zh();
        this.nameEn = trigger.name().en();
        this.measure = trigger.measure();
        this.facts = facts;
        this.previous = previous == null ? null : previous.number();
        this.openedAt = by.moment().at();
        enter(
                SupervisionStep.PROPOSE,
                restoring ? SupervisionState.HEARD : SupervisionState.PROPOSED,
                RecordedActor.of(by.actor()),
                null,
                openedAt);
        run(terms.catalogue().handling(), by.moment().today(), by.moment().calendar());
    }

    /** Returns the number of the n-th proceeding of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%06d".formatted(year, n));
    }

    /**
     * Asks the holder for its statement (告知陈述申辩). Its period begins now where it is notified by message, else with the
     * delivery of the paper.
     *
     * @param tokenHash hash of the token in the address that the holder is sent
     * @param notified  whether an account of the holder is notified
     */
    void askStatement(String tokenHash, boolean notified, SupervisionTriggerList terms, ActionStamp by) {
        take(
                SupervisionStep.ASK_STATEMENT,
                notified ? SupervisionState.STATEMENT_ASKED : SupervisionState.IN_DELIVERY,
                by.actor(),
                null,
                by.moment().at());
        this.tokenHash = tokenHash;
        run(limit(terms), by.moment().today(), by.moment().calendar());
        statementDueOn = notified ? dueOn : null;
    }

    /**
     * Refuses an attempt of delivery where none is recorded any more, or of a day before the request or in the future.
     */
    void checkDelivery(DeliveryAttemptInput input, BusinessMoment now) {
        requireOpen(SupervisionStep.RECORD_DELIVERY);
        requireDeliverable();
        LocalDate from = isSettled() ? signedOn : askedOn();
        if (now.today().isBefore(input.attemptedOn()) || input.attemptedOn().isBefore(from)) {
            throw RuleViolation.at("attemptedOn", "supervision.delivery.day", from);
        }
        if (input.result().isDelivered() && !input.channel().delivers()) {
            throw RuleViolation.at("result", "supervision.delivery.call");
        }
    }

    private LocalDate askedOn() {
        return journal.stream()
                .filter(entry -> entry.step() == SupervisionStep.ASK_STATEMENT)
                .map(entry -> BusinessMoment.dayOf(entry.recordedAt()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether the hearing is over, so that a signed document is delivered instead of the request. */
    private boolean isSettled() {
        return state == SupervisionState.IN_RECTIFICATION || state == SupervisionState.CLOSED;
    }

    private void requireDeliverable() {
        if (isSettled() && !awaitsDecision()) {
            throw alreadyTaken();
        }
    }

    /** Returns the document that is delivered now. */
    DeliveredDocument delivered() {
        return isSettled() ? DeliveredDocument.DECISION : DeliveredDocument.STATEMENT_REQUEST;
    }

    /** Returns whether its document was signed; also false for one signed before this system recorded the day. */
    boolean isSigned() {
        return signedOn != null;
    }

    /** Returns whether the signed document has yet to reach the holder. */
    boolean awaitsDecision() {
        return signedOn != null && decisionDeliveredOn == null;
    }

    /** Returns the day on which the signed document reached the holder, or counted as delivered; null before. */
    LocalDate decisionDeliveredOn() {
        return decisionDeliveredOn;
    }

    LocalDate decisionPublicFrom() {
        return decisionPublicFrom;
    }

    LocalDate decisionPublicUntil() {
        return decisionPublicUntil;
    }

    /**
     * Records an attempt to deliver the paper (送达记录). Once it is delivered, the period for the statement, or that of
     * the signed document, begins on that day; a later last day that was announced stays.
     *
     * @param picture id of the picture of proof, or null
     */
    void recordDelivery(DeliveryAttemptInput input, String picture, SupervisionTriggerList terms, ActionStamp by) {
        checkDelivery(input, by.moment());
        boolean delivered = input.result().isDelivered();
        DeliveredDocument paper = delivered();
        boolean ofHearing = paper == DeliveredDocument.STATEMENT_REQUEST;
        take(
                SupervisionStep.RECORD_DELIVERY,
                delivered && ofHearing ? SupervisionState.STATEMENT_ASKED : state,
                by.actor(),
                null,
                by.moment().at());
        deliveries.add(new DeliveryAttempt(this, deliveries.size() + 1, paper, input, picture, by));
        if (delivered && !ofHearing) {
            countDecision(input.attemptedOn(), terms, by);
        } else if (delivered) {
            LocalDate announced = statementDueOn;
            run(limit(terms), input.attemptedOn(), by.moment().calendar());
            dueOn = announced != null && announced.isAfter(dueOn) ? announced : dueOn;
            statementDueOn = dueOn;
        }
    }

    /** Returns the number of the attempts to deliver the present document that failed. */
    long failedDeliveries() {
        return deliveries.stream()
                .filter(attempt -> attempt.document() == delivered())
                .filter(attempt -> !attempt.result().isDelivered())
                .count();
    }

    /** Returns whether an attempt has delivered the request for the statement. */
    private boolean isDelivered() {
        return deliveries.stream()
                .filter(attempt -> attempt.document() == DeliveredDocument.STATEMENT_REQUEST)
                .anyMatch(attempt -> attempt.result().isDelivered());
    }

    /** Returns whether a public notice can still follow: the document is not delivered and has no public notice yet. */
    boolean awaitsPublicDelivery() {
        return isSettled() ? awaitsDecision() && decisionPublicFrom == null : publicFrom == null && !isDelivered();
    }

    /**
     * Begins the days of the holder with the delivery; a later last day that was announced stays. The public cause of the
     * title states the same last day.
     */
    private void countDecision(LocalDate day, SupervisionTriggerList terms, ActionStamp by) {
        decisionDeliveredOn = day;
        if (state == SupervisionState.IN_RECTIFICATION) {
            LocalDate announced = dueOn;
            run(limit(terms), day, by.moment().calendar());
            dueOn = announced.isAfter(dueOn) ? announced : dueOn;
            title.prolongRemedy(document, dueOn, by);
        }
    }

    /** Returns whether the period of the public notice of the signed document is over. */
    boolean isDecisionNoticeOver(BusinessMoment now) {
        return awaitsDecision() && decisionPublicUntil != null && now.isAfter(decisionPublicUntil);
    }

    /** Records that the signed document counts as delivered, the day after the last of the notice. */
    void countDecisionAsDelivered(SupervisionTriggerList terms, ActionStamp by) {
        if (!isDecisionNoticeOver(by.moment())) {
            throw new IllegalStateException(number + " is published until " + decisionPublicUntil);
        }
        take(
                SupervisionStep.COUNT_AS_DELIVERED,
                state,
                by.actor(),
                null,
                by.moment().at());
        countDecision(decisionPublicUntil.plusDays(1), terms, by);
    }

    /** Returns whether the public notice of the signed document is public: until the document is delivered. */
    boolean showsDecisionNotice(BusinessMoment now) {
        return awaitsDecision() && decisionPublicUntil != null && !now.isAfter(decisionPublicUntil);
    }

    /**
     * Begins the delivery by public notice (公告送达), after as many failed attempts as the terms require; once, and not
     * for a paper that is delivered.
     */
    void publishDelivery(SupervisionTriggerList terms, ActionStamp by) {
        requireOpen(SupervisionStep.PUBLISH_DELIVERY);
        if (!awaitsPublicDelivery()) {
            throw alreadyTaken();
        }
        int required = terms.catalogue().publicDelivery().attempts();
        if (failedDeliveries() < required) {
            throw new RuleViolation("supervision.delivery.few", required, failedDeliveries());
        }
        if (isSettled()) {
            take(
                    SupervisionStep.PUBLISH_DELIVERY,
                    state,
                    by.actor(),
                    null,
                    by.moment().at());
            decisionPublicFrom = by.moment().today();
            decisionPublicUntil = by.moment().end(SupervisionLimit.PUBLIC_DELIVERY.in(terms.catalogue(), triggerCode));
            return;
        }
        take(
                SupervisionStep.PUBLISH_DELIVERY,
                SupervisionState.IN_PUBLIC_DELIVERY,
                by.actor(),
                null,
                by.moment().at());
        run(limit(terms), by.moment().today(), by.moment().calendar());
        publicFrom = by.moment().today();
        publicUntil = dueOn;
        statementDueOn = null;
    }

    /**
     * Withdraws the public notice (撤回公告送达), as its publisher within the withdrawal window: the proceeding returns to
     * its former state, with the last day counted from the request for the statement.
     */
    void withdrawDelivery(SupervisionTriggerList terms, ActionStamp by) {
        DeliveryWithdrawalRule.require(this, by.actor(), by.moment().at());
        SupervisionState before = journal.get(journal.size() - 2).state();
        take(
                SupervisionStep.WITHDRAW_DELIVERY,
                before,
                by.actor(),
                null,
                by.moment().at());
        if (isSettled()) {
            decisionPublicFrom = null;
            decisionPublicUntil = null;
            return;
        }
        run(limit(terms), askedOn(), by.moment().calendar());
        publicFrom = null;
        publicUntil = null;
        statementDueOn = before == SupervisionState.STATEMENT_ASKED ? dueOn : null;
    }

    /** Returns whether the period of the public notice is over, so that the document counts as delivered. */
    boolean isPublicDeliveryOver(BusinessMoment now) {
        return state == SupervisionState.IN_PUBLIC_DELIVERY && now.isAfter(dueOn);
    }

    /**
     * Records that the paper counts as delivered: the period for the statement begins the day after the last of the
     * notice.
     */
    void countAsDelivered(SupervisionTriggerList terms, ActionStamp by) {
        if (!isPublicDeliveryOver(by.moment())) {
            throw new IllegalStateException(number + " is published until " + dueOn);
        }
        LocalDate delivered = dueOn.plusDays(1);
        take(
                SupervisionStep.COUNT_AS_DELIVERED,
                SupervisionState.STATEMENT_ASKED,
                by.actor(),
                null,
                by.moment().at());
        run(limit(terms), delivered, by.moment().calendar());
        statementDueOn = dueOn;
    }

    /**
     * Returns whether the public notice is public: until the document is delivered otherwise, the holder was heard, or
     * the period of the notice is over.
     */
    boolean showsPublicDelivery(BusinessMoment now) {
        return publicFrom != null && !isDelivered() && state.hears() && !isPeriodOver(now);
    }

    /**
     * Receives the one statement of the holder. The same text again changes nothing; another text, or a text after the
     * last day, is refused.
     *
     * @return whether it was received now
     */
    boolean receiveStatement(
            String text, StatementChannel channel, RecordedActor by, SupervisionTriggerList terms, BusinessMoment now) {
        if (text.equals(statement)) {
            return false;
        }
        requireStatementOpen(now);
        move(SupervisionStep.RECEIVE_STATEMENT, SupervisionState.HEARD, by, null, now.at());
        statement = text;
        statementChannel = channel;
        statementAt = now.at();
        run(SupervisionLimit.HANDLING.in(terms.catalogue(), triggerCode), now.today(), now.calendar());
        return true;
    }

    /** Refuses a statement or its pictures once the hearing is over. */
    void requireStatementOpen(BusinessMoment now) {
        if (statement != null) {
            throw RuleViolation.conflict("supervision.statement.received", statementAt);
        }
        if (!state.isOpen()) {
            throw RuleViolation.conflict("supervision.closed", number);
        }
        if (!state.hears() || isPeriodOver(now)) {
            throw statementDueOn == null
                    ? new NotFound(number)
                    : RuleViolation.conflict("supervision.statement.late", statementDueOn);
        }
    }

    /**
     * Returns whether no hearing runs: the holder was not asked, the proceeding has ended, or the last day for the
     * holder's statement is over.
     */
    boolean isHearingOver(BusinessMoment now) {
        return !isAsked() || !state.isOpen() || (statementDueOn != null && now.isAfter(statementDueOn));
    }

    /** Ends the period of the holder, which has not stated its view. */
    void endPeriod(SupervisionTriggerList terms, ActionStamp by) {
        if (!isPeriodOver(by.moment())) {
            throw new IllegalStateException(number + " is open until " + dueOn);
        }
        LocalDate over = dueOn.plusDays(1);
        take(
                SupervisionStep.END_PERIOD,
                SupervisionState.HEARD,
                by.actor(),
                null,
                by.moment().at());
        run(limit(terms), over, by.moment().calendar());
    }

    /** Returns whether the last day for the holder's statement is over. */
    boolean isPeriodOver(BusinessMoment now) {
        return state == SupervisionState.STATEMENT_ASKED && now.isAfter(dueOn);
    }

    /**
     * Decides on the proposed measure.
     *
     * @param document id of the official document that was drafted for it
     */
    void decide(String reason, String document, ActionStamp by) {
        take(
                SupervisionStep.DECIDE,
                SupervisionState.DECIDED,
                by.actor(),
                reason,
                by.moment().at());
        this.decision = reason;
        this.document = document;
        run(null, null, null);
    }

    /**
     * Returns the day on which the holder of this title was heard: it stated its view, or its time for that was over;
     * empty while the proceeding is not decided.
     */
    Optional<LocalDate> heardOn(Title other) {
        return state == SupervisionState.DECIDED && title.number().equals(other.number())
                ? journal.stream()
                        .filter(entry -> entry.state() == SupervisionState.HEARD)
                        .map(entry -> BusinessMoment.dayOf(entry.recordedAt()))
                        .findFirst()
                : Optional.empty();
    }

    /** Resumes after the official document was dropped in the signing chain. */
    void resume(SupervisionTriggerList terms, ActionStamp by) {
        take(
                SupervisionStep.RESUME,
                SupervisionState.HEARD,
                by.actor(),
                null,
                by.moment().at());
        decision = null;
        document = null;
        run(limit(terms), by.moment().today(), by.moment().calendar());
    }

    void dismiss(String reason, ActionStamp by) {
        take(
                SupervisionStep.DISMISS,
                SupervisionState.DISMISSED,
                by.actor(),
                reason,
                by.moment().at());
        this.decision = reason;
        end();
    }

    /**
     * Records that the official document was signed: the proceeding is closed, or the period for putting right runs
     * from the signature or, where that is later, from the date of the document.
     *
     * @param stated   last day that the history of the title states, or null
     * @param notified whether an account of the holder is notified; else the document is delivered on paper
     */
    void sign(
            LocalDate documentDate,
            LocalDate stated,
            boolean notified,
            SupervisionTriggerList terms,
            RecordedActor signer,
            BusinessMoment now) {
        TimeLimit rectification = SupervisionLimit.RECTIFICATION.in(terms.catalogue(), triggerCode);
        signedOn = now.today();
        decisionDeliveredOn = notified ? signedOn : null;
        if (rectification == null) {
            move(SupervisionStep.SIGN, SupervisionState.CLOSED, signer, null, now.at());
            end();
        } else {
            LocalDate from = documentDate.isAfter(now.today()) ? documentDate : now.today();
            move(SupervisionStep.SIGN, SupervisionState.IN_RECTIFICATION, signer, null, now.at());
            run(rectification, from, now.calendar());
            dueOn = stated == null ? dueOn : stated;
        }
    }

    /** Confirms, after a re-visit, that the holder has made the rectification. */
    void confirmRectification(String note, ActionStamp by) {
        take(
                SupervisionStep.CONFIRM_RECTIFICATION,
                SupervisionState.CLOSED,
                by.actor(),
                note,
                by.moment().at());
        end();
    }

    /**
     * Returns whether the reminder or rectification that the document ordered is the latest one that runs on the title.
     */
    boolean isMeasureRunning() {
        return SupervisionMeasureRule.isUnderMeasure(title) && hasOrderedLast();
    }

    /**
     * Returns whether a suspension interrupts the ordered measure, which can continue once the suspension is lifted.
     */
    boolean isMeasureInterrupted() {
        return title.status() == TitleStatus.SUSPENDED && hasOrderedLast();
    }

    private boolean hasOrderedLast() {
        return title.timeline().reversed().stream()
                .filter(event -> event.change() != null && event.change().step().setsRemedy())
                .findFirst()
                .filter(event -> document.equals(event.document()))
                .isPresent();
    }

    /** Closes the proceeding, since the rectification was missed and another proceeding is proposed. */
    void reportMissed(String next, ActionStamp by) {
        if (!isRectificationMissed(by.moment())) {
            throw new IllegalStateException(number + " is open until " + dueOn);
        }
        take(
                SupervisionStep.REPORT_MISSED,
                SupervisionState.CLOSED,
                by.actor(),
                next,
                by.moment().at());
        end();
    }

    /** Returns whether the last day of the rectification is over, where its document has reached the holder. */
    boolean isRectificationMissed(BusinessMoment now) {
        return state == SupervisionState.IN_RECTIFICATION && now.isAfter(dueOn) && !awaitsDecision();
    }

    /**
     * Returns whether the next measure is due: the rectification was missed, and the ground of its document is in
     * force.
     */
    boolean isNextMeasureDue(BusinessMoment now) {
        return isRectificationMissed(now) && !title.isGroundWithdrawn(document);
    }

    /** Closes the proceeding, since the title has ended. */
    void endWithTitle(RecordedActor by, Instant now) {
        move(SupervisionStep.END_WITH_TITLE, SupervisionState.CLOSED, by, null, now);
        end();
    }

    /** Erases the holder's statement, since its retention is over; the time of the hearing is not erased. */
    void eraseStatement() {
        statement = null;
    }

    /** Recomputes the last day by another calendar; an announced day is never shortened. Returns whether it changed. */
    boolean recompute(SupervisionTriggerList terms, WorkingCalendar calendar) {
        if (dueOn == null) {
            return false;
        }
        LocalDate day = calendar.end(countedFrom, limit(terms));
        if (!day.isAfter(dueOn)) {
            return false;
        }
        dueOn = day;
        if (state == SupervisionState.STATEMENT_ASKED) {
            statementDueOn = day;
        } else if (state == SupervisionState.IN_PUBLIC_DELIVERY) {
            publicUntil = day;
        }
        return true;
    }

    /** Returns the reason of the last day of the present state; not found where no limit runs. */
    DeadlineReason reason(SupervisionTriggerList terms, WorkingCalendar calendar) {
        if (dueOn == null) {
            throw new NotFound(number);
        }
        return DeadlineReason.of(
                dueOn,
                calendar.isProvisional(dueOn),
                state.limit().orElseThrow().code(),
                calendar.count(countedFrom, limit(terms)));
    }

    private TimeLimit limit(SupervisionTriggerList terms) {
        return state.limit().orElseThrow().in(terms.catalogue(), triggerCode);
    }

    private void run(TimeLimit limit, LocalDate from, WorkingCalendar calendar) {
        countedFrom = limit == null ? null : from;
        dueOn = limit == null ? null : calendar.end(from, limit);
    }

    private void end() {
        run(null, null, null);
    }

    private void take(SupervisionStep step, SupervisionState to, Actor actor, String reason, Instant now) {
        boolean party = step.parties().stream()
                .anyMatch(each -> each == SupervisionParty.JOB
                        ? actor.holds(each.role())
                        : actor.holds(each.role(), title.owner()));
        if (!party) {
            throw new NotFound(number);
        }
        move(step, to, RecordedActor.of(actor), reason, now);
    }

    private void move(SupervisionStep step, SupervisionState to, RecordedActor actor, String reason, Instant now) {
        requireOpen(step);
        if (!step.to().contains(to)) {
            throw new IllegalStateException(step + " does not lead to " + to);
        }
        enter(step, to, actor, reason, now);
    }

    /**
     * Refuses a step that the present state does not allow: mostly another officer was first; the refusal of a decision
     * states that the holder was not asked yet, or names the day of the holder that runs.
     */
    void requireOpen(SupervisionStep step) {
        if (step.from().contains(state)) {
            return;
        }
        if (step == SupervisionStep.DECIDE && state == SupervisionState.IN_PUBLIC_DELIVERY) {
            throw RuleViolation.conflict("supervision.decision.delivery", publicUntil);
        }
        if (step == SupervisionStep.DECIDE && state == SupervisionState.STATEMENT_ASKED) {
            throw RuleViolation.conflict("supervision.decision.statement", statementDueOn);
        }
        if (step == SupervisionStep.DECIDE
                && (state == SupervisionState.PROPOSED || state == SupervisionState.IN_DELIVERY)) {
            throw RuleViolation.conflict("supervision.decision.unheard");
        }
        throw alreadyTaken();
    }

    /** Refuses an officer whose page showed another version: another person has acted since. */
    void requireVersion(long shown) {
        if (shown != version) {
            throw alreadyTaken();
        }
    }

    private RuleViolation alreadyTaken() {
        SupervisionEntry last = journal.getLast();
        return RuleViolation.conflict("supervision.taken", last.actor().statedName(), last.recordedAt(), last.step());
    }

    private void enter(SupervisionStep step, SupervisionState to, RecordedActor actor, String reason, Instant now) {
        since = state == to ? since : now;
        state = to;
        journal.add(new SupervisionEntry(this, journal.size() + 1, step, to, actor, reason, now));
    }

    /**
     * Returns the steps that an officer can take now, in the order of the table. RESUME is none: the decision or
     * dismissal after a dropped document records it.
     *
     * @param dropped whether its official document was dropped in the signing chain, so that it is decided again
     */
    List<SupervisionStep> openTo(Actor actor, boolean dropped, BusinessMoment now) {
        SupervisionState present = dropped || isPeriodOver(now) ? SupervisionState.HEARD : state;
        return Arrays.stream(SupervisionStep.values())
                .filter(step -> step != SupervisionStep.RESUME && step.isOpenTo(actor, title.owner(), present))
                .filter(step -> step != SupervisionStep.PUBLISH_DELIVERY || awaitsPublicDelivery())
                .filter(step -> step != SupervisionStep.WITHDRAW_DELIVERY
                        || DeliveryWithdrawalRule.until(this, actor, now.at()).isPresent())
                .filter(step -> step != SupervisionStep.RECORD_DELIVERY || !isSettled() || awaitsDecision())
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

    public int triggerIssue() {
        return triggerIssue;
    }

    public String triggerCode() {
        return triggerCode;
    }

    /** Returns the name of the trigger when the proceeding was opened. */
    public LocalizedText name() {
        return new LocalizedText(nameZh, nameEn);
    }

    /** Returns the code of the type of official document that is proposed. */
    public String measure() {
        return measure;
    }

    public String facts() {
        return facts;
    }

    public SupervisionState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When the present state began. */
    public Instant since() {
        return since;
    }

    /** Returns the last day of the limit that runs, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Returns whether the office has requested the holder's statement, by message or by a document. */
    public boolean isAsked() {
        return tokenHash != null;
    }

    /** Returns the first day of the public notice of delivery, or null. */
    public LocalDate publicFrom() {
        return publicFrom;
    }

    /** Returns the last day of the public notice of delivery, or null. */
    public LocalDate publicUntil() {
        return publicUntil;
    }

    /** Erases notes and pictures of the attempts to deliver a paper, also from the journal, since their retention is over. */
    void eraseDeliveryNotes() {
        deliveries.forEach(DeliveryAttempt::erase);
        journal.stream()
                .filter(entry -> entry.step() == SupervisionStep.RECORD_DELIVERY)
                .forEach(SupervisionEntry::eraseReason);
    }

    /** Returns the attempts to deliver the document, in their order. */
    public List<DeliveryAttempt> deliveries() {
        return List.copyOf(deliveries);
    }

    /** Returns the last day that the holder has, or had, for its statement; null where its period has not begun. */
    public LocalDate statementDueOn() {
        return statementDueOn;
    }

    public String statement() {
        return statement;
    }

    public StatementChannel statementChannel() {
        return statementChannel;
    }

    public Instant statementAt() {
        return statementAt;
    }

    /** Returns the reason of the decision or of the dismissal, or null. */
    public String decision() {
        return decision;
    }

    /** Returns the id of the official document, or null. */
    public String document() {
        return document;
    }

    /** Returns the number of the proceeding whose rectification was missed, or null. */
    public String previous() {
        return previous;
    }

    public List<SupervisionEntry> journal() {
        return List.copyOf(journal);
    }
}
