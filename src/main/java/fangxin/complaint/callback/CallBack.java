package fangxin.complaint.callback;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.objection.SealedContact;
import fangxin.organization.identity.Actor;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.CascadeType;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Stored call-back of the complainant of a closed case (回访), at most one a case: origin, agencies and officer, ticket
 * in the draw, state, calls, answers and encrypted phone number; number, words and officer can be erased. The caller
 * copies the phone number from the platform; it is deleted when the call-back is over.
 */
@Entity
@Table(name = "call_back")
public class CallBack {
    @Id
    @Length(max = 20)
    private String complaint;

    @Version
    private long version;

    @NotNull
    @Length(max = 7)
    private String closingMonth;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CallBackOrigin origin;

    @NotNull
    @Length(max = 30)
    private String office;

    @Length(max = 30)
    private String unit;

    @Length(max = 100)
    private String officer;

    @Length(max = 64)
    private String ticket;

    private int ticketRank;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CallBackState state;

    @NotNull
    private Instant since;

    private int tries;

    @JsonLength(max = 1000)
    @Convert(converter = CallBackAnswers.CallBackAnswersConverter.class)
    private CallBackAnswers answers;

    private boolean satisfied;

    @Embedded
    @Valid
    private SealedContact phone;

    @OneToMany(mappedBy = "callBack", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<CallBackCall> calls = new ArrayList<>();

    protected CallBack() {}

    /** A case of the list of a draw. */
    CallBack(CallBackSample.CallBackTicket drawn, String month, Instant now) {
        this.complaint = drawn.progress().number();
        this.closingMonth = month;
        this.origin = CallBackOrigin.DRAW;
        this.office = drawn.progress().office();
        this.unit = drawn.progress().unit();
        this.officer = drawn.progress().officer();
        this.ticket = drawn.ticket();
        this.ticketRank = drawn.rank();
        this.state = drawn.drawn() ? CallBackState.WAITING : CallBackState.NOT_DRAWN;
        this.since = now;
    }

    /** A case that 12315 has called before the draw. */
    CallBack(PlatformCallBack called, String month, ComplaintAppraisalTerms terms, Instant now) {
        this.complaint = called.complaint();
        this.closingMonth = month;
        this.office = called.office();
        this.unit = called.unit();
        takePlatform(called.answers(), terms, now);
    }

    /** Records the answers that 12315 received: the office does not call this complainant. */
    final void takePlatform(CallBackAnswers given, ComplaintAppraisalTerms terms, Instant now) {
        origin = CallBackOrigin.PLATFORM;
        state = CallBackState.ANSWERED;
        answers = given;
        satisfied = given.isSatisfied(terms);
        since = now;
        erasePhone();
    }

    /** Enters the ticket of the draw where 12315 has called before. */
    void list(CallBackSample.CallBackTicket drawn, String ofMonth) {
        ticket = drawn.ticket();
        closingMonth = ofMonth;
        office = drawn.progress().office();
        unit = drawn.progress().unit();
        officer = drawn.progress().officer();
    }

    /** Records a call. The last of the tries without an answer makes the complainant unreachable. */
    void call(CallInput input, ComplaintAppraisalTerms terms, Actor actor, Instant now) {
        requireWaiting();
        calls.add(new CallBackCall(this, calls.size() + 1, input, actor, now));
        tries++;
        since = now;
        switch (input.outcome()) {
            case ANSWERED -> {
                state = CallBackState.ANSWERED;
                answers = new CallBackAnswers(input.answers());
                satisfied = answers.isSatisfied(terms);
            }
            case DECLINED -> state = CallBackState.REFUSED;
            case NO_ANSWER -> state = tries >= terms.tries() ? CallBackState.UNREACHABLE : CallBackState.WAITING;
        }
        if (state.isOver()) {
            erasePhone();
        }
    }

    /** Returns whether the last call was this one: a repeated request changes nothing. */
    boolean hasJustRecorded(CallInput input, long shown) {
        return shown == version - 1
                && !calls.isEmpty()
                && calls.getLast().outcome() == input.outcome()
                && Objects.equals(calls.getLast().words(), input.words())
                && (answers == null || answers.equals(new CallBackAnswers(input.answers())));
    }

    void enterPhone(String phone) {
        requireWaiting();
        this.phone = new SealedContact(phone, key());
    }

    /** Returns the phone number in plain text; the service records who reads it. */
    String openPhone() {
        if (phone == null) {
            throw new RuleViolation("callback.phone.none");
        }
        return phone.open(key());
    }

    private String key() {
        return "call-back/" + complaint;
    }

    private void erasePhone() {
        phone = null;
    }

    /**
     * Erases the words of the answers and the name of the officer after their retention period; the figures retain the
     * levels.
     */
    void erase() {
        erasePhone();
        officer = null;
        calls.forEach(CallBackCall::eraseWords);
    }

    private void requireWaiting() {
        if (state != CallBackState.WAITING) {
            throw RuleViolation.conflict("callback.over");
        }
    }

    /** Refuses a caller whose page showed another version: another person has called since. */
    void requireVersion(long shown) {
        if (shown != version) {
            throw RuleViolation.conflict("callback.changed");
        }
    }

    public String complaint() {
        return complaint;
    }

    long version() {
        return version;
    }

    String month() {
        return closingMonth;
    }

    CallBackOrigin origin() {
        return origin;
    }

    String office() {
        return office;
    }

    String unit() {
        return unit;
    }

    String officer() {
        return officer;
    }

    /** Returns the ticket of the draw; null where 12315 made the call and no draw listed the case. */
    String ticket() {
        return ticket;
    }

    int rank() {
        return ticketRank;
    }

    public CallBackState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    int tries() {
        return tries;
    }

    /** Returns the answers; null where there are none. */
    CallBackAnswers answers() {
        return answers;
    }

    /** Returns whether every answer of the consumer counts as satisfied. */
    public boolean isSatisfied() {
        return satisfied;
    }

    /** Returns the phone number masked; null where none is stored. */
    String masked() {
        return phone == null ? null : phone.masked();
    }

    List<CallBackCall> calls() {
        return List.copyOf(calls);
    }
}
