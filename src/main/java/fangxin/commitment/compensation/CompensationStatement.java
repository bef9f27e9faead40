package fangxin.commitment.compensation;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored statement by the holder of the money (资金报告), with its type, amount, day and evidence; a recovery names the
 * payment for which the shop paid back, and a withdrawal the statement that it takes back. The database refuses to
 * change or delete it.
 */
@Entity
@Table(name = "compensation_statement")
public class CompensationStatement {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "scheme")
    private CompensationScheme scheme;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CompensationStatementType type;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal amount;

    @NotNull
    private LocalDate statedOn;

    @ManyToOne
    @JoinColumn(name = "payment")
    private CompensationPayment payment;

    @ManyToOne
    @JoinColumn(name = "withdrawn")
    private CompensationStatement withdrawn;

    @NotNull
    @Length(max = 36)
    private String evidence;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected CompensationStatement() {}

    CompensationStatement(
            CompensationScheme scheme,
            int seq,
            CompensationStatementType type,
            BigDecimal amount,
            LocalDate statedOn,
            CompensationPayment payment,
            String evidence,
            ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.scheme = scheme;
        this.seq = seq;
        this.type = type;
        this.amount = amount;
        this.statedOn = statedOn;
        this.payment = payment;
        this.evidence = evidence;
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    /** Creates the statement that revokes another one. */
    static CompensationStatement withdrawal(CompensationStatement of, int seq, ActionStamp by) {
        CompensationStatement row = new CompensationStatement(
                of.scheme,
                seq,
                CompensationStatementType.WITHDRAWN,
                of.amount,
                by.moment().today(),
                of.payment,
                of.evidence,
                by);
        row.withdrawn = of;
        return row;
    }

    boolean isSame(CompensationStatementType other, BigDecimal stated, LocalDate on) {
        return type == other && amount.compareTo(stated) == 0 && statedOn.equals(on);
    }

    String id() {
        return id;
    }

    /** Returns the statement that this one revokes, or null. */
    CompensationStatement withdrawn() {
        return withdrawn;
    }

    CompensationStatementType type() {
        return type;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate statedOn() {
        return statedOn;
    }

    /** Returns the payment for which a shop paid back; null for other statements. */
    CompensationPayment payment() {
        return payment;
    }

    /** Returns the id of the file that proves the statement. */
    String evidence() {
        return evidence;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
