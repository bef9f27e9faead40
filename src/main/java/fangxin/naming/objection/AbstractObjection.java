package fangxin.naming.objection;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Mapped superclass of objections (异议) to a notice or a pledge: receipt number, which it makes, channel, statement,
 * whether named (实名) or anonymous (匿名), days, state, and the office's decision with its answer. A named objector is
 * answered, an anonymous objection is checked as a lead. The objector's identity is stored apart, encrypted ({@link
 * AbstractSealedObjector}).
 */
@MappedSuperclass
public abstract class AbstractObjection {
    public static final int MAX_LENGTH = 2000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Length(max = 30)
    private String receipt;

    @Version
    private long version;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ObjectionChannel channel;

    @NotNull
    @Length(max = 2000)
    private String statement;

    private boolean identified;

    @NotNull
    private LocalDate receivedOn;

    @NotNull
    private Instant enteredAt;

    @Length(max = 60)
    private String enteredBy;

    @Length(max = 40)
    private String formToken;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ObjectionState state = ObjectionState.OPEN;

    @Length(max = 2000)
    private String answer;

    @Length(max = 60)
    private String decidedBy;

    @Length(max = 100)
    private String decidedByName;

    private Instant decidedAt;

    protected AbstractObjection() {}

    /**
     * @param receivedOn the day the letter, call or visit came; that day decides whether it is in time
     * @param enteredBy  the officer who wrote it down, or null when it was made online
     */
    protected AbstractObjection(
            String receipt, ObjectionInput input, LocalDate receivedOn, String enteredBy, BusinessMoment now) {
        this.receipt = receipt;
        this.channel = input.channel();
        this.statement = input.statement().strip();
        this.identified = input.isNamed();
        this.receivedOn = receivedOn;
        this.enteredBy = enteredBy;
        this.enteredAt = now.at();
    }

    /** Returns a receipt number that cannot be guessed from another one: year, count, and eight random digits. */
    public static String receipt(int year, long count) {
        return "%d-%05d-%08d".formatted(year, count, RANDOM.nextInt(100_000_000));
    }

    /** Stores the token of the form and its content, so that a form sent twice is one objection. */
    public void cameBy(String sent) {
        formToken = sent;
    }

    public void decide(ObjectionState outcome, String answer, Actor by, BusinessMoment now) {
        if (state != ObjectionState.OPEN) {
            throw RuleViolation.conflict("naming.objection.decided", decidedByName, decidedAt);
        }
        this.state = outcome;
        this.answer = answer;
        this.decidedBy = by.account();
        this.decidedByName = by.name();
        this.decidedAt = now.at();
    }

    public String receipt() {
        return receipt;
    }

    public ObjectionChannel channel() {
        return channel;
    }

    public String statement() {
        return statement;
    }

    /** A named objector is answered; an anonymous objection is checked as a lead. */
    public boolean isIdentified() {
        return identified;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public ObjectionState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ObjectionState.OPEN;
    }

    public String answer() {
        return answer;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
