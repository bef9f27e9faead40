package fangxin.commitment.compensation;

import fangxin.commitment.returns.ReturnClaim;
import fangxin.common.CheckDigit;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored payment of advance compensation (先行赔付记录) that the holder of the money has made to a consumer in place of a
 * shop: dispute, amount, day, evidence, state, and what the shop has paid back (追偿). {@link CompensationScheme} changes
 * it, by {@link CompensationStep} alone.
 */
@Entity
@Table(name = "compensation_payment")
public class CompensationPayment {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "scheme")
    private CompensationScheme scheme;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @ManyToOne
    @JoinColumn(name = "claim")
    private ReturnClaim claim;

    @Length(max = 500)
    private String description;

    @NotNull
    private LocalDate purchasedOn;

    private LocalDate demandedOn;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal amount;

    @NotNull
    private LocalDate paidOn;

    @NotNull
    @Length(max = 36)
    private String evidence;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal recovered;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CompensationPaymentState state;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected CompensationPayment() {}

    CompensationPayment(
            String number,
            CompensationScheme scheme,
            CompensatedDispute dispute,
            BigDecimal amount,
            LocalDate paidOn,
            String evidence,
            ActionStamp by) {
        this.number = number;
        this.scheme = scheme;
        this.title = dispute.title();
        this.claim = dispute.claim();
        this.description = dispute.description();
        this.purchasedOn = dispute.purchasedOn();
        this.demandedOn = dispute.demandedOn();
        this.amount = amount;
        this.paidOn = paidOn;
        this.evidence = evidence;
        this.recovered = BigDecimal.ZERO;
        this.state = CompensationStep.RECORD.to();
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    /** Returns the number of the n-th payment of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%07d".formatted(year, n));
    }

    /**
     * Returns whether the payment is for the same claim, or for a dispute with the same description, days and amount.
     */
    boolean isFor(CompensatedDispute dispute, BigDecimal paid) {
        return claim == null
                ? dispute.claim() == null
                        && title.number().equals(dispute.title().number())
                        && purchasedOn.equals(dispute.purchasedOn())
                        && demandedOn.equals(dispute.demandedOn())
                        && amount.compareTo(paid) == 0
                        && TextNormalizer.key(description).equals(TextNormalizer.key(dispute.description()))
                : dispute.claim() != null
                        && claim.number().equals(dispute.claim().number());
    }

    /** Moves the payment by a step; the scheme has checked that the step is open. */
    void take(CompensationStep step) {
        state = step.to();
    }

    /** Sets the amount that the shop has paid back, which is the sum of the statements. */
    void settle(BigDecimal paidBack) {
        recovered = paidBack;
    }

    /** Returns the amount that the shop has not paid back. */
    BigDecimal outstanding() {
        return amount.subtract(recovered);
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    CompensationScheme scheme() {
        return scheme;
    }

    Title title() {
        return title;
    }

    CompensatedDispute dispute() {
        return new CompensatedDispute(title, claim, description, purchasedOn, demandedOn);
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    /** Returns the id of the file that proves the payment. */
    String evidence() {
        return evidence;
    }

    BigDecimal recovered() {
        return recovered;
    }

    CompensationPaymentState state() {
        return state;
    }

    /** Returns the officer who recorded the payment. */
    RecordedActor actor() {
        return actor;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
