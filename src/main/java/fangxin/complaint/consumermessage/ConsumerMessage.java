package fangxin.complaint.consumermessage;

import fangxin.common.CheckDigit;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.complaint.station.StationDirectory.StationInCharge;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.platform.persistence.ReceiptSecrets;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stored message of a consumer to a unit (消费者留言), known or not, or report on its plaque: words, last day, answer or
 * finding, station in charge, publication, journal; it is answered, escalated, solved, reopened, closed, joined with
 * another, published or withheld, and can be erased. Its state changes by {@link ConsumerMessageStep} alone. It is no
 * complaint in the sense of law: no statutory time limit runs.
 *
 * <p>Worked example: sent on Monday, 2 March 2026 with 3 working days for the answer, the shop answers until Thursday,
 * 5 March, 24:00 in China; on 6 March the consumer is notified that it did not.
 */
@Entity
@Table(name = "consumer_message")
public class ConsumerMessage {
    /** The codes of receipts and the tokens of the addresses of shops, by the number. */
    static final ReceiptSecrets SECRETS = new ReceiptSecrets("messages");
    /** The tokens of the addresses at which consumers follow up their messages. */
    static final ReceiptSecrets FOLLOW_UPS = new ReceiptSecrets("message-follow-ups");

    /** States in which a shop that tries to answer reads why it no longer can. */
    private static final Set<ConsumerMessageState> OVER =
            EnumSet.of(ConsumerMessageState.SOLVED, ConsumerMessageState.CLOSED, ConsumerMessageState.RECORDED);

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @ManyToOne
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    @Length(max = 40)
    private String unit;

    @NotNull
    @Length(max = 30)
    private String owner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ConsumerMessageType type;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MessageChannel channel;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ConsumerMessageState state;

    private int termsIssue;

    @Length(max = 2000)
    private String words;

    @Length(max = 64)
    private String contactHash;

    private boolean stationContact;

    /** True if the system sent number and code to the contact when the message was entered. */
    private boolean receiptSent;

    private boolean ownUnit;
    private boolean bundled;

    @NotNull
    private Instant enteredAt;

    @NotNull
    private Instant since;

    private LocalDate countedFrom;
    private LocalDate dueOn;

    @Length(max = 2000)
    private String answer;

    private Instant answeredAt;

    /** Last day of the first answer; null where none was ever due. */
    private LocalDate replyDueOn;

    /** True if the first answer arrived by the due day; null until it arrives or the day is over. */
    private Boolean repliedInTime;

    @Length(max = 20)
    private String station;

    @Length(max = 200)
    private String escalatedTo;

    @NotNull
    @Enumerated(EnumType.STRING)
    private OpinionPublication publication;

    @NotNull
    private LocalDate publishFrom;

    private LocalDate publishedOn;

    @Length(max = 4000)
    private String publicWords;

    @Length(max = 4000)
    private String publicAnswer;

    @ManyToOne
    @JoinColumn(name = "mergedinto")
    private ConsumerMessage mergedInto;

    @ManyToOne
    @JoinColumn(name = "cluster")
    private MessageCluster cluster;

    @Length(max = 40)
    private String formToken;

    @OneToMany(mappedBy = "message", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ConsumerMessageEntry> journal = new ArrayList<>();

    protected ConsumerMessage() {}

    /**
     * Enters a message.
     *
     * @param unit        the unit, found or not
     * @param contactHash null where no contact was left
     * @param formToken   names the form and its content, so that a form sent twice is one message; null for one by the API
     */
    ConsumerMessage(
            String number,
            AddressedUnit unit,
            MessageChannel channel,
            ConsumerMessageInput input,
            String contactHash,
            ConsumerMessageTermsIssue terms,
            String formToken,
            MessageAct by) {
        this.number = number;
        this.title = unit.title();
        this.unit = unit.number();
        this.owner = unit.office();
        this.ownUnit = unit.own();
        this.type = input.type();
        this.channel = channel;
        this.words = input.words();
        this.contactHash = contactHash;
        this.stationContact = contactHash != null && input.stationContact();
        this.termsIssue = terms.issue();
        this.formToken = formToken;
        this.enteredAt = by.moment().at();
        this.publication =
                input.type() == ConsumerMessageType.OPINION ? OpinionPublication.WAITING : OpinionPublication.NONE;
        this.publishFrom = by.moment().end(terms.terms().publication());
        enter(title == null ? ConsumerMessageStep.KEEP : ConsumerMessageStep.to(type), null, terms.terms(), by);
    }

    /** Returns the number of the n-th message of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%08d".formatted(year, n));
    }

    /**
     * Assigns a message to the unit that the office found, whose time limit begins now; the same unit again changes
     * nothing.
     *
     * @param own whether the message came from who represents that unit
     */
    void match(Title found, boolean own, ConsumerMessageTerms terms, MessageAct by) {
        if (title != null && title.number().equals(found.number())) {
            return;
        }
        take(ConsumerMessageStep.to(type), null, terms, by);
        title = found;
        unit = found.number();
        owner = found.owner();
        ownUnit = own;
        publishFrom = by.moment().end(terms.publication());
    }

    /** Returns whether an account assigned the message to this unit, so that it may repeat the request. */
    boolean wasMatchedBy(String account, Title found) {
        return title != null
                && title.number().equals(found.number())
                && journal.stream()
                        .anyMatch(entry -> entry.party() == MessageParty.OFFICE
                                && entry.step() == ConsumerMessageStep.to(type)
                                && entry.actor().account().equals(account));
    }

    /** Ends a message on a unit that the office has not found. A repeated request changes nothing. */
    void file(String reason, ConsumerMessageTerms terms, MessageAct by) {
        if (title == null && state == ConsumerMessageState.RECORDED) {
            return;
        }
        take(ConsumerMessageStep.RECORD, reason, terms, by);
    }

    /** Records the answer of the shop, which is its public statement too. A repeated request changes nothing. */
    void answer(String text, ConsumerMessageTerms terms, MessageAct by) {
        if (state == ConsumerMessageState.ANSWERED && text.equals(answer)) {
            return;
        }
        if (OVER.contains(state)) {
            throw RuleViolation.conflict("consumermessage.answer.over", number);
        }
        take(ConsumerMessageStep.ANSWER, text, terms, by);
        answer = text;
        if (answeredAt == null) {
            answeredAt = since;
            noteReply(by);
        }
    }

    /** Returns whether the first answer is missing and its due day is not over. */
    private boolean isUnanswered() {
        return answeredAt == null && repliedInTime == null;
    }

    /** Records once whether the first answer arrived in time; a message from before this was recorded has no value. */
    private void noteReply(MessageAct by) {
        if (repliedInTime == null && replyDueOn != null) {
            repliedInTime = !by.moment().isAfter(replyDueOn);
        }
    }

    /**
     * Ends the time of the shop, which has not answered.
     *
     * @param taker the station that has the message now; null where there is none
     */
    void escalate(StationInCharge taker, ConsumerMessageTerms terms, MessageAct by) {
        requireOver(by.moment());
        take(ConsumerMessageStep.ESCALATE, taker == null ? null : taker.name(), terms, by);
        noteReply(by);
        station = taker == null ? null : taker.number();
        escalatedTo = taker == null ? null : taker.name() + " " + taker.phone();
    }

    /** Records for the consumer the finding of the office at the silent shop. A repeated request changes nothing. */
    void followUp(String finding, ConsumerMessageTerms terms, MessageAct by) {
        ConsumerMessageEntry last = journal.getLast();
        if (last.step() != ConsumerMessageStep.FOLLOW_UP || !finding.equals(last.reason())) {
            take(ConsumerMessageStep.FOLLOW_UP, finding, terms, by);
        }
    }

    /** Forwards the words of the station to the consumer. */
    void forwardReply(String ofStation, ConsumerMessageTerms terms, MessageAct by) {
        take(ConsumerMessageStep.FORWARD_REPLY, ofStation, terms, by);
    }

    void solve(ConsumerMessageTerms terms, MessageAct by) {
        if (state != ConsumerMessageState.SOLVED) {
            take(ConsumerMessageStep.SOLVE, null, terms, by);
            if (isUnanswered()) {
                replyDueOn = null;
            }
        }
    }

    /**
     * Asks the shop for another answer, since the matter is not solved; separates a joined message. A solved message is
     * reopened only within the time limit of the consumer, so that no text is stored after the words were erased. A
     * repeated request changes nothing.
     *
     * @param why null where the consumer states only that it is not solved
     */
    void reopen(String why, ConsumerMessageTerms terms, MessageAct by) {
        if (state == ConsumerMessageState.REOPENED) {
            return;
        }
        if (state == ConsumerMessageState.SOLVED
                && by.moment().isAfter(by.moment().calendar().end(BusinessMoment.dayOf(since), terms.closing()))) {
            throw RuleViolation.conflict("consumermessage.reopen.over", number);
        }
        take(ConsumerMessageStep.REOPEN, why, terms, by);
        if (isUnanswered()) {
            replyDueOn = dueOn;
        }
        separate(terms, by);
    }

    void close(ConsumerMessageTerms terms, MessageAct by) {
        requireOver(by.moment());
        take(ConsumerMessageStep.CLOSE, null, terms, by);
    }

    /** Records the finding of the office on a plaque. A repeated request changes nothing. */
    void check(String finding, ConsumerMessageTerms terms, MessageAct by) {
        if (state != ConsumerMessageState.CHECKED) {
            take(ConsumerMessageStep.CHECK, finding, terms, by);
        }
    }

    /** Joins this message with another one of the same kind on the same unit, which is open and not joined itself. */
    void mergeInto(ConsumerMessage other, ConsumerMessageTerms terms, MessageAct by) {
        if (mergedInto != null && mergedInto.number.equals(other.number)) {
            return;
        }
        if (mergedInto != null || !mayBeAnsweredBy(other)) {
            throw RuleViolation.at("into", "consumermessage.merge.wrong", other.number);
        }
        take(ConsumerMessageStep.MERGE, other.number, terms, by);
        mergedInto = other;
    }

    /**
     * Returns whether the answer to another message can answer this one too: an open one of the same kind on the same
     * unit.
     */
    boolean mayBeAnsweredBy(ConsumerMessage other) {
        boolean alike = type == other.type || (type.isPlaqueReport() && other.type.isPlaqueReport());
        return alike
                && !other.number.equals(number)
                && other.mergedInto == null
                && ConsumerMessageStep.MERGE.from().contains(other.state)
                && title != null
                && other.title != null
                && title.number().equals(other.title.number());
    }

    /** Separates a joined message; a message that is not joined is unchanged. */
    void separate(ConsumerMessageTerms terms, MessageAct by) {
        if (mergedInto != null) {
            take(ConsumerMessageStep.SEPARATE, mergedInto.number, terms, by);
            mergedInto = null;
        }
    }

    /** Publishes an opinion that was masked, with the statement of the shop where there is one. */
    void publish(String maskedWords, String maskedAnswer, ConsumerMessageTerms terms, MessageAct by) {
        take(ConsumerMessageStep.PUBLISH, null, terms, by);
        publication = OpinionPublication.PUBLISHED;
        publishedOn = publishedOn == null ? by.moment().today() : publishedOn;
        publicWords = maskedWords;
        publicAnswer = maskedAnswer;
    }

    /** Returns whether an officer took the last step of publication, so that somebody has read the doubtful parts. */
    boolean isPublishedByOfficer() {
        return journal.stream()
                .filter(entry -> entry.step() == ConsumerMessageStep.PUBLISH)
                .reduce((first, second) -> second)
                .filter(entry -> entry.party() != MessageParty.JOB)
                .isPresent();
    }

    /** Requires an officer's decision on the publication. */
    void withhold(ConsumerMessageTerms terms, MessageAct by) {
        take(ConsumerMessageStep.HOLD, null, terms, by);
        publication = OpinionPublication.HELD;
    }

    /** Decides against a publication. A repeated request changes nothing. */
    void withhold(String reason, ConsumerMessageTerms terms, MessageAct by) {
        if (publication == OpinionPublication.WITHHELD) {
            return;
        }
        if (publication == OpinionPublication.NONE) {
            throw RuleViolation.conflict("consumermessage.publication.none");
        }
        take(ConsumerMessageStep.WITHHOLD, reason, terms, by);
        publication = OpinionPublication.WITHHELD;
        publicWords = null;
        publicAnswer = null;
    }

    /** Defers the notification of the shop to the hourly notice, since the shop receives many messages today. */
    void bundle() {
        bundled = true;
    }

    /** Adds the message to a cluster; a message that has a cluster is unchanged. */
    void join(MessageCluster found) {
        if (cluster == null) {
            cluster = found;
        }
    }

    /** Erases the words of the parties, also from the journal and from the publication, since their retention is over. */
    void eraseWords() {
        words = null;
        answer = null;
        publicWords = null;
        publicAnswer = null;
        if (publication != OpinionPublication.NONE) {
            publication = OpinionPublication.WITHHELD;
        }
        journal.forEach(ConsumerMessageEntry::eraseReason);
    }

    /** Records that number and code were sent to the contact. */
    void sendReceipt() {
        receiptSent = true;
    }

    boolean isReceiptSent() {
        return receiptSent;
    }

    /** Returns whether the words of the message were erased after their retention period. */
    boolean isErased() {
        return words == null;
    }

    void eraseContact() {
        contactHash = null;
    }

    /** Recomputes the last day by another calendar; an announced day is never shortened. Returns whether it changed. */
    boolean recompute(ConsumerMessageTerms terms, WorkingCalendar calendar) {
        if (dueOn == null) {
            return false;
        }
        LocalDate day = calendar.end(countedFrom, limit(terms));
        if (!day.isAfter(dueOn)) {
            return false;
        }
        dueOn = day;
        if (isUnanswered()
                && state.limit().filter(limit -> limit == MessageLimit.ANSWER).isPresent()) {
            replyDueOn = day;
        }
        return true;
    }

    /** Returns the reason of the last day of the present state; empty where no limit runs. */
    Optional<DeadlineReason> reason(ConsumerMessageTerms terms, WorkingCalendar calendar) {
        return Optional.ofNullable(dueOn)
                .map(day -> DeadlineReason.arranged(
                        day,
                        calendar.isProvisional(day),
                        state.limit().orElseThrow().code(),
                        calendar.count(countedFrom, limit(terms))));
    }

    /** Returns the time from the entry to the first answer; empty without one. */
    Optional<Duration> waiting() {
        return Optional.ofNullable(answeredAt).map(end -> Duration.between(enteredAt, end));
    }

    private TimeLimit limit(ConsumerMessageTerms terms) {
        return state.limit().orElseThrow().in(terms);
    }

    private void requireOver(BusinessMoment now) {
        if (dueOn == null || !now.isAfter(dueOn)) {
            throw new IllegalStateException(number + " is open until " + dueOn);
        }
    }

    private void take(ConsumerMessageStep step, String reason, ConsumerMessageTerms terms, MessageAct by) {
        if (!step.from().contains(state)) {
            ConsumerMessageEntry last = journal.getLast();
            throw RuleViolation.conflict(
                    "consumermessage.taken", last.actor().statedName(), last.recordedAt(), last.step());
        }
        enter(step, reason, terms, by);
    }

    private void enter(ConsumerMessageStep step, String reason, ConsumerMessageTerms terms, MessageAct by) {
        if (!step.parties().contains(by.party())) {
            throw new IllegalStateException(by.party() + " does not " + step);
        }
        journal.add(new ConsumerMessageEntry(this, journal.size() + 1, step, by, reason));
        step.to().ifPresent(next -> {
            state = next;
            since = by.moment().at();
            TimeLimit limit = next.limit().map(one -> one.in(terms)).orElse(null);
            countedFrom = limit == null ? null : by.moment().today();
            dueOn = limit == null ? null : by.moment().calendar().end(countedFrom, limit);
            if (next == ConsumerMessageState.SENT) {
                replyDueOn = dueOn;
            }
        });
    }

    /** Refuses an officer whose page showed another version: another person has acted since. */
    void requireVersion(long shown) {
        if (shown != version) {
            ConsumerMessageEntry last = journal.getLast();
            throw RuleViolation.conflict(
                    "consumermessage.taken", last.actor().statedName(), last.recordedAt(), last.step());
        }
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    /** Returns the title of the unit; empty where the unit is not known. */
    public Optional<Title> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the number of the unit: of its title, or as the consumer has entered it. */
    public String unit() {
        return unit;
    }

    /** Returns the office that received the message. */
    public String owner() {
        return owner;
    }

    public ConsumerMessageType type() {
        return type;
    }

    public MessageChannel channel() {
        return channel;
    }

    public ConsumerMessageState state() {
        return state;
    }

    public int termsIssue() {
        return termsIssue;
    }

    /** Returns the words of the consumer; null after their retention. */
    public String words() {
        return words;
    }

    String contactHash() {
        return contactHash;
    }

    /** Returns whether the consumer agreed that a station receives the contact too. */
    boolean hasStationContact() {
        return stationContact;
    }

    /** Returns whether a representative of the unit sent the message. */
    public boolean isOfOwnUnit() {
        return ownUnit;
    }

    /** Returns the last day of the first answer; null where none was ever due. */
    LocalDate replyDueOn() {
        return replyDueOn;
    }

    /** Returns whether the first answer arrived by the due day; null until it arrives or the day is over. */
    Boolean repliedInTime() {
        return repliedInTime;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Returns the moment at which the present state began. */
    public Instant since() {
        return since;
    }

    /** Returns the last day of the limit that runs, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Returns the last answer of the shop, or null. */
    public String answer() {
        return answer;
    }

    /** Returns the moment of the shop's first answer, or null. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Returns the number of the station to which the message was escalated, or null. */
    public String station() {
        return station;
    }

    /** Returns the name and phone of that station, or null. */
    public String escalatedTo() {
        return escalatedTo;
    }

    public OpinionPublication publication() {
        return publication;
    }

    /** Returns the day after which an opinion is published without an answer. */
    public LocalDate publishFrom() {
        return publishFrom;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String publicWords() {
        return publicWords;
    }

    public String publicAnswer() {
        return publicAnswer;
    }

    /** Returns the message of the same matter with which an officer joined this one, or null. */
    public ConsumerMessage mergedInto() {
        return mergedInto;
    }

    /** Returns the cluster of the message, or null. */
    public MessageCluster cluster() {
        return cluster;
    }

    public List<ConsumerMessageEntry> journal() {
        return List.copyOf(journal);
    }
}
