package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.common.CheckDigit;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.platform.persistence.ReceiptSecrets;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Stored claim of a return without a reason (无理由退货申请): purchase, pledge of its day, answer of the shop, refund, finding
 * on a contested refusal, and journal; it is reminded, escalated, withdrawn or reported by an office, and goods and
 * words can be erased. It changes by {@link ReturnStep} alone, and keeps the version of the pledge that held on the day
 * of the purchase and the issue of the terms under which it was entered.
 *
 * <p>Worked example: claimed on Monday, 2 March 2026 with 3 days for the answer, the shop answers until Thursday, 5
 * March, 24:00 in China, and is reminded on 6 March; after two further days, which end on Sunday and therefore on
 * Monday, 9 March, the claim is in the worklist of the office on 10 March.
 */
@Entity
@Table(name = "return_claim")
public class ReturnClaim {
    /** The codes of receipts and the tokens of addresses, by the number. */
    static final ReceiptSecrets SECRETS = new ReceiptSecrets("returns");

    /** Steps by which a refusal is contested. */
    private static final Set<ReturnStep> CONTESTS = EnumSet.of(ReturnStep.CONTEST, ReturnStep.REPORT_REFUSAL);

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @ManyToOne(optional = false)
    @JoinColumn(name = "pledge")
    private ReturnPledge pledge;

    private int termsIssue;

    @NotNull
    private LocalDate purchasedOn;

    /** Day of the receipt of goods bought at a distance; null for a purchase on the premises. */
    private LocalDate receivedOn;

    @NotNull
    @Length(max = 40)
    private String goodsClass;

    @Length(max = 200)
    private String goods;

    @NotNull
    @Column(precision = 12, scale = 2)
    private BigDecimal price;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReturnState state;

    @NotNull
    private Instant enteredAt;

    @NotNull
    private Instant since;

    private LocalDate countedFrom;
    private LocalDate dueOn;

    @Length(max = 40)
    private String reasonCode;

    private boolean goodReason;

    /** Code of the exclusion of the pledge on which a refusal rests; null for another reason. */
    @Length(max = 40)
    private String refusalExclusion;

    /** Whether the consumer confirmed that exclusion at the purchase; null where none is named. */
    private Boolean exclusionConfirmed;

    @Length(max = 1000)
    private String refusal;

    @Length(max = 1000)
    private String contest;

    @Length(max = 1000)
    private String statement;

    @Enumerated(EnumType.STRING)
    private ReturnFinding finding;

    private LocalDate foundOn;

    @ManyToOne
    @JoinColumn(name = "takenbackby")
    private Title takenBackBy;

    @Enumerated(EnumType.STRING)
    private RefundRoute refundRoute;

    private LocalDate refundedOn;
    private Integer refundMonth;

    /** Day of the first answer of the shop to a claim that a consumer has entered; null before it. */
    private LocalDate answeredOn;

    /** True if the shop gave that answer within its days and without a reminder. */
    private Boolean answeredInTime;

    @Length(max = 40)
    private String formToken;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ReturnEntry> journal = new ArrayList<>();

    protected ReturnClaim() {}

    /**
     * Enters a claim.
     *
     * @param pledge    the version that covers the purchase ({@link PurchaseCoverageRule})
     * @param formToken names the form and its content, so that a form sent twice is one claim; null for one by the API
     */
    ReturnClaim(
            String number,
            ReturnPledge pledge,
            Purchase purchase,
            int termsIssue,
            ReturnTerms terms,
            String formToken,
            ReturnAct by) {
        this(number, pledge, purchase, termsIssue, formToken, by);
        enter(ReturnStep.APPLY, null, terms, by);
    }

    private ReturnClaim(
            String number, ReturnPledge pledge, Purchase purchase, int termsIssue, String formToken, ReturnAct by) {
        this.number = number;
        this.title = pledge.title();
        this.pledge = pledge;
        this.termsIssue = termsIssue;
        this.purchasedOn = purchase.on();
        this.receivedOn = purchase.receivedOn();
        this.goodsClass = purchase.goodsClass();
        this.goods = purchase.goods();
        this.price = purchase.price();
        this.formToken = formToken;
        this.enteredAt = by.moment().at();
    }

    /**
     * Returns a claim on a purchase of a shopper test, of which the shop refused the return: the shop states its view.
     *
     * @param words     what the shopper found
     * @param formToken names the test, so that it is reported once
     */
    static ReturnClaim reported(
            String number,
            ReturnPledge pledge,
            Purchase purchase,
            int termsIssue,
            ReturnTerms terms,
            String formToken,
            String words,
            ReturnAct by) {
        ReturnClaim claim = new ReturnClaim(number, pledge, purchase, termsIssue, formToken, by);
        claim.enter(ReturnStep.REPORT_REFUSAL, words, terms, by);
        claim.contest = words;
        return claim;
    }

    /** Returns the number of the n-th claim of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%08d".formatted(year, n));
    }

    /** Reminds the shop, whose period for the answer is over. */
    void remind(ReturnTerms terms, ReturnAct by) {
        requireOver(ReturnState.APPLIED, by.moment());
        take(ReturnStep.REMIND, null, terms, by);
    }

    /** Brings the claim to the office, since the shop did not answer the reminder either. */
    void escalate(ReturnTerms terms, ReturnAct by) {
        requireOver(ReturnState.REMINDED, by.moment());
        take(ReturnStep.ESCALATE, null, terms, by);
    }

    /** Agrees to the return. A claim that is agreed, or further, stays as it is. */
    void agree(ReturnTerms terms, ReturnAct by) {
        if (isAgreed()) {
            return;
        }
        take(ReturnStep.AGREE, null, terms, by);
    }

    private boolean isAgreed() {
        return state == ReturnState.AGREED || state == ReturnState.GOODS_BACK || state == ReturnState.REFUNDED;
    }

    /**
     * Refuses the return on a ground. The same ground again changes nothing; another reason, exclusion or confirmation
     * is refused.
     */
    void refuse(RefusalGround ground, String words, ReturnTerms terms, ReturnAct by) {
        if (state == ReturnState.REFUSED && isRefusedOn(ground)) {
            return;
        }
        ground.requireOf(pledge);
        take(ReturnStep.REFUSE, words, terms, by);
        reasonCode = ground.reason().code();
        goodReason = ground.isGoodUnder(pledge);
        refusalExclusion = ground.exclusionCode();
        exclusionConfirmed = ground.exclusionConfirmed();
        refusal = words;
    }

    private boolean isRefusedOn(RefusalGround ground) {
        return ground.reason().code().equals(reasonCode)
                && Objects.equals(ground.exclusionCode(), refusalExclusion)
                && Objects.equals(ground.exclusionConfirmed(), exclusionConfirmed);
    }

    /**
     * Records that a shop has taken the goods back; refused to a second shop.
     *
     * @param shop title of the shop, the one of the purchase or another that may take them back
     */
    void takeBack(Title shop, ReturnTerms terms, ReturnAct by) {
        if (state == ReturnState.GOODS_BACK || state == ReturnState.REFUNDED) {
            if (!takenBackBy.number().equals(shop.number())) {
                throw RuleViolation.conflict(
                        "commitment.takenBack", takenBackBy.place().signName());
            }
            return;
        }
        take(ReturnStep.TAKE_BACK, null, terms, by);
        takenBackBy = shop;
        run(refundLimit(terms), by.moment().today(), by.moment().calendar());
    }

    /** Returns the shorter of the pledged limit and that of the law or the programme. */
    private TimeLimit refundLimit(ReturnTerms terms) {
        return new TimeLimit(
                Math.max(1, Math.min(pledge.terms().refundDays(), terms.refund().value())),
                TimeLimit.Unit.DAYS,
                terms.refund().source());
    }

    /**
     * Records the refund.
     *
     * @param amount paid back in one sum; refused where it is not the price paid
     */
    void refund(BigDecimal amount, RefundRoute route, ReturnTerms terms, ReturnAct by) {
        if (amount.compareTo(price) != 0) {
            throw RuleViolation.at("amount", "commitment.refund.amount", price);
        }
        if (state == ReturnState.REFUNDED) {
            return;
        }
        take(ReturnStep.REFUND, null, terms, by);
        refundRoute = route;
        refundedOn = by.moment().today();
        refundMonth = ReturnMonth.of(refundedOn);
    }

    /**
     * Contests a refusal, the silence of the shop, or an agreement or refund that it recorded and did not carry out;
     * the time for the refund has to be over. A repeated request changes nothing.
     */
    void contest(String why, ReturnTerms terms, ReturnAct by) {
        if (state == ReturnState.CONTESTED && why.equals(contest)) {
            return;
        }
        if (state == ReturnState.GOODS_BACK && !by.moment().isAfter(dueOn)) {
            throw RuleViolation.conflict("commitment.contest.refund", dueOn);
        }
        if (state == ReturnState.APPLIED || state == ReturnState.REMINDED) {
            throw RuleViolation.conflict("commitment.contest.early", dueOn);
        }
        take(ReturnStep.CONTEST, why, terms, by);
        contest = why;
        statement = null;
    }

    /**
     * Records the statement of the shop on a contested refusal, until the last day. A repeated request changes nothing.
     */
    void state(String view, ReturnTerms terms, ReturnAct by) {
        if (view.equals(statement)) {
            return;
        }
        if (isPeriodOver(by.moment())) {
            throw RuleViolation.conflict("commitment.statement.late", dueOn);
        }
        take(ReturnStep.STATE, view, terms, by);
        statement = view;
    }

    /** Ends the period of the shop, which has not stated its view. */
    void endPeriod(ReturnTerms terms, ReturnAct by) {
        requireOver(ReturnState.CONTESTED, by.moment());
        take(ReturnStep.END_PERIOD, null, terms, by);
    }

    boolean isPeriodOver(BusinessMoment now) {
        return state == ReturnState.CONTESTED && now.isAfter(dueOn);
    }

    /**
     * Decides whether the refusal was justified, after the shop was heard; an officer who contested or reported the
     * refusal does not decide.
     */
    void find(ReturnFinding outcome, String reason, ReturnTerms terms, ReturnAct by) {
        if (journal.stream()
                .anyMatch(entry -> CONTESTS.contains(entry.step())
                        && entry.actor().account().equals(by.actor().account()))) {
            throw new RuleViolation("commitment.finding.self");
        }
        if (state == ReturnState.CONTESTED) {
            throw RuleViolation.conflict("commitment.finding.early", dueOn);
        }
        take(outcome.step(), reason, terms, by);
        finding = outcome;
        foundOn = by.moment().today();
    }

    void withdraw(ReturnTerms terms, ReturnAct by) {
        if (state != ReturnState.WITHDRAWN) {
            take(ReturnStep.WITHDRAW, null, terms, by);
        }
    }

    /** Erases the texts of the parties, also from the journal, since their retention is over. */
    void eraseWords() {
        goods = null;
        refusal = null;
        contest = null;
        statement = null;
        journal.forEach(ReturnEntry::eraseReason);
    }

    /** Recomputes the last day by another calendar; an announced day is never shortened. Returns whether it changed. */
    boolean recompute(ReturnTerms terms, WorkingCalendar calendar) {
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

    /** Returns the reason of the last day of the present state; empty where no limit runs. */
    Optional<DeadlineReason> reason(ReturnTerms terms, WorkingCalendar calendar) {
        return Optional.ofNullable(dueOn)
                .map(day -> reason(
                        state.limit().orElseThrow(),
                        calendar.isProvisional(day),
                        calendar.count(countedFrom, limit(terms))));
    }

    /** The law sets the time of the refund of sales at a distance alone; the city has arranged the others. */
    private DeadlineReason reason(ReturnLimit limit, boolean provisional, CountedPeriod counted) {
        return limit == ReturnLimit.REFUND && pledge.channel() == ReturnChannel.DISTANCE
                ? DeadlineReason.of(dueOn, provisional, limit.code(), counted)
                : DeadlineReason.arranged(dueOn, provisional, limit.code(), counted);
    }

    /**
     * Returns whether the shop had not satisfied the consumer in time on a day: the shop has not answered after the
     * reminder, refuses for a reason that neither law nor pledge accepts or that was found unjustified, or has not paid
     * for the goods within its period.
     */
    public boolean isUnsatisfied(LocalDate day) {
        return switch (state) {
            case SILENT, UNJUSTIFIED -> isSince(day);
            case REFUSED -> !goodReason && isSince(day);
            case GOODS_BACK -> day.isAfter(dueOn);
            case APPLIED, REMINDED, AGREED, REFUNDED, CONTESTED, HEARD, JUSTIFIED, WITHDRAWN -> false;
        };
    }

    private boolean isSince(LocalDate day) {
        return !day.isBefore(BusinessMoment.dayOf(since));
    }

    private TimeLimit limit(ReturnTerms terms) {
        return state == ReturnState.GOODS_BACK
                ? refundLimit(terms)
                : state.limit().orElseThrow().in(terms);
    }

    private void requireOver(ReturnState expected, BusinessMoment now) {
        if (state != expected || !now.isAfter(dueOn)) {
            throw new IllegalStateException(number + " is open until " + dueOn);
        }
    }

    private void run(TimeLimit limit, LocalDate from, WorkingCalendar calendar) {
        countedFrom = limit == null ? null : from;
        dueOn = limit == null ? null : calendar.end(from, limit);
    }

    private void take(ReturnStep step, String reason, ReturnTerms terms, ReturnAct by) {
        if (!step.from().contains(state)) {
            ReturnEntry last = journal.getLast();
            throw RuleViolation.conflict("commitment.taken", last.actor().statedName(), last.recordedAt(), last.step());
        }
        enter(step, reason, terms, by);
    }

    private void enter(ReturnStep step, String reason, ReturnTerms terms, ReturnAct by) {
        if (!step.parties().contains(by.party())) {
            throw new IllegalStateException(by.party() + " does not " + step);
        }
        recordAnswer(step, by);
        state = step.to();
        since = by.moment().at();
        journal.add(new ReturnEntry(this, journal.size() + 1, step, by.party(), by.actor(), reason, since));
        run(
                state.limit().map(limit -> limit.in(terms)).orElse(null),
                by.moment().today(),
                by.moment().calendar());
    }

    /** Records when the shop answered; a claim that the shop enters at its own counter needs no answer. */
    private void recordAnswer(ReturnStep step, ReturnAct by) {
        boolean answers = (step == ReturnStep.AGREE || step == ReturnStep.REFUSE) && by.party() == ReturnParty.HOLDER;
        if (answers && answeredOn == null && journal.getFirst().party() == ReturnParty.CONSUMER) {
            answeredOn = by.moment().today();
            answeredInTime = state == ReturnState.APPLIED && !by.moment().isAfter(dueOn);
        }
    }

    /** Returns whether the shop has answered a consumer's claim within its days, without a reminder. */
    boolean isAnsweredInTime() {
        return Boolean.TRUE.equals(answeredInTime);
    }

    /** Refuses an officer whose page showed another version: another person has acted since. */
    void requireVersion(long shown) {
        if (shown != version) {
            ReturnEntry last = journal.getLast();
            throw RuleViolation.conflict("commitment.taken", last.actor().statedName(), last.recordedAt(), last.step());
        }
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    /** Returns the title of the shop of the purchase. */
    public Title title() {
        return title;
    }

    /** Returns the version of the pledge that held on the day of the purchase. */
    public ReturnPledge pledge() {
        return pledge;
    }

    public int termsIssue() {
        return termsIssue;
    }

    public Purchase purchase() {
        return new Purchase(purchasedOn, receivedOn, goodsClass, goods, price);
    }

    public ReturnState state() {
        return state;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** When the present state began. */
    public Instant since() {
        return since;
    }

    /** Returns the last day of the limit that runs, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Returns the code of the reason of the refusal, or null. */
    public String reasonCode() {
        return reasonCode;
    }

    /** Returns whether law or pledge accepts the reason of the refusal. */
    public boolean isGoodReason() {
        return goodReason;
    }

    /** Returns the code of the exclusion on which the refusal rests, or null. */
    public String refusalExclusion() {
        return refusalExclusion;
    }

    /** Returns whether the consumer confirmed that exclusion at the purchase; null where none is named. */
    public Boolean exclusionConfirmed() {
        return exclusionConfirmed;
    }

    /** Returns the text of the refusal, or null. */
    public String refusal() {
        return refusal;
    }

    /** Returns the reason for which the consumer contests the refusal, or null. */
    public String contest() {
        return contest;
    }

    /** Returns the view of the shop, or null. */
    public String statement() {
        return statement;
    }

    /** Returns the finding of the office, or null; a later agreement of the shop does not remove it. */
    public ReturnFinding finding() {
        return finding;
    }

    /** Returns the day of the finding, or null. */
    public LocalDate foundOn() {
        return foundOn;
    }

    /** Returns the title of the shop that took the goods back, or null. */
    public Title takenBackBy() {
        return takenBackBy;
    }

    public RefundRoute refundRoute() {
        return refundRoute;
    }

    public LocalDate refundedOn() {
        return refundedOn;
    }

    public List<ReturnEntry> journal() {
        return List.copyOf(journal);
    }
}
