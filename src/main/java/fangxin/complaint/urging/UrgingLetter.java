package fangxin.complaint.urging;

import fangxin.common.CheckDigit;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
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

/**
 * Stored urging letter (催办函、督办函) of an office to an agency below it about complaints that this one handles: required
 * action, last day, cases, confirmed receipt, and answer or withdrawal; required action and answer can be erased. It
 * orders nothing about a case: the statutory limits of each run on.
 *
 * <p>Worked example: sent on Friday, 6 March 2026 with 3 working days for the answer, the unit answers until Wednesday,
 * 11 March, 24:00 in China; from 12 March the letter is overdue on both worklists.
 */
@Entity
@Table(name = "urging_letter")
public class UrgingLetter {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Enumerated(EnumType.STRING)
    private UrgingType type;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 30)
    private String agency;

    @NotNull
    @Enumerated(EnumType.STRING)
    private UrgingState state;

    private int termsIssue;

    @Length(max = 1000)
    private String words;

    private int caseCount;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant sentAt;

    @NotNull
    private LocalDate dueOn;

    @Length(max = 100)
    private String confirmedBy;

    private Instant confirmedAt;

    @Length(max = 2000)
    private String reply;

    @Length(max = 100)
    private String repliedBy;

    private Instant repliedAt;

    @OneToMany(mappedBy = "letter", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<UrgedCase> cases = new ArrayList<>();

    protected UrgingLetter() {}

    /**
     * Sends a letter.
     *
     * @param office the sender
     * @param agency that handles the cases
     */
    UrgingLetter(
            String number,
            UrgingType type,
            String office,
            String agency,
            String words,
            UrgingTermsIssue terms,
            Actor by,
            BusinessMoment now) {
        this.number = number;
        this.type = type;
        this.office = office;
        this.agency = agency;
        this.words = words;
        this.termsIssue = terms.issue();
        this.state = UrgingState.SENT;
        this.actor = RecordedActor.of(by);
        this.sentAt = now.at();
        this.dueOn = now.end(terms.terms().answer(type));
    }

    /** Returns the number of the n-th letter of a year: digits, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%08d".formatted(year, n));
    }

    void add(UrgentCase complaint, List<UrgingReason> reasons) {
        cases.add(new UrgedCase(
                this, cases.size() + 1, complaint.number(), complaint.limit().dueOn(), reasons));
        caseCount = cases.size();
    }

    /** Confirms the receipt. A letter that was confirmed or answered is unchanged. */
    void confirm(Actor by, Instant now) {
        requireNotWithdrawn();
        if (state == UrgingState.SENT) {
            state = UrgingState.CONFIRMED;
            confirmedBy = by.name();
            confirmedAt = now;
        }
    }

    /**
     * Answers the letter, which also confirms its receipt. A repeated request changes nothing; another answer is
     * refused.
     */
    void answer(String text, Actor by, Instant now) {
        if (state == UrgingState.ANSWERED) {
            if (!text.equals(reply)) {
                throw RuleViolation.conflict("urging.reply.taken", repliedBy, repliedAt);
            }
            return;
        }
        requireNotWithdrawn();
        if (words == null) {
            throw RuleViolation.conflict("urging.reply.erased");
        }
        confirm(by, now);
        state = UrgingState.ANSWERED;
        reply = text;
        repliedBy = by.name();
        repliedAt = now;
    }

    /**
     * Withdraws the letter for the office that sent it, because it was sent in error or its cases are closed; the
     * reason replaces the answer and has the same retention period. A repeated request changes nothing; an answered
     * letter cannot be withdrawn.
     */
    void withdraw(String reason, Actor by, Instant now) {
        if (state == UrgingState.ANSWERED) {
            throw RuleViolation.conflict("urging.reply.taken", repliedBy, repliedAt);
        }
        if (state != UrgingState.WITHDRAWN) {
            state = UrgingState.WITHDRAWN;
            reply = reason;
            repliedBy = by.name();
            repliedAt = now;
        }
    }

    private void requireNotWithdrawn() {
        if (state == UrgingState.WITHDRAWN) {
            throw RuleViolation.conflict("urging.withdrawal.taken", repliedBy, repliedAt);
        }
    }

    /** Refuses an officer whose page showed another version: another person has acted since. */
    void requireVersion(long shown) {
        if (shown != version && isOpen()) {
            throw RuleViolation.conflict("platform.stale");
        }
    }

    /** Erases the words of both agencies, since their retention is over. */
    void erase() {
        words = null;
        reply = null;
    }

    boolean isOpen() {
        return UrgingState.OPEN.contains(state);
    }

    public String number() {
        return number;
    }

    long version() {
        return version;
    }

    public UrgingType type() {
        return type;
    }

    /** Returns the code of the office that sent the letter. */
    String office() {
        return office;
    }

    /** Returns the code of the agency that handles the cases. */
    String agency() {
        return agency;
    }

    public UrgingState state() {
        return state;
    }

    /** Returns the text with what the agency has to do; null once it is erased. */
    String words() {
        return words;
    }

    int caseCount() {
        return caseCount;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant sentAt() {
        return sentAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int termsIssue() {
        return termsIssue;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    /** Returns the answer, or the reason of the withdrawal; null before either, and once it is erased. */
    String reply() {
        return reply;
    }

    String repliedBy() {
        return repliedBy;
    }

    Instant repliedAt() {
        return repliedAt;
    }

    List<UrgedCase> cases() {
        return List.copyOf(cases);
    }
}
