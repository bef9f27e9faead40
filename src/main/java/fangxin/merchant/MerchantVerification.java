package fangxin.merchant;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored decision of the county office whether the account of a merchant acts for it (核验): confirmed, or refused with a
 * reason, in force until it is withdrawn. A merchant has at most one in force; withdrawn decisions are kept.
 */
@Entity
@Table(name = "merchant_verification")
public class MerchantVerification {
    /** Outcome of a verification. */
    public enum VerificationOutcome {
        CONFIRMED,
        REFUSED
    }

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "merchant")
    private Merchant merchant;

    @NotNull
    @Enumerated(EnumType.STRING)
    private VerificationOutcome outcome;

    @Length(max = 500)
    private String reason;

    @NotNull
    @Length(max = 60)
    private String decidedBy;

    @NotNull
    private Instant decidedAt;

    @Length(max = 60)
    private String withdrawnBy;

    private Instant withdrawnAt;

    protected MerchantVerification() {}

    private MerchantVerification(
            Merchant merchant, VerificationOutcome outcome, String reason, String officer, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.merchant = merchant;
        this.outcome = outcome;
        this.reason = reason;
        this.decidedBy = officer;
        this.decidedAt = now;
    }

    /** Confirms the merchant; {@code reason}: that of the decision on a claim, or null. */
    static MerchantVerification confirm(Merchant merchant, String reason, String officer, Instant now) {
        merchant.confirm(officer, now);
        return new MerchantVerification(merchant, VerificationOutcome.CONFIRMED, reason, officer, now);
    }

    /** Refuses to confirm the merchant, which stays 未核验 and reads the reason. */
    static MerchantVerification refuse(Merchant merchant, String reason, String officer, Instant now) {
        return new MerchantVerification(merchant, VerificationOutcome.REFUSED, reason, officer, now);
    }

    /** Withdraws the decision: the merchant waits for verification again. */
    void withdraw(String officer, Instant now) {
        withdrawnBy = officer;
        withdrawnAt = now;
        merchant.unconfirm();
    }

    public String id() {
        return id;
    }

    public Merchant merchant() {
        return merchant;
    }

    public VerificationOutcome outcome() {
        return outcome;
    }

    /** Returns the reason of a refusal, which the merchant reads. */
    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Returns whether the decision is in force, that is, not withdrawn. */
    public boolean isInForce() {
        return withdrawnAt == null;
    }

    String withdrawnBy() {
        return withdrawnBy;
    }
}
