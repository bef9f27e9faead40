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
 * Stored claim of an account to act for a merchant that is already registered, with state, decision of the county
 * office, and reason.
 */
@Entity
@Table(name = "merchant_claim")
public class MerchantClaim {
    /** State of a claim. */
    public enum MerchantClaimState {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "merchant")
    private Merchant merchant;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    private Instant claimedAt;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MerchantClaimState state = MerchantClaimState.OPEN;

    @Length(max = 60)
    private String decidedBy;

    private Instant decidedAt;

    @Length(max = 500)
    private String reason;

    protected MerchantClaim() {}

    MerchantClaim(Merchant merchant, String account, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.merchant = merchant;
        this.account = account;
        this.claimedAt = now;
    }

    public String id() {
        return id;
    }

    public Merchant merchant() {
        return merchant;
    }

    public String account() {
        return account;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public MerchantClaimState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    void decide(ClaimDecisionInput decision, String officer, Instant now) {
        state = decision.accepted() ? MerchantClaimState.ACCEPTED : MerchantClaimState.REJECTED;
        reason = decision.reason();
        decidedBy = officer;
        decidedAt = now;
    }
}
