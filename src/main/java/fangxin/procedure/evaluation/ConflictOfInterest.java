package fangxin.procedure.evaluation;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored declaration of a conflict of interest (利害关系), by which a person must keep away from a merchant: relation,
 * reason, who declared it, and whether it was withdrawn or remains in force all the same. The view {@code recusal}
 * reads it by credit code, or by the key of the name.
 */
@Entity
@Table(name = "conflict_of_interest")
public class ConflictOfInterest {
    /** KIN: a relative owns, runs or works for it. ENGAGEMENT: advised, coached or worked for it before. */
    public enum ConflictRelation {
        KIN,
        EMPLOYMENT,
        INTEREST,
        ENGAGEMENT,
        OTHER
    }

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 60)
    private String account;

    @Length(max = 20)
    private String creditCode;

    @Length(max = 200)
    private String merchantName;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ConflictRelation relation;

    @Length(max = 200)
    private String nameKey;

    @NotNull
    @Length(max = 500)
    private String reason;

    @NotNull
    @Length(max = 60)
    private String declaredBy;

    @NotNull
    private Instant declaredAt;

    private Instant withdrawnAt;
    private boolean remainsInForce;

    protected ConflictOfInterest() {}

    ConflictOfInterest(
            String account,
            String creditCode,
            String merchantName,
            ConflictRelation relation,
            String reason,
            String declaredBy,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.account = account;
        this.creditCode = creditCode;
        this.merchantName = merchantName;
        this.nameKey = TextNormalizer.keyOrNull(merchantName);
        this.relation = relation;
        this.reason = reason;
        this.declaredBy = declaredBy;
        this.declaredAt = now;
    }

    /**
     * Returns the conflict with a merchant that had applied before the declaration was withdrawn; it cannot be
     * withdrawn.
     */
    static ConflictOfInterest remaining(
            String account,
            String creditCode,
            ConflictRelation relation,
            String reason,
            String declaredBy,
            Instant now) {
        ConflictOfInterest remaining =
                new ConflictOfInterest(account, creditCode, null, relation, reason, declaredBy, now);
        remaining.remainsInForce = true;
        return remaining;
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

    String nameKey() {
        return nameKey;
    }

    ConflictRelation relation() {
        return relation;
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

    /** Returns whether the conflict remains in force after its declaration was withdrawn. */
    boolean remainsInForce() {
        return remainsInForce;
    }

    boolean isInForce() {
        return withdrawnAt == null;
    }

    void withdraw(Instant now) {
        if (remainsInForce) {
            throw new RuleViolation("evaluation.conflict.inForce");
        }
        withdrawnAt = now;
    }
}
