package fangxin.complaint.station;

import fangxin.common.CheckDigit;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.objection.SealedContact;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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
import java.util.List;
import java.util.Objects;

/**
 * Stored dispute in the ledger of a station or ODR firm (消费纠纷台账): shop, words, encrypted contact with a masked copy,
 * last day, answer, agreement, money recovered, call-back and journal; it can be escalated to the office and referred
 * to 12315, and words and contact can be erased. It has the contents of the forms of DB14/T 3132-2024: registration,
 * complaint, settlement agreement and call-back. It is no complaint (投诉) to an office: no statutory time limit runs,
 * and the consumer can turn to the national platform 12315 at any time.
 */
@Entity
@Table(name = "station_case")
@EntityListeners(PublicDataChangeListener.class)
public class StationCase {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "station")
    private Station station;

    @Length(max = 19)
    private String shop;

    @Length(max = 120)
    private String shopName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String shopSortKey;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StationCaseSource source;

    @Length(max = 60)
    private String reference;

    /** Number of the dispute on the platform of an online station, or null. */
    @Length(max = 60)
    private String platformNumber;

    @Length(max = 1000)
    private String words;

    @Length(max = 36)
    private String file;

    @Column(precision = 14, scale = 2)
    private BigDecimal amount;

    @Embedded
    @Valid
    private SealedContact contact;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StationCaseState state;

    @NotNull
    private LocalDate receivedOn;

    @NotNull
    private LocalDate dueOn;

    /** Last day for the first answer; null for a dispute entered before stations had one. */
    private LocalDate answerDueOn;

    private LocalDate answeredOn;
    private LocalDate endedOn;

    @Length(max = 1000)
    private String answer;

    @Length(max = 1000)
    private String outcome;

    @Column(precision = 14, scale = 2)
    private BigDecimal recovered;

    @Length(max = 36)
    private String agreement;

    @Enumerated(EnumType.STRING)
    private StationCallBack callBack;

    private LocalDate calledBackOn;

    @OneToMany(mappedBy = "stationCase", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<StationCaseEntry> journal = new ArrayList<>();

    protected StationCase() {}

    /**
     * Enters a dispute. Its time for the settlement begins today.
     *
     * @param reference number of the consumer's message, or null
     * @param file      picture or recording of the line, or null
     * @param answerDueOn last day for the station's first answer
     * @param dueOn       last day of the station's time
     */
    StationCase(
            String number,
            Station station,
            StationCaseInput input,
            String reference,
            String file,
            LocalDate answerDueOn,
            LocalDate dueOn,
            ActionStamp by) {
        this.number = number;
        this.station = station;
        this.shop = input.shop();
        this.shopName = input.shopName();
        this.shopSortKey = NameCollation.key(shopName);
        this.source = input.source();
        this.reference = reference;
        this.words = input.words();
        this.file = file;
        this.amount = input.amount();
        if (input.contact() != null) {
            this.contact = new SealedContact(input.contact(), key(number));
        }
        this.state = StationCaseStep.ENTER.to();
        this.receivedOn = by.moment().today();
        this.answerDueOn = answerDueOn;
        this.dueOn = dueOn;
        station.noteActivity(receivedOn);
        enter(StationCaseStep.ENTER, by);
    }

    /**
     * Enters a dispute of a platform's file. Its time for the settlement begins with its day on the platform.
     *
     * @param answerDueOn last day for the station's first answer
     * @param dueOn       last day of the station's time
     */
    StationCase(
            String number,
            Station station,
            PlatformDispute dispute,
            LocalDate answerDueOn,
            LocalDate dueOn,
            ActionStamp by) {
        this(number, station, dispute.input(), null, null, answerDueOn, dueOn, by);
        this.platformNumber = dispute.number();
        this.receivedOn = dispute.receivedOn();
    }

    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%07d".formatted(year, n));
    }

    private static String key(String number) {
        return "station-case/" + number;
    }

    /**
     * Takes a step of the station.
     *
     * @param words     answer, agreement, or why there is none; required
     * @param recovered money that the consumer got back; of a settlement only, null for none
     * @param isOffice  whether an officer of the office that keeps the entry takes it: the office alone records that the
     *     consumer withdraws a dispute whose time is over
     */
    void take(StationCaseStep step, String words, BigDecimal recovered, boolean isOffice, ActionStamp by) {
        if (!step.isOfStation()) {
            throw RuleViolation.at("step", "station.case.step");
        }
        if (recovered != null && step != StationCaseStep.SETTLE) {
            throw RuleViolation.at("recovered", "station.case.recovered.settled");
        }
        LocalDate today = by.moment().today();
        requireStep(step, today, isOffice);
        take(step, words, recovered, today, by);
    }

    private void requireStep(StationCaseStep step, LocalDate day, boolean isOffice) {
        step.requireFrom(state);
        if (step == StationCaseStep.WITHDRAW && isOver(day) && !isOffice) {
            throw RuleViolation.conflict("station.case.withdraw.office");
        }
    }

    private void take(StationCaseStep step, String words, BigDecimal recovered, LocalDate day, ActionStamp by) {
        answeredOn = answeredOn == null && step != StationCaseStep.WITHDRAW ? day : answeredOn;
        endedOn = step == StationCaseStep.ANSWER ? null : day;
        if (step == StationCaseStep.ANSWER) {
            answer = words;
        } else {
            outcome = words;
        }
        this.recovered = recovered;
        state = step.to();
        station.noteActivity(by.moment().today());
        enter(step, by);
    }

    /**
     * Takes the answer and the end that a later row of the platform's file states, with the platform's days; either both
     * or, with a refusal, nothing. A row that states nothing new changes nothing.
     *
     * @param isOffice as in {@link #take}
     */
    void follow(PlatformDispute row, boolean isOffice, ActionStamp by) {
        boolean isEnding = row.end() != null
                && !isTaken(row.end().step(), row.end().words(), row.end().recovered());
        boolean isAnswering = row.answer() != null && answeredOn == null;
        if (isEnding) {
            requireStep(row.end().step(), row.end().day(), isOffice);
        }
        if (isAnswering) {
            StationCaseStep.ANSWER.requireFrom(state);
            take(
                    StationCaseStep.ANSWER,
                    row.answer().words(),
                    null,
                    row.answer().day(),
                    by);
        }
        if (isEnding) {
            take(
                    row.end().step(),
                    row.end().words(),
                    row.end().recovered(),
                    row.end().day(),
                    by);
        }
    }

    /** Returns whether the time limit of the station is over on a day. */
    boolean isOver(LocalDate today) {
        return today.isAfter(dueOn);
    }

    /**
     * Returns whether a repeated step would change nothing: the last step was the same, with the same words and money.
     */
    boolean isTaken(StationCaseStep step, String words, BigDecimal recovered) {
        return step.to() == state
                && Objects.equals(step == StationCaseStep.ANSWER ? answer : outcome, words)
                && (recovered == null
                        ? this.recovered == null
                        : this.recovered != null && recovered.compareTo(this.recovered) == 0);
    }

    /** Recomputes the last days after the working calendar was published or corrected: never to an earlier day. */
    void recount(StationTerms terms, WorkingCalendar calendar) {
        if (!StationCaseStep.ESCALATE.from().contains(state)) {
            return;
        }
        dueOn = later(dueOn, calendar.end(receivedOn, terms.settlement()));
        if (answerDueOn != null && answeredOn == null) {
            answerDueOn = later(answerDueOn, calendar.end(receivedOn, terms.answer()));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }

    /** Returns whether the dispute has no answer on a day after the last one for it. */
    boolean isAnswerOverdue(LocalDate today) {
        return answerDueOn != null && answeredOn == null && endedOn == null && today.isAfter(answerDueOn);
    }

    /** Escalates a dispute whose time at the station is over to the office; returns false before that. */
    boolean escalate(ActionStamp by) {
        if (!StationCaseStep.ESCALATE.from().contains(state) || !by.moment().isAfter(dueOn)) {
            return false;
        }
        state = StationCaseStep.ESCALATE.to();
        enter(StationCaseStep.ESCALATE, by);
        return true;
    }

    /** Records that the office has informed the consumer of the national platform. */
    void refer(ActionStamp by) {
        StationCaseStep.REFER.requireFrom(state);
        state = StationCaseStep.REFER.to();
        endedOn = by.moment().today();
        enter(StationCaseStep.REFER, by);
    }

    /** Stores the signed agreement of a settled dispute; a later scan replaces an earlier one. */
    void fileAgreement(String id, ActionStamp by) {
        if (state != StationCaseState.SETTLED) {
            throw RuleViolation.conflict("station.case.agreement.settled");
        }
        agreement = id;
        enter(StationCaseStep.FILE_AGREEMENT, by);
    }

    void callBack(StationCallBack result, ActionStamp by) {
        StationCaseStep.CALL_BACK.requireFrom(state);
        callBack = result;
        calledBackOn = by.moment().today();
        enter(StationCaseStep.CALL_BACK, by);
    }

    /** Returns the contact in clear; the journal records the reader. */
    String readContact(String reason, ActionStamp by) {
        if (contact == null) {
            throw RuleViolation.conflict("station.case.contact.none");
        }
        enter(StationCaseStep.READ_CONTACT, reason, by);
        return contact.open(key(number));
    }

    /** Erases words, contact and file names after their retention period; days and amounts are unchanged. */
    void eraseWords() {
        words = null;
        answer = null;
        outcome = null;
        contact = null;
        file = null;
        agreement = null;
    }

    private void enter(StationCaseStep step, ActionStamp by) {
        enter(step, null, by);
    }

    private void enter(StationCaseStep step, String reason, ActionStamp by) {
        journal.add(new StationCaseEntry(this, journal.size() + 1, step, reason, by));
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    Station station() {
        return station;
    }

    /** Returns the certificate number of the titled shop, or null. */
    String shop() {
        return shop;
    }

    String shopName() {
        return shopName;
    }

    StationCaseSource source() {
        return source;
    }

    String reference() {
        return reference;
    }

    String platformNumber() {
        return platformNumber;
    }

    String words() {
        return words;
    }

    String file() {
        return file;
    }

    BigDecimal amount() {
        return amount;
    }

    String maskedContact() {
        return contact == null ? null : contact.masked();
    }

    StationCaseState state() {
        return state;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    /** Returns the answer of the station before the outcome, or null. */
    String answer() {
        return answer;
    }

    String outcome() {
        return outcome;
    }

    /** Returns the moment at which the dispute was entered. */
    Instant enteredAt() {
        return journal.getFirst().recordedAt();
    }

    BigDecimal recovered() {
        return recovered;
    }

    String agreement() {
        return agreement;
    }

    StationCallBack callBack() {
        return callBack;
    }

    LocalDate calledBackOn() {
        return calledBackOn;
    }

    List<StationCaseEntry> journal() {
        return journal;
    }
}
