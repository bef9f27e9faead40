package fangxin.commitment.pledge;

import fangxin.common.CheckDigit;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.StarGrade;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.retention.RetainedPersonalData;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stored commitment of a merchant for one premises (放心消费承诺): pledge, signature, state by {@link CommitmentStep}, title,
 * stars and journal; it is confirmed, made public, observed, awarded stars, renewed, left, closed or reopened, its last
 * days move with the calendar, and its signer can be erased. It keeps the issue of the terms under which it was pledged.
 */
@Entity
@Table(name = "commitment")
public class Commitment {
    /** Value: the conditions of stars that were confirmed. */
    public record ConfirmedStarConditions(List<ConfirmedStarCondition> gates) {
        static final ConfirmedStarConditions NONE = new ConfirmedStarConditions(List.of());

        public ConfirmedStarConditions {
            gates = gates == null ? List.of() : List.copyOf(gates);
        }
    }

    /** Converter that stores the pledged content as JSON in one column. */
    @Converter
    public static class CommitmentContentConverter extends JsonAttributeConverter<CommitmentContent>
            implements AttributeConverter<CommitmentContent, String> {
        public CommitmentContentConverter() {
            super(CommitmentContent.class);
        }
    }

    /** Converter that stores the confirmed conditions as JSON in one column. */
    @Converter
    public static class ConfirmedStarConditionsConverter extends JsonAttributeConverter<ConfirmedStarConditions>
            implements AttributeConverter<ConfirmedStarConditions, String> {
        public ConfirmedStarConditionsConverter() {
            super(ConfirmedStarConditions.class);
        }
    }

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "premises")
    private Premises premises;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 40)
    private String subjectType;

    private int termsIssue;

    @NotNull
    @JsonLength(max = 8000)
    @Convert(converter = CommitmentContentConverter.class)
    private CommitmentContent content;

    @NotNull
    @Length(max = 36)
    private String signature;

    @NotNull
    @Length(max = 40)
    private String signer;

    @NotNull
    @Length(max = 64)
    private String contentHash;

    @NotNull
    private Instant signedAt;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    @NotNull
    private Instant since;

    private LocalDate dueOn;
    private LocalDate publicUntil;
    private LocalDate observedUntil;
    private LocalDate endedOn;
    private int consecutive;

    @ManyToOne
    @JoinColumn(name = "chain")
    private Merchant chain;

    @Length(max = 20)
    private String chainPledge;

    @Length(max = 100)
    private String chainProof;

    @ManyToOne
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = ConfirmedStarConditionsConverter.class)
    private ConfirmedStarConditions gates;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<CommitmentEntry> journal = new ArrayList<>();

    protected Commitment() {}

    /**
     * Pledges for premises; a commitment begins with the signature.
     *
     * @param answer the chain that pledges for its store, or null where the holder does
     */
    Commitment(
            String number,
            Premises premises,
            String subjectType,
            CommitmentTermsIssue issue,
            CommitmentContent content,
            CommitmentSignature signing,
            ChainAnswer answer,
            int consecutive,
            ActionStamp by) {
        this.number = number;
        this.premises = premises;
        this.office = premises.agency();
        this.subjectType = subjectType;
        this.termsIssue = issue.issue();
        this.consecutive = consecutive;
        if (answer != null) {
            this.chain = answer.chain();
            this.chainPledge = answer.pledge();
            this.chainProof = answer.proof();
        }
        this.gates = ConfirmedStarConditions.NONE;
        sign(content, signing, issue.terms());
        take(CommitmentStep.PLEDGE, null, issue.terms(), by);
    }

    /** Returns the number of the n-th commitment of a year: digits, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%07d".formatted(year, n));
    }

    private void sign(CommitmentContent pledged, CommitmentSignature signing, CommitmentTerms terms) {
        pledged.check(terms);
        if (!signing.contentHash().equals(pledged.hash(terms))) {
            throw RuleViolation.at("picture", "pledge.signature.other");
        }
        content = pledged;
        signature = signing.file();
        signer = signing.signer();
        contentHash = signing.contentHash();
        signedAt = signing.signedAt();
    }

    /** Pledges again the content that was returned for correction. */
    void pledgeAgain(CommitmentContent pledged, CommitmentSignature signing, CommitmentTerms terms, ActionStamp by) {
        require(CommitmentStep.PLEDGE_AGAIN);
        sign(pledged, signing, terms);
        take(CommitmentStep.PLEDGE_AGAIN, null, terms, by);
    }

    /**
     * Confirms the pledge as the county office.
     *
     * @throws RuleViolation while the merchant that would hold the title is not verified
     */
    void confirm(CommitmentTerms terms, ActionStamp by) {
        require(CommitmentStep.CONFIRM);
        if (!merchant().isConfirmed()) {
            throw RuleViolation.conflict("pledge.confirm.unverified", merchant().name());
        }
        take(CommitmentStep.CONFIRM, null, terms, by);
    }

    /** Takes a step that states only a reason, or none. */
    void take(CommitmentStep step, String reason, CommitmentTerms terms, ActionStamp by) {
        take(step, step.to(), reason, terms, by);
    }

    /**
     * Dismisses an objection: the public period goes on with its last day, unless another objection is open.
     *
     * @param othersOpen whether another objection is open
     */
    void dismissObjection(String answer, boolean othersOpen, CommitmentTerms terms, ActionStamp by) {
        CommitmentState next = othersOpen ? CommitmentState.OBJECTED : CommitmentState.PUBLIC_PERIOD;
        take(CommitmentStep.DISMISS_OBJECTION, next, answer, terms, by);
    }

    private void take(CommitmentStep step, CommitmentState next, String reason, CommitmentTerms terms, ActionStamp by) {
        require(step);
        boolean staysObjected = state == CommitmentState.OBJECTED && next == CommitmentState.OBJECTED;
        if (!staysObjected) {
            since = by.moment().at();
            dueOn = step == CommitmentStep.DISMISS_OBJECTION
                    ? publicUntil
                    : next.limit()
                            .map(limit -> by.moment().end(limit.in(terms)))
                            .orElse(null);
        }
        state = next;
        if (state == CommitmentState.PUBLIC_PERIOD && publicUntil == null) {
            publicUntil = dueOn;
        }
        if (state.isOpen()) {
            endedOn = null;
        } else if (endedOn == null) {
            endedOn = by.moment().today();
        }
        journal.add(new CommitmentEntry(
                this,
                journal.size() + 1,
                step,
                RecordedActor.of(by.actor()),
                reason,
                by.moment().at()));
    }

    /**
     * Ends the public period, with the title that was conferred: the observation begins.
     *
     * @param conferred title on the track of commitment
     */
    void endPublicPeriod(Title conferred, CommitmentTerms terms, ActionStamp by) {
        requirePublicPeriodOver(by);
        take(CommitmentStep.END_PUBLIC_PERIOD, null, terms, by);
        title = conferred;
        observedUntil = by.moment().today().plusMonths(terms.months().observation());
    }

    /** Refuses the end of the public period before its last day is over, or while an objection is examined. */
    void requirePublicPeriodOver(ActionStamp by) {
        require(CommitmentStep.END_PUBLIC_PERIOD);
        if (!by.moment().isAfter(publicUntil)) {
            throw RuleViolation.conflict("pledge.public.running", publicUntil);
        }
    }

    /** Ends the observation of the holder after its last day. */
    void endObservation(CommitmentTerms terms, ActionStamp by) {
        require(CommitmentStep.END_OBSERVATION);
        if (!by.moment().isAfter(observedUntil)) {
            throw RuleViolation.conflict("pledge.observation.running", observedUntil);
        }
        take(CommitmentStep.END_OBSERVATION, null, terms, by);
    }

    /**
     * Confirms conditions and awards stars up to the grade that they allow; none during the observation, and none for
     * some time after stars were taken.
     *
     * @param confirmed conditions that the officer confirms now, with evidence; earlier ones stay confirmed
     */
    void awardStars(StarGrade stars, List<ConfirmedStarCondition> confirmed, CommitmentTerms terms, ActionStamp by) {
        if (state == CommitmentState.OBSERVATION) {
            throw RuleViolation.conflict("pledge.stars.observation", observedUntil);
        }
        require(CommitmentStep.AWARD_STARS);
        StarClimbRule.require(title, terms, by.moment().today());
        Map<String, ConfirmedStarCondition> all = new LinkedHashMap<>();
        gates.gates().forEach(gate -> all.put(gate.code(), gate));
        confirmed.forEach(gate -> all.put(gate.code(), gate));
        List<StarCondition> missing = StarConditionRule.missing(terms, all.keySet(), stars);
        if (!missing.isEmpty()) {
            throw RuleViolation.at(
                    "stars",
                    "pledge.stars.gates",
                    stars.stars(),
                    missing.getFirst().name());
        }
        gates = new ConfirmedStarConditions(List.copyOf(all.values()));
        take(CommitmentStep.AWARD_STARS, null, terms, by);
    }

    /**
     * Revokes the confirmation of the conditions above the stars that a title still has: the other stars were
     * withdrawn, and an officer confirms their conditions again.
     *
     * @param left stars of the title, or null
     */
    void unconfirmAbove(StarGrade left, CommitmentTerms terms) {
        int stars = left == null ? 0 : left.stars();
        gates = new ConfirmedStarConditions(gates.gates().stream()
                .filter(confirmed -> terms.gate(confirmed.code())
                        .filter(gate -> gate.stars() <= stars)
                        .isPresent())
                .toList());
    }

    /** Renews the pledge in one step, which counts as the next consecutive one. */
    void renew(CommitmentTerms terms, ActionStamp by) {
        take(CommitmentStep.RENEW, null, terms, by);
        consecutive++;
    }

    /**
     * Reopens the commitment, since its title is in force again.
     *
     * @param presentOffice the office that has the work of its office now: that one may have been merged meanwhile
     */
    void reopen(String presentOffice, CommitmentTerms terms, ActionStamp by) {
        take(CommitmentStep.REOPEN, null, terms, by);
        office = presentOffice;
    }

    /** Erases the signer, since the retention is over; the hash of the signed text is not erased. */
    void eraseSigner() {
        signer = RetainedPersonalData.ERASED;
    }

    private void require(CommitmentStep step) {
        boolean begins = step == CommitmentStep.PLEDGE && state == null;
        if (!begins && !step.from().contains(state)) {
            CommitmentEntry last = journal.getLast();
            throw RuleViolation.conflict("pledge.step", last.actor().statedName(), last.recordedAt());
        }
    }

    /** Refuses a step on another version than the one that was shown. */
    void requireVersion(long shown) {
        if (version != shown) {
            CommitmentEntry last = journal.getLast();
            throw RuleViolation.conflict("pledge.step", last.actor().statedName(), last.recordedAt());
        }
    }

    /** Returns the codes of the conditions of stars that are confirmed. */
    Set<String> confirmedStarConditions() {
        return gates.gates().stream().map(ConfirmedStarCondition::code).collect(Collectors.toSet());
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    public Premises premises() {
        return premises;
    }

    public Merchant merchant() {
        return premises.merchant();
    }

    /**
     * Returns the chain that has pledged for its store and is responsible for the pledge; empty where the holder has
     * pledged.
     */
    public Optional<ChainAnswer> chain() {
        return Optional.ofNullable(chain).map(known -> new ChainAnswer(known, chainPledge, chainProof));
    }

    /** Returns the code of the county office in whose territory the premises lay when it was pledged. */
    public String office() {
        return office;
    }

    public String subjectType() {
        return subjectType;
    }

    public int termsIssue() {
        return termsIssue;
    }

    public CommitmentContent content() {
        return content;
    }

    /** Returns the signature; without its picture once the signer's data was erased. */
    CommitmentSignature signing() {
        String picture = RetainedPersonalData.ERASED.equals(signer) ? null : signature;
        return new CommitmentSignature(picture, signer, contentHash, signedAt);
    }

    public CommitmentState state() {
        return state;
    }

    /** Returns the time since which the commitment is in its state. */
    public Instant since() {
        return since;
    }

    /** Returns the last day of the limit of the state; null where none runs. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Returns the last day of the public period; null before it begins. */
    public LocalDate publicUntil() {
        return publicUntil;
    }

    /** Returns the first day of the public period; null before it begins. */
    public LocalDate publicFrom() {
        return journal.reversed().stream()
                .filter(entry ->
                        entry.step() == CommitmentStep.CONFIRM_AS_ASSOCIATION || entry.step() == CommitmentStep.PASS_ON)
                .findFirst()
                .map(entry -> BusinessMoment.dayOf(entry.recordedAt()))
                .orElse(null);
    }

    /** Returns the last day of the observation; null before it begins. */
    public LocalDate observedUntil() {
        return observedUntil;
    }

    /** Returns the day on which the commitment ended; null while it is open. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Returns the number of consecutive pledges, this one included. */
    public int consecutive() {
        return consecutive;
    }

    /** Returns the title that the commitment led to; null before. */
    public Title title() {
        return title;
    }

    public List<ConfirmedStarCondition> gates() {
        return gates.gates();
    }

    /**
     * Recomputes the last day of the present state and that of the public period by another calendar; an announced day is
     * never shortened. Returns whether the last day of the state changed.
     */
    boolean recompute(CommitmentTerms terms, WorkingCalendar calendar) {
        if (state.isInPublicPeriod()) {
            publicUntil = later(publicUntil, calendar.end(publicFrom(), terms.publicPeriod()));
        }
        if (dueOn == null) {
            return false;
        }
        LocalDate announced = dueOn;
        dueOn = later(
                announced,
                calendar.end(countedFrom(), state.limit().orElseThrow().in(terms)));
        return dueOn.isAfter(announced);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Returns the reason of the last day of the present state; not found where no limit runs. */
    DeadlineReason reason(CommitmentTerms terms, WorkingCalendar calendar) {
        if (dueOn == null) {
            throw new NotFound(number);
        }
        CommitmentLimit limit = state.limit().orElseThrow();
        return DeadlineReason.of(
                dueOn, calendar.isProvisional(dueOn), limit.code(), calendar.count(countedFrom(), limit.in(terms)));
    }

    /**
     * Returns the day on which the state began; a dismissed objection lets the public period go on with its first day.
     */
    private LocalDate countedFrom() {
        return state == CommitmentState.PUBLIC_PERIOD ? publicFrom() : BusinessMoment.dayOf(since);
    }

    public List<CommitmentEntry> journal() {
        return List.copyOf(journal);
    }
}
