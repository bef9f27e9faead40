package fangxin.commitment.compensation;

import fangxin.commitment.terms.CompensationTerms;
import fangxin.common.CheckDigit;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stored scheme of advance compensation (先行赔付保障), the agreement by which an organisation keeps money ready and pays
 * consumers first: limits, units covered, statements of the balance, payments and their recovery, and journal; it can
 * be revised and ended. The programme records it and never holds the money; it is no condition of a title.
 *
 * <p>Worked example of the balance: opened with 10,000 yuan, paid 300 and 200, of which the second officer refuses the
 * 200, and the shop pays 100 back: 9,800.
 */
@Entity
@Table(name = "compensation_scheme")
@EntityListeners(PublicDataChangeListener.class)
public class CompensationScheme {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String owner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CompensationKind kind;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CompensationHolderType holderType;

    @NotNull
    @Length(max = 200)
    private String holderName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String holderSortKey;

    @NotNull
    @Length(max = 18)
    private String holderCode;

    @NotNull
    @Length(max = 40)
    private String phone;

    @NotNull
    @Length(max = 200)
    private String document;

    @NotNull
    @Length(max = 36)
    private String agreement;

    @NotNull
    private LocalDate validFrom;

    @NotNull
    private LocalDate validUntil;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal agreedAmount;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal mostPerClaim;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal mostPerYear;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal balance;

    private LocalDate statedOn;

    @OneToMany(mappedBy = "scheme", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<CompensationStatement> statements = new ArrayList<>();

    @OneToMany(mappedBy = "scheme", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, number")
    private List<CompensationPayment> payments = new ArrayList<>();

    @OneToMany(mappedBy = "scheme", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<CompensationEntry> journal = new ArrayList<>();

    protected CompensationScheme() {}

    /**
     * Enters a scheme.
     *
     * @param owner     office that keeps the record
     * @param document  name and number of the agreement
     * @param agreement id of its file
     */
    CompensationScheme(
            String number,
            String owner,
            CompensationKind kind,
            CompensationHolder holder,
            String document,
            String agreement,
            LocalDate validFrom,
            LocalDate validUntil,
            CompensationLimits limits,
            ActionStamp by) {
        this.number = number;
        this.owner = owner;
        this.kind = kind;
        this.holderType = holder.type();
        this.holderName = holder.name();
        this.holderSortKey = NameCollation.key(holder.name());
        this.holderCode = holder.creditCode();
        this.phone = holder.phone();
        this.document = document;
        this.agreement = agreement;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.agreedAmount = limits.agreed();
        this.mostPerClaim = limits.perClaim();
        this.mostPerYear = limits.perYear();
        this.balance = BigDecimal.ZERO;
        enter(CompensationStep.ENTER, null, null, by);
    }

    /** Returns the number of the n-th scheme of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%06d".formatted(year, n));
    }

    /**
     * Covers a titled unit for purchases from a day on; empty where it is covered already. Covers of a unit do not overlap.
     *
     * @param known the covers of the unit
     * @param from  within the agreement and after earlier covers; null for today, or for the first possible day after it
     */
    Optional<CompensationCover> cover(Title title, List<CompensationCover> known, LocalDate from, ActionStamp by) {
        if (known.stream().anyMatch(CompensationCover::isOpen)) {
            return Optional.empty();
        }
        LocalDate earliest = known.stream()
                .map(cover -> cover.coveredUntil().plusDays(1))
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(validFrom))
                .orElse(validFrom);
        LocalDate today = by.moment().today();
        LocalDate first = from != null ? from : today.isBefore(earliest) ? earliest : today;
        if (first.isBefore(earliest) || first.isAfter(validUntil)) {
            throw RuleViolation.at("from", "compensation.cover.period", earliest, validUntil);
        }
        enter(CompensationStep.COVER, null, title.number(), by);
        return Optional.of(new CompensationCover(this, title, first));
    }

    /**
     * Ends the cover of a unit with a last day of purchase: earlier purchases stay covered. A cover that has ended does
     * not change.
     *
     * @param known   the covers of the unit
     * @param lastDay today or later, within the agreement; null for today
     */
    void uncover(Title title, List<CompensationCover> known, LocalDate lastDay, ActionStamp by) {
        LocalDate last = lastDay == null ? by.moment().today() : lastDay;
        requireNotPast(last, by);
        if (last.isAfter(validUntil)) {
            throw RuleViolation.at("lastDay", "compensation.end.period", validFrom, validUntil);
        }
        known.stream().filter(CompensationCover::isOpen).findFirst().ifPresent(cover -> {
            cover.end(last);
            enter(CompensationStep.UNCOVER, null, title.number(), by);
        });
    }

    /**
     * Revises phone, agreement and limits, by an officer who has not entered the scheme; the journal records the former
     * and the new values. A repeated request changes nothing.
     */
    void revise(CompensationRevisionInput input, ActionStamp by) {
        if (phone.equals(input.phone()) && document.equals(input.document()) && limits().isSame(input.limits())) {
            return;
        }
        String change = "%s | %s | %s → %s | %s | %s"
                .formatted(
                        phone,
                        document,
                        limits().text(),
                        input.phone(),
                        input.document(),
                        input.limits().text());
        phone = input.phone();
        document = input.document();
        agreedAmount = input.agreedAmount();
        mostPerClaim = input.mostPerClaim();
        mostPerYear = input.mostPerYear();
        enter(CompensationStep.REVISE, null, change + "\n" + input.reason(), by);
    }

    /** Returns the officer who entered the scheme. */
    String enteredBy() {
        return journal.getFirst().actor().account();
    }

    /** Ends the agreement early, with a last day of today or later. */
    void end(LocalDate lastDay, String reason, ActionStamp by) {
        if (lastDay.equals(validUntil)) {
            return;
        }
        requireNotPast(lastDay, by);
        if (lastDay.isAfter(validUntil) || lastDay.isBefore(validFrom)) {
            throw RuleViolation.at("lastDay", "compensation.end.period", validFrom, validUntil);
        }
        validUntil = lastDay;
        enter(CompensationStep.END, null, reason, by);
    }

    private static void requireNotPast(LocalDate lastDay, ActionStamp by) {
        if (lastDay.isBefore(by.moment().today())) {
            throw RuleViolation.at("lastDay", "compensation.lastDay.past");
        }
    }

    /**
     * Records a statement of the holder. A repeated statement changes nothing.
     *
     * @param evidence id of the file that proves it
     */
    void state(CompensationStatementType type, BigDecimal amount, LocalDate on, String evidence, ActionStamp by) {
        requireStatement(type, amount, on, by);
        if (isStated(type, amount, on)) {
            return;
        }
        add(type, amount, on, null, evidence, by);
        enter(CompensationStep.STATE, null, null, by);
    }

    boolean isStated(CompensationStatementType type, BigDecimal amount, LocalDate on) {
        return CompensationBalance.counted(statements).stream()
                .anyMatch(statement -> statement.isSame(type, amount, on));
    }

    /**
     * Refuses a statement of the future or long before the agreement, a second opening, others before the opening, and a balance
     * that was not the recorded one at the end of its day.
     */
    void requireStatement(CompensationStatementType type, BigDecimal amount, LocalDate on, ActionStamp by) {
        if (on.isAfter(by.moment().today()) || on.isBefore(validFrom.minusYears(1))) {
            throw RuleViolation.at("statedOn", "compensation.statement.day.range", validFrom.minusYears(1));
        }
        if (type == CompensationStatementType.RECOVERED || type == CompensationStatementType.WITHDRAWN) {
            throw RuleViolation.at("type", "compensation.statement.other");
        }
        if (isStated(type, amount, on)) {
            return;
        }
        boolean opened = CompensationBalance.counted(statements).stream()
                .anyMatch(statement -> statement.type() == CompensationStatementType.OPENING);
        if ((type == CompensationStatementType.OPENING) == opened) {
            throw RuleViolation.at(
                    "type", opened ? "compensation.statement.opened" : "compensation.statement.unopened");
        }
        if (type == CompensationStatementType.CONFIRMED) {
            BigDecimal recorded =
                    CompensationBalance.at(on, statements, payments).amount();
            if (amount.compareTo(recorded) != 0) {
                throw RuleViolation.at("amount", "compensation.statement.differs", recorded);
            }
        }
        if (type.adds() && amount.signum() == 0) {
            throw RuleViolation.at("amount", "compensation.amount.range");
        }
    }

    /**
     * Revokes a wrong statement, by an officer who has not entered it; after a revoked recovery the payment is to be
     * recovered again. A repeated revocation changes nothing.
     */
    void withdraw(CompensationStatement statement, String reason, ActionStamp by) {
        if (!isCounted(statement)) {
            return;
        }
        CompensationPayment payment = statement.payment();
        CompensationStep step = CompensationStep.WITHDRAW;
        if (payment != null) {
            boolean part = payment.recovered().compareTo(statement.amount()) > 0;
            step = part ? CompensationStep.REOPEN_PART : CompensationStep.REOPEN;
            requireOpen(payment, step);
        }
        statements.add(CompensationStatement.withdrawal(statement, statements.size() + 1, by));
        if (payment != null) {
            payment.take(step);
        }
        settle();
        enter(step, payment, reason, by);
    }

    /** Finds a statement by its id. */
    Optional<CompensationStatement> statement(String id) {
        return statements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns whether a statement counts: it was not revoked, and is not a withdrawal. */
    boolean isCounted(CompensationStatement statement) {
        return CompensationBalance.counted(statements).contains(statement);
    }

    private void add(
            CompensationStatementType type,
            BigDecimal amount,
            LocalDate on,
            CompensationPayment payment,
            String evidence,
            ActionStamp by) {
        statements.add(new CompensationStatement(this, statements.size() + 1, type, amount, on, payment, evidence, by));
        settle();
    }

    private void settle() {
        CompensationBalance settled = CompensationBalance.of(statements, payments);
        balance = settled.amount();
        statedOn = settled.statedOn();
        payments.forEach(payment -> payment.settle(recoveriesOf(payment).stream()
                .map(CompensationStatement::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private List<CompensationStatement> recoveriesOf(CompensationPayment payment) {
        return CompensationBalance.counted(statements).stream()
                .filter(statement -> statement.payment() != null
                        && statement.payment().number().equals(payment.number()))
                .toList();
    }

    /** Records a payment, which {@link CompensationPaymentRule} has allowed; it counts at once. */
    CompensationPayment record(
            String paymentNumber,
            CompensatedDispute dispute,
            BigDecimal amount,
            LocalDate paidOn,
            String evidence,
            ActionStamp by) {
        CompensationPayment payment =
                new CompensationPayment(paymentNumber, this, dispute, amount, paidOn, evidence, by);
        payments.add(payment);
        settle();
        enter(CompensationStep.RECORD, payment, null, by);
        return payment;
    }

    /** Confirms or refuses a payment by the second officer. A repeated decision changes nothing. */
    void decide(CompensationPayment payment, boolean confirmed, String reason, ActionStamp by) {
        take(payment, confirmed ? CompensationStep.CONFIRM : CompensationStep.REFUSE, reason, by);
    }

    /** Records an amount that the shop has paid back to the holder. A repeated recovery changes nothing. */
    void recover(CompensationPayment payment, BigDecimal amount, LocalDate on, String evidence, ActionStamp by) {
        if (isRecovered(payment, amount, on)) {
            return;
        }
        requireRecovery(payment, amount, on, by);
        boolean whole = amount.compareTo(payment.outstanding()) == 0;
        add(CompensationStatementType.RECOVERED, amount, on, payment, evidence, by);
        take(payment, whole ? CompensationStep.RECOVER_ALL : CompensationStep.RECOVER_PART, null, by);
    }

    boolean isRecovered(CompensationPayment payment, BigDecimal amount, LocalDate on) {
        return recoveriesOf(payment).stream()
                .anyMatch(statement -> statement.isSame(CompensationStatementType.RECOVERED, amount, on));
    }

    /** Refuses a recovery of more than is outstanding, before the payment, or of the future. */
    void requireRecovery(CompensationPayment payment, BigDecimal amount, LocalDate on, ActionStamp by) {
        requireOpen(payment, CompensationStep.RECOVER_PART);
        if (on.isAfter(by.moment().today()) || on.isBefore(payment.paidOn())) {
            throw RuleViolation.at("receivedOn", "compensation.recovery.day", payment.paidOn());
        }
        if (amount.compareTo(payment.outstanding()) > 0) {
            throw RuleViolation.at("amount", "compensation.recovery.amount", payment.outstanding());
        }
    }

    /** Writes off the amount that the shop has not paid back. */
    void writeOff(CompensationPayment payment, String reason, ActionStamp by) {
        take(payment, CompensationStep.WRITE_OFF, reason, by);
    }

    private void take(CompensationPayment payment, CompensationStep step, String reason, ActionStamp by) {
        CompensationEntry last = lastOf(payment);
        if (last.step() == step
                && payment.state() == step.to()
                && !step.from().contains(payment.state())
                && last.actor().account().equals(by.actor().account())) {
            return;
        }
        requireOpen(payment, step);
        payment.take(step);
        settle();
        enter(step, payment, reason, by);
    }

    private void requireOpen(CompensationPayment payment, CompensationStep step) {
        if (!step.from().contains(payment.state())) {
            throw alreadyTaken(payment);
        }
    }

    /** Refuses an officer whose page showed another version of a payment: another person has acted since. */
    void requireVersion(CompensationPayment payment, long shown) {
        if (shown != payment.version()) {
            throw alreadyTaken(payment);
        }
    }

    private RuleViolation alreadyTaken(CompensationPayment payment) {
        CompensationEntry last = lastOf(payment);
        return RuleViolation.conflict("compensation.taken", last.actor().statedName(), last.recordedAt(), last.step());
    }

    private CompensationEntry lastOf(CompensationPayment payment) {
        return journalOf(payment).getLast();
    }

    /** Returns the steps of a payment. */
    List<CompensationEntry> journalOf(CompensationPayment payment) {
        return journal.stream()
                .filter(entry ->
                        entry.payment() != null && entry.payment().number().equals(payment.number()))
                .toList();
    }

    private void enter(CompensationStep step, CompensationPayment payment, String reason, ActionStamp by) {
        journal.add(new CompensationEntry(this, payment, journal.size() + 1, step, reason, by));
    }

    /** Returns the sum of the payments of a calendar year that count. */
    BigDecimal paidIn(int year) {
        return payments.stream()
                .filter(payment -> payment.state().counts() && payment.paidOn().getYear() == year)
                .map(CompensationPayment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    CompensationStanding standing(LocalDate day) {
        return day.isBefore(validFrom)
                ? CompensationStanding.PLANNED
                : day.isAfter(validUntil) ? CompensationStanding.ENDED : CompensationStanding.IN_FORCE;
    }

    /** Returns the last day for the next statement of the balance. */
    LocalDate statementDueOn(CompensationTerms terms) {
        return statedOn == null ? validFrom : statedOn.plusMonths(terms.statementMonths());
    }

    /** Returns whether the holder of an agreement in force has not stated the balance in time. */
    boolean isStatementOverdue(LocalDate day, CompensationTerms terms) {
        return standing(day) == CompensationStanding.IN_FORCE && day.isAfter(statementDueOn(terms));
    }

    /** Returns whether the agreement ends within the days of the terms. */
    boolean isEnding(LocalDate day, CompensationTerms terms) {
        return standing(day) == CompensationStanding.IN_FORCE
                && !day.isBefore(validUntil.minusDays(terms.endingDays()));
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    /** Returns the code of the office that keeps the record. */
    String owner() {
        return owner;
    }

    CompensationKind kind() {
        return kind;
    }

    CompensationHolder holder() {
        return new CompensationHolder(holderType, holderName, holderCode, phone);
    }

    /** Returns the name and number of the agreement. */
    String document() {
        return document;
    }

    /** Returns the id of the file of the agreement. */
    String agreement() {
        return agreement;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    CompensationLimits limits() {
        return new CompensationLimits(agreedAmount, mostPerClaim, mostPerYear);
    }

    BigDecimal balance() {
        return balance;
    }

    /** Returns the day of the last statement, or null while the balance was not opened. */
    LocalDate statedOn() {
        return statedOn;
    }

    List<CompensationStatement> statements() {
        return List.copyOf(statements);
    }

    List<CompensationPayment> payments() {
        return List.copyOf(payments);
    }

    List<CompensationEntry> journal() {
        return List.copyOf(journal);
    }
}
