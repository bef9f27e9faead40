package fangxin.complaint.handling;

import fangxin.common.CheckDigit;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.DueDay;
import fangxin.complaint.timelimit.DueDayPolicy;
import fangxin.complaint.timelimit.HandlingLimit;
import fangxin.complaint.timelimit.PeriodStart;
import fangxin.complaint.timelimit.RunningLimit;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stored complaint or consultation of 12315 or 12345 (投诉、咨询件): numbers, agencies, trader, title, content, state,
 * running limit, mediation, tests, outcome, journal; it is mirrored from the platform, moved by officers' steps, merged
 * into another case, and its content and words can be erased. Its state changes by {@link HandlingStep} alone. It holds
 * no name and no contact of the complainant: the platform does, and a salted hash recognises repeated ones.
 *
 * <p>Worked example: received on Wednesday, 30 September 2026 at 23:59 in China, the seven working days begin on 8
 * October and count the make-up Saturday of 10 October; the unit accepts or refuses until Thursday, 15 October, 24:00.
 */
@Entity
@Table(name = "complaint_case")
public class ComplaintCase {
    private static final String BETWEEN = ";";
    private static final int TAG_TEXT = 400;
    /** Most tags that an officer adds at once to those of the case. */
    private static final int MOST_ADDED_TAGS = 9;

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComplaintType type;

    @Length(max = 40)
    private String nationalNumber;

    @Length(max = 40)
    private String municipalNumber;

    @NotNull
    @Length(max = 40)
    private String source;

    @NotNull
    private Instant receivedAt;

    @NotNull
    @Length(max = 30)
    private String receivedBy;

    @NotNull
    @Length(max = 30)
    private String office;

    @Length(max = 30)
    private String unit;

    @NotNull
    private LocalDate officeSince;

    @Length(max = 200)
    private String traderName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String traderSortKey;

    @Length(max = 20)
    private String creditCode;

    /** True if an officer entered the credit code with the matched title, since no platform states one. */
    private boolean codeEntered;

    @Length(max = 200)
    private String address;

    @Length(max = 19)
    private String title;

    @Length(max = 36)
    private String merchant;

    @NotNull
    @Length(max = 40)
    private String category;

    @Column(precision = 12, scale = 2)
    private BigDecimal amount;

    @Length(max = 2000)
    private String summary;

    @Length(max = TAG_TEXT)
    private String tags;

    @Length(max = 64)
    private String contactHash;

    @NotNull
    @Enumerated(EnumType.STRING)
    private HandlingState state;

    @NotNull
    private Instant since;

    @Embedded
    @Valid
    private RunningLimit running;

    private LocalDate acceptedOn;
    private LocalDate endedOn;
    private LocalDate notifiedOn;

    /** Last days of the limits that have ended, as the parties were notified; null where no such limit ended. */
    private LocalDate announcedAcceptDueOn;

    private LocalDate announcedMediateDueOn;
    private LocalDate announcedNotifyDueOn;

    @Length(max = 40)
    private String ground;

    @Column(precision = 12, scale = 2)
    private BigDecimal recovered;

    @Enumerated(EnumType.STRING)
    private AbsentParty absent;

    @Embedded
    @Valid
    private Mediation mediation;

    @JsonLength(max = 1000)
    @Convert(converter = GoodsTestPeriods.GoodsTestPeriodsConverter.class)
    private GoodsTestPeriods tests;

    @Length(max = 400)
    private String factors;

    @Length(max = 20)
    private String mergedInto;

    @Length(max = 64)
    private String rowHash;

    @Length(max = 36)
    private String intake;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ComplaintEntry> journal = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<CaseActEntry> acts = new ArrayList<>();

    protected ComplaintCase() {}

    /** Creates a received case; a consultation waits for its answer and has no statutory limit. */
    ComplaintCase(String number, ReceivedCase received, ComplaintTerms terms, HandlingAct by) {
        this.number = number;
        this.type = received.type();
        this.nationalNumber = received.numbers().national();
        this.municipalNumber = received.numbers().municipal();
        this.source = received.source();
        this.receivedAt = received.receivedAt();
        this.receivedBy = received.placement().receivedBy();
        this.office = received.placement().office();
        this.unit = received.placement().unit();
        this.officeSince = BusinessMoment.dayOf(receivedAt);
        this.traderName = received.trader().name();
        this.traderSortKey = NameCollation.key(traderName);
        this.creditCode = received.trader().creditCode();
        this.address = received.trader().address();
        this.title = received.trader().title();
        this.merchant = received.trader().merchant();
        this.category = received.content().categoryOrOther();
        this.amount = received.content().amount();
        this.summary = received.content().summary();
        this.tags = fitting(received.content().tags().stream().sorted());
        this.contactHash = received.contactHash();
        enter(
                type == ComplaintType.COMPLAINT ? HandlingStep.RECEIVE : HandlingStep.ASK,
                null,
                null,
                BusinessMoment.dayOf(receivedAt),
                terms,
                by);
    }

    /** Returns the number of the n-th case of a year: digits, with a check digit. */
    public static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%08d".formatted(year, n));
    }

    /** Accepts the complaint and notifies the complainant (article 15). */
    void accept(String words, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.ACCEPT, null, words, terms, by);
        acceptedOn = by.moment().today();
    }

    /** Refuses the complaint on a ground of the rules and notifies the complainant, with the other ways of article 39 CPL. */
    void refuse(String refusal, String words, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.REFUSE, refusal, words, terms, by);
        ground = refusal;
        endedOn = by.moment().today();
    }

    /** Returns the case to the receiving office: the unit is not competent (article 41). */
    void returnCase(String words, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.RETURN, null, words, terms, by);
        unit = null;
    }

    /** Reports a difference on competence (article 33). */
    void disputeCompetence(String words, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.DISPUTE_COMPETENCE, null, words, terms, by);
    }

    /** Records that the authorities agree: the one that has it handles it (article 33). */
    void agreeCompetence(String words, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.AGREE_COMPETENCE, null, words, terms, by);
    }

    /**
     * Distributes the case to the competent office or unit, or designates one after a dispute. Where another office
     * becomes competent, the limit for the acceptance begins with the day on which that office receives the case
     * (article 15); between the units of one office it runs on.
     */
    void place(HandlingStep step, CasePlacement placement, String words, ComplaintTerms terms, HandlingAct by) {
        requireOpen(step);
        if (!placement.office().equals(office)) {
            officeSince = by.moment().today();
            running = null;
        }
        receivedBy = placement.receivedBy();
        office = placement.office();
        unit = placement.unit();
        take(step, null, words, terms, by);
    }

    /**
     * Returns whether the case is placed at another agency than a platform states. A merged duplicate is handled as
     * another case.
     */
    boolean isElsewhere(String stated) {
        return stated != null && mergedInto == null && !placement().isOf(stated);
    }

    /**
     * Changes the agency to the one that a platform states: the one entered here was wrong from the beginning, so state
     * and limits are unchanged. A closed case changes too, since the figures of the agency count it. While the
     * competence is open, a step decides it.
     *
     * <p>Worked example: 12315 had given the case to another station on 6 May, and this is found on 11 May: that station
     * accepts or refuses it until 14 May, as if it had been entered so.
     */
    void correctAgency(CasePlacement right, HandlingAct by) {
        if (mergedInto != null) {
            throw RuleViolation.conflict("handling.merge.done", mergedInto);
        }
        if (state == HandlingState.RETURNED || state == HandlingState.IN_DISPUTE) {
            throw RuleViolation.conflict("handling.agency.open");
        }
        CasePlacement wrong = placement();
        if (!right.equals(wrong)) {
            receivedBy = right.receivedBy();
            office = right.office();
            unit = right.unit();
            record(CaseAct.CORRECT_AGENCY, wrong.agency() + BETWEEN + right.agency(), null, by);
        }
    }

    /**
     * Begins the mediation, appoints the successor of a mediator who withdrew, or replaces mediator, time or place; the
     * journal records each appointment. While a request for a withdrawal is undecided, with a mediator who has
     * withdrawn from the case, or for a day before the acceptance, the appointment is refused.
     */
    void mediate(MediationInput input, ComplaintTerms terms, HandlingAct by) {
        if (state == HandlingState.SUSPENDED && hasMediator()) {
            throw RuleViolation.conflict("handling.mediator.undecided", mediation.mediator());
        }
        if (journal.stream().anyMatch(entry -> entry.hasRecused(input.mediator()))) {
            throw RuleViolation.at("mediator", "handling.mediator.recused", input.mediator());
        }
        requireOpen(HandlingStep.MEDIATE);
        if (input.appointedAt() != null && input.appointedAt().toLocalDate().isBefore(acceptedOn)) {
            throw RuleViolation.at("appointedAt", "handling.appointedAt.early", acceptedOn);
        }
        take(HandlingStep.MEDIATE, null, Mediation.words(input), terms, by);
        mediation = Mediation.of(input);
    }

    /** Suspends the mediation until the withdrawal of the mediator is decided (article 21); the sixty days run on. */
    void suspend(String words, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.SUSPEND, null, words, terms, by);
    }

    /** Records the decision that the mediator does not withdraw: the mediation goes on with it. */
    void resume(String words, ComplaintTerms terms, HandlingAct by) {
        requireMediator();
        take(HandlingStep.RESUME, null, words, terms, by);
        journal.getLast().concern(mediation.mediator());
    }

    /**
     * Records that the mediator withdraws (article 21): the case has no mediator until a successor is appointed; the sixty
     * days run on.
     *
     * <p>Worked example: accepted on 6 May 2026, the case is to end by 6 July. On 14 May the trader asks that mediator Li
     * withdraws, on 18 May the unit so decides, and on 20 May it appoints Wang; 6 July remains. Li can not be appointed
     * again.
     */
    void recuse(String words, ComplaintTerms terms, HandlingAct by) {
        requireMediator();
        take(HandlingStep.RECUSE, null, words, terms, by);
        journal.getLast().concern(mediation.recuse());
    }

    private void requireMediator() {
        if (state == HandlingState.SUSPENDED && !hasMediator()) {
            throw RuleViolation.conflict("handling.mediator.successor");
        }
    }

    boolean hasMediator() {
        return mediation != null && mediation.hasMediator();
    }

    /**
     * Records an agreement, its form, and the money recovered.
     *
     * @param words record of the mediation where there is no paper (article 24)
     */
    void settle(AgreementForm form, String words, BigDecimal money, ComplaintTerms terms, HandlingAct by) {
        if (tests().isRunning()) {
            throw RuleViolation.conflict(
                    "handling.test.running", tests().all().getLast().from());
        }
        take(HandlingStep.SETTLE, null, words, terms, by);
        mediation = Mediation.agreed(mediation, form);
        recovered = money;
        endedOn = by.moment().today();
    }

    /**
     * Records the settlement paper, signed or sealed by both parties and sealed by the authority, which files one copy
     * (article 24).
     */
    void filePaper(String file, HandlingAct by) {
        requirePaper();
        mediation.file(file);
        record(CaseAct.FILE_PAPER, file, null, by);
    }

    /** Refuses a signed paper where the parties did not agree on paper, and once the case is erased. */
    void requirePaper() {
        if (state != HandlingState.SETTLED || mediation == null || mediation.agreement() != AgreementForm.PAPER) {
            throw RuleViolation.conflict("handling.paper.none");
        }
        if (!mediation.hasMediator()) {
            throw RuleViolation.conflict("handling.paper.erased");
        }
    }

    /**
     * Ends the mediation on a ground of the rules, with the money recovered, which can be zero.
     *
     * @param missing the party that did not attend; null where the ground is another one
     */
    void end(String ending, AbsentParty missing, String words, BigDecimal money, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.END, ending, words, terms, by);
        endedOn = by.moment().today();
        ground = ending;
        absent = missing;
        recovered = money;
    }

    /** Refuses a ground that there is only once the limit is over: the last day itself belongs to it (article 23). */
    void requireLimitOver(LocalDate day) {
        if (running != null && running.missingYear() != null) {
            throw RuleViolation.at(
                    "ground", "handling.ground.calendar", running.missingYear().toString());
        }
        if (running == null || running.dueOn() == null || !day.isAfter(running.dueOn())) {
            throw RuleViolation.at("ground", "handling.ground.early");
        }
    }

    /** Records that both parties were notified of the ending. */
    void notifyParties(String words, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.NOTIFY, null, words, terms, by);
        notifiedOn = by.moment().today();
    }

    void answer(String words, ComplaintTerms terms, HandlingAct by) {
        take(HandlingStep.ANSWER, null, words, terms, by);
        endedOn = by.moment().today();
    }

    /**
     * Updates the case from the row of a platform: its numbers, trader and content, and the stated steps that were not
     * taken here yet. Empty cells change nothing, since the other platform or an earlier row has stated the value.
     * Returns whether both agree: where an officer has entered another outcome, the state here is unchanged.
     *
     * <p>Worked example: 12315 has stated the credit code and the category, and the file of 12345 has neither column: the case
     * keeps both, its title and the recusals from its merchant.
     */
    boolean mirror(
            MirroredCase stated, String from, ComplaintTerms terms, RecordedActor importer, WorkingCalendar calendar) {
        ReceivedCase received = stated.received();
        link(received.numbers());
        traderName = stated(received.trader().name(), traderName);
        traderSortKey = NameCollation.key(traderName);
        address = stated(received.trader().address(), address);
        String code = received.trader().creditCode();
        if (code != null && !code.equals(creditCode)) {
            creditCode = code;
            match(null, null);
        }
        codeEntered &= code == null;
        complete(new TraderMatcher.MatchedTrader(
                received.trader().title(), received.trader().merchant()));
        category = stated(received.content().category(), category);
        amount = stated(received.content().amount(), amount);
        summary = stated(received.content().summary(), summary);
        tags = stated(taggedBy(received.content().tags()), tags);
        contactHash = stated(received.contactHash(), contactHash);
        rowHash = stated.rowHash();
        intake = from;
        return advance(stated.progress(), terms, importer, calendar);
    }

    /**
     * Returns the tags of an officer with those that a platform states, as far as there is room for them; null where the
     * platform states none.
     */
    private String taggedBy(Set<String> stated) {
        return stated.isEmpty()
                ? null
                : fitting(Stream.concat(
                        tagsOfOfficer().stream().sorted(), stated.stream().sorted()));
    }

    /** Returns the stored text of the first tags that the column has room for. */
    private static String fitting(Stream<String> codes) {
        Set<String> kept = new TreeSet<>();
        codes.forEach(code -> {
            boolean added = kept.add(code);
            if (added && joined(kept).length() > TAG_TEXT) {
                kept.remove(code);
            }
        });
        return joined(kept);
    }

    private static <T> T stated(T now, T before) {
        return now == null ? before : now;
    }

    /**
     * Takes the steps that the platform states, each on its day, as far as they follow from the present state. A merged
     * duplicate takes no step, and counts as agreeing.
     */
    boolean advance(MirroredProgress progress, ComplaintTerms terms, RecordedActor importer, WorkingCalendar calendar) {
        if (mergedInto != null) {
            return true;
        }
        boolean agrees = true;
        for (MirroredProgress.MirroredStep stated : progress.steps(type)) {
            if (stated.step().from().contains(state)) {
                takeStated(
                        stated,
                        progress,
                        terms,
                        new HandlingAct(
                                HandlingParty.PLATFORM,
                                importer,
                                new BusinessMoment(BusinessMoment.startOf(stated.on()), calendar)));
                agrees = true;
            } else {
                agrees = journal.stream().anyMatch(entry -> entry.step() == stated.step());
            }
        }
        if (progress.outcome() != null && progress.recovered() != null) {
            recovered = progress.recovered();
        }
        return agrees;
    }

    private void takeStated(
            MirroredProgress.MirroredStep stated, MirroredProgress progress, ComplaintTerms terms, HandlingAct by) {
        take(stated.step(), stated.step().grounds().isPresent() ? progress.ground() : null, null, terms, by);
        switch (stated.step()) {
            case ACCEPT -> acceptedOn = stated.on();
            case NOTIFY -> notifiedOn = stated.on();
            default -> {
                endedOn = stated.on();
                ground = progress.ground();
            }
        }
    }

    /** Records the import, and the hash of its row, that created the case. */
    ComplaintCase made(String hash, String from) {
        rowHash = hash;
        intake = from;
        return this;
    }

    /** Begins a test of goods or services: the limit of the mediation stops (article 22). */
    void beginTest(LocalDate day, ComplaintTerms terms, HandlingAct by) {
        requireTestable(day, by.moment());
        tests = tests().begin(day);
        recount(terms, by.moment().calendar());
        record(CaseAct.BEGIN_TEST, day.toString(), null, by);
    }

    /** Ends the test: the limit runs on, longer by the days of the test. */
    void endTest(LocalDate day, ComplaintTerms terms, HandlingAct by) {
        requireTestable(day, by.moment());
        tests = tests().end(day);
        recount(terms, by.moment().calendar());
        record(CaseAct.END_TEST, day.toString(), null, by);
    }

    private void requireTestable(LocalDate day, BusinessMoment now) {
        requireGoingOn();
        if (state.limit().filter(limit -> limit == HandlingLimit.MEDIATE).isEmpty()) {
            throw RuleViolation.conflict("handling.test.state");
        }
        if (day.isBefore(acceptedOn) || day.isAfter(now.today())) {
            throw RuleViolation.at("on", "handling.test.day", acceptedOn);
        }
    }

    /**
     * Records factors for which the purchase may not serve daily consumption (article 17); the factors have no legal
     * effect.
     */
    void flag(Set<String> codes, HandlingAct by) {
        requireGoingOn();
        factors = joined(codes);
        record(CaseAct.FLAG, String.join(BETWEEN, new TreeSet<>(codes)), null, by);
    }

    /**
     * States to which special periods and campaigns the case belongs. An override of one of the tags applies from now on;
     * a day of which the parties were notified is not shortened.
     *
     * <p>Worked example: received on 3 February 2020, to be accepted by 12 February. The tag of the epidemic, stated on
     * 4 February, would end the limit on 6 February: 12 February remains the last day, and the alarms are those of the
     * three working days.
     */
    void tag(Set<String> codes, ComplaintTerms terms, HandlingAct by) {
        requireGoingOn();
        if (codes.stream().filter(Predicate.not(tags()::contains)).count() > MOST_ADDED_TAGS) {
            throw RuleViolation.at("tags", "handling.tags.missing");
        }
        String joined = joined(codes);
        if (joined != null && joined.length() > TAG_TEXT) {
            throw RuleViolation.at("tags", "handling.tags.long");
        }
        tags = joined;
        recount(terms, by.moment().calendar());
        record(CaseAct.TAG, String.join(BETWEEN, new TreeSet<>(codes)), null, by);
    }

    /** Returns the tags that an officer stated last; none where no officer did. */
    private Set<String> tagsOfOfficer() {
        return acts.stream()
                .filter(act -> act.act() == CaseAct.TAG)
                .reduce((first, last) -> last)
                .map(CaseActEntry::subject)
                .filter(Predicate.not(String::isEmpty))
                .map(ComplaintCase::parted)
                .orElse(Set.of());
    }

    /** Adds a person on the side of the complainant to those already entered. */
    JointComplainant enterComplainant(ComplainantInput input, List<JointComplainant> known, HandlingAct by) {
        requireGoingOn();
        JointComplaintRule.checkEntry(known, input);
        JointComplainant entered = new JointComplainant(
                UUID.randomUUID().toString(), number, input, by.moment().at());
        record(CaseAct.ENTER_COMPLAINANT, entered.id(), null, by);
        return entered;
    }

    /**
     * Returns the persons on the side of the complainant in the order of their entries, which several of one moment have
     * too.
     */
    List<JointComplainant> inOrderOfEntry(List<JointComplainant> entered) {
        List<String> order = acts.stream()
                .filter(act -> act.act() == CaseAct.ENTER_COMPLAINANT)
                .map(CaseActEntry::subject)
                .toList();
        return entered.stream()
                .sorted(Comparator.comparingInt(each -> order.indexOf(each.id())))
                .toList();
    }

    /** Records whether a complainant consents to the settlement. A repeated request changes nothing. */
    void stateConsent(JointComplainant complainant, SettlementConsent given, HandlingAct by) {
        requireGoingOn();
        if (complainant.consent() != given) {
            complainant.state(given);
            record(CaseAct.STATE_CONSENT, complainant.id(), given, by);
        }
    }

    private void requireGoingOn() {
        if (mergedInto != null) {
            throw RuleViolation.conflict("handling.merge.done", mergedInto);
        }
        if (state.isClosed()) {
            throw RuleViolation.conflict("handling.closed");
        }
    }

    private void record(CaseAct act, String subject, SettlementConsent consent, HandlingAct by) {
        acts.add(new CaseActEntry(this, acts.size() + 1, act, subject, consent, by));
    }

    /** Returns whether the last act was this one with the same subject: a repeated request changes nothing. */
    boolean hasJustActed(CaseAct act, String subject) {
        return !acts.isEmpty()
                && acts.getLast().act() == act
                && acts.getLast().subject().equals(subject);
    }

    /** Sets the matched title and merchant; null removes a wrong match. */
    private void match(String number, String ofMerchant) {
        title = number;
        merchant = ofMerchant;
    }

    /**
     * Sets the title of the shop as an officer states it: one of several of the trader, or that of a trader whose
     * credit code no platform states. A closed case can be changed too, since the figures of the title count it.
     *
     * <p>Worked example: bought in the online shop of a chain and collected in a store, the case is of the title of the store
     * that handed over the goods.
     */
    void matchTitle(Title found, HandlingAct by) {
        if (mergedInto != null) {
            throw RuleViolation.conflict("handling.merge.done", mergedInto);
        }
        String holder = found.holder().creditCode();
        boolean stated = creditCode != null && !codeEntered;
        if (stated && !creditCode.equals(holder)) {
            throw RuleViolation.at("title", "handling.shop.other");
        }
        creditCode = stated ? creditCode : holder;
        codeEntered = !stated;
        String ofTitle = found.holder().merchant();
        match(found.number(), stated && ofTitle == null ? merchant : ofTitle);
        record(CaseAct.MATCH_TITLE, found.number(), null, by);
    }

    /** Adds the title and the merchant of the matched trader; an existing match is unchanged. */
    void complete(TraderMatcher.MatchedTrader found) {
        merchant = merchant == null ? found.merchant() : merchant;
        title = title == null ? found.title() : title;
    }

    /** Adds the number that the other platform assigned. A different number is refused. */
    void link(CaseNumbers numbers) {
        nationalNumber = linked(nationalNumber, numbers.national());
        municipalNumber = linked(municipalNumber, numbers.municipal());
    }

    private static String linked(String known, String given) {
        if (known != null && given != null && !known.equals(given)) {
            throw RuleViolation.conflict("handling.number.other", known);
        }
        return given == null ? known : given;
    }

    /**
     * Merges this case as a duplicate into another one: officers handle that one, and this one retains its numbers and
     * needs no step.
     */
    void mergeInto(ComplaintCase other, HandlingAct by) {
        if (state.isClosed()) {
            throw RuleViolation.conflict("handling.closed");
        }
        if (other.number.equals(number)) {
            throw RuleViolation.at("into", "handling.merge.self");
        }
        if (other.mergedInto != null) {
            throw RuleViolation.at("into", "handling.merge.chain", other.mergedInto);
        }
        if (mergedInto != null && !mergedInto.equals(other.number)) {
            throw RuleViolation.conflict("handling.merge.done", mergedInto);
        }
        if (!other.office.equals(office)) {
            throw RuleViolation.at("into", "handling.merge.office");
        }
        if (other.type != type) {
            throw RuleViolation.at("into", "handling.merge.type");
        }
        if (other.state.isClosed()) {
            throw RuleViolation.at("into", "handling.merge.closed");
        }
        mergedInto = other.number;
        record(CaseAct.MERGE, other.number, null, by);
    }

    /** Undoes the merge: the case's own state and limit, which the merge preserved, apply again. */
    void separate(HandlingAct by) {
        record(CaseAct.SEPARATE, mergedInto, null, by);
        mergedInto = null;
    }

    /** Erases content, trader and words, since their retention is over. */
    void erase(String mark) {
        summary = null;
        traderName = traderName == null ? null : mark;
        traderSortKey = NameCollation.key(traderName);
        address = null;
        contactHash = null;
        if (mediation != null) {
            mediation.erase();
        }
        journal.forEach(ComplaintEntry::eraseWords);
    }

    /**
     * Recomputes the running limit by another calendar or other terms; a day of which the parties were notified is
     * never shortened.
     */
    boolean recount(ComplaintTerms terms, WorkingCalendar calendar) {
        return due(terms, calendar).map(due -> running.recount(due)).orElse(false);
    }

    /** Returns the due day of the present state with its readings; empty where no limit runs. */
    Optional<DueDay> due(ComplaintTerms terms, WorkingCalendar calendar) {
        return running == null || mergedInto != null
                ? Optional.empty()
                : state.limit()
                        .map(limit -> count(limit, running.countedFrom(), running.announcedDueOn(), terms, calendar));
    }

    private void take(HandlingStep step, String code, String words, ComplaintTerms terms, HandlingAct by) {
        requireOpen(step);
        enter(step, code, words, by.moment().today(), terms, by);
    }

    private void requireOpen(HandlingStep step) {
        if (mergedInto != null) {
            throw RuleViolation.conflict("handling.merge.done", mergedInto);
        }
        if (!step.from().contains(state)) {
            ComplaintEntry last = journal.getLast();
            throw RuleViolation.conflict("handling.taken", last.actor().statedName(), last.recordedAt(), last.step());
        }
    }

    private void enter(
            HandlingStep step, String code, String words, LocalDate on, ComplaintTerms terms, HandlingAct by) {
        if (!step.parties().contains(by.party())) {
            throw new IllegalStateException(by.party() + " does not " + step);
        }
        HandlingState before = state;
        state = step.to();
        if (running != null && !state.limit().equals(before.limit())) {
            before.limit().ifPresent(this::saveAnnouncedDueDay);
        }
        since = by.moment().at();
        journal.add(new ComplaintEntry(this, journal.size() + 1, step, by, code, words));
        if (state.limit().isEmpty()) {
            running = null;
        } else if (running == null || before == null || !state.limit().equals(before.limit())) {
            HandlingLimit limit = state.limit().orElseThrow();
            LocalDate from = limit == HandlingLimit.ACCEPT ? officeSince : on;
            running = RunningLimit.of(
                    from, count(limit, from, null, terms, by.moment().calendar()));
        }
    }

    private void saveAnnouncedDueDay(HandlingLimit ended) {
        switch (ended) {
            case ACCEPT -> announcedAcceptDueOn = running.announcedDueOn();
            case MEDIATE -> announcedMediateDueOn = running.announcedDueOn();
            case NOTIFY_ENDING -> announcedNotifyDueOn = running.announcedDueOn();
            default -> {
                // A difference on competence is no limit that the appraisal counts.
            }
        }
    }

    /**
     * Returns the last day of a limit of which the parties were notified, before which the limit never ends; null
     * without one.
     */
    LocalDate announcedDueOn(HandlingLimit limit) {
        if (running != null && state.limit().equals(Optional.of(limit))) {
            return running.announcedDueOn();
        }
        return switch (limit) {
            case ACCEPT -> announcedAcceptDueOn;
            case MEDIATE -> announcedMediateDueOn;
            case NOTIFY_ENDING -> announcedNotifyDueOn;
            default -> null;
        };
    }

    private DueDay count(
            HandlingLimit limit, LocalDate from, LocalDate announced, ComplaintTerms terms, WorkingCalendar calendar) {
        return DueDayPolicy.dueDay(
                new PeriodStart(limit, from, tags(), tests().all(), false), announced, terms, calendar);
    }

    /** Returns whether the last step was this one with the same input: a repeated request changes nothing. */
    boolean hasJustTaken(HandlingStep step, HandlingStepInput input) {
        ComplaintEntry last = journal.getLast();
        return last.step() == step && Objects.equals(last.ground(), input.ground()) && hasTaken(step, last, input);
    }

    private boolean hasTaken(HandlingStep step, ComplaintEntry last, HandlingStepInput input) {
        boolean said = Objects.equals(last.words(), input.words());
        return switch (step) {
            case DISTRIBUTE, DESIGNATE -> said && (unit == null ? office : unit).equals(input.agency());
            case MEDIATE ->
                input.mediation() != null && Mediation.words(input.mediation()).equals(last.words());
            case SETTLE -> said && mediation.agreement() == input.agreement() && hasRecovered(input.recovered());
            case END -> said && absent == input.absent() && hasRecovered(input.recovered());
            default -> said;
        };
    }

    private boolean hasRecovered(BigDecimal stated) {
        return stated == null ? recovered == null : recovered != null && stated.compareTo(recovered) == 0;
    }

    /** Refuses an officer whose page showed another version: another person has acted since. */
    void requireVersion(long shown) {
        if (shown != version) {
            ComplaintEntry last = journal.getLast();
            throw RuleViolation.conflict("handling.taken", last.actor().statedName(), last.recordedAt(), last.step());
        }
    }

    private static String joined(Set<String> codes) {
        return codes.isEmpty() ? null : String.join(BETWEEN, new TreeSet<>(codes));
    }

    private static Set<String> parted(String codes) {
        return codes == null ? Set.of() : Arrays.stream(codes.split(BETWEEN)).collect(Collectors.toSet());
    }

    public String number() {
        return number;
    }

    long version() {
        return version;
    }

    public ComplaintType type() {
        return type;
    }

    CaseNumbers numbers() {
        return new CaseNumbers(nationalNumber, municipalNumber);
    }

    String source() {
        return source;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Returns the day on which the competent office received the case. */
    LocalDate officeSince() {
        return officeSince;
    }

    CasePlacement placement() {
        return new CasePlacement(receivedBy, office, unit);
    }

    ComplainedTrader trader() {
        return new ComplainedTrader(traderName, creditCode, address, title, merchant);
    }

    ComplaintContent content() {
        return new ComplaintContent(category, amount, summary, tags());
    }

    /** Returns the codes of the tags as they are stored; null for none. */
    String tagText() {
        return tags;
    }

    Set<String> tags() {
        return parted(tags);
    }

    Set<String> factors() {
        return parted(factors);
    }

    public HandlingState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    /** Returns the running limit; null where none runs. */
    RunningLimit running() {
        return running;
    }

    GoodsTestPeriods tests() {
        return tests == null ? GoodsTestPeriods.NONE : tests;
    }

    Mediation mediation() {
        return mediation;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    LocalDate notifiedOn() {
        return notifiedOn;
    }

    /** Returns the code of the ground of the refusal or the ending, or null. */
    String ground() {
        return ground;
    }

    /**
     * Returns the party that did not attend the mediation; null where it ended otherwise, or a platform does not state
     * it.
     */
    AbsentParty absent() {
        return absent;
    }

    BigDecimal recovered() {
        return recovered;
    }

    /** Returns the number of the case into which this duplicate is merged, or null. */
    String mergedInto() {
        return mergedInto;
    }

    String contactHash() {
        return contactHash;
    }

    /** Returns the hash of the platform's row of the case; null for a case that an officer entered. */
    String rowHash() {
        return rowHash;
    }

    /** Returns the id of the import that changed the case last, or null. */
    String intake() {
        return intake;
    }

    List<ComplaintEntry> journal() {
        return List.copyOf(journal);
    }

    /** Returns the acts that led to no other state, in their order. */
    List<CaseActEntry> acts() {
        return List.copyOf(acts);
    }
}
