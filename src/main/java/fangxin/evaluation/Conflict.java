package fangxin.evaluation;

import fangxin.merchant.Merchant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A declared conflict of interest (利害关系): this person must not judge that merchant. */
@Entity
public class Conflict {
    @Id
    private String id;
    private String account;
    private String creditCode;
    private String merchantName;
    private String reason;
    private String declaredBy;
    private Instant declaredAt;
    private Instant withdrawnAt;

    protected Conflict() { }

    Conflict(String account, String creditCode, String merchantName, String reason, String declaredBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.account = account;
        this.creditCode = creditCode;
        this.merchantName = merchantName;
        this.reason = reason;
        this.declaredBy = declaredBy;
        this.declaredAt = now;
    }

    String id() {
        return id;
    }

    String account() {
        return account;
    }

    String creditCode() {
        return creditCode;
    }

    String merchantName() {
        return merchantName;
    }

    String reason() {
        return reason;
    }

    String declaredBy() {
        return declaredBy;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean concerns(Merchant merchant, String signName) {
        return creditCode != null && creditCode.equals(merchant.creditCode().value())
                || Recusal.sameFirm(merchantName, merchant.name()) || Recusal.sameFirm(merchantName, signName);
    }
}
