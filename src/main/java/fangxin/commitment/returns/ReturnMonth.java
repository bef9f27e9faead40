package fangxin.commitment.returns;

import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Stored figures of the returns of one shop in one month (月度退货统计): number and amount of its refunds, recomputed from
 * the claims at each refund, or that its holder reported a month without returns.
 */
@Entity
@Table(name = "return_month")
public class ReturnMonth {
    @Id
    @Length(max = 40)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    /** Year and month as a number, for example 202611. */
    private int yearMonth;

    private int refunds;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal amount = BigDecimal.ZERO;

    private Instant nilReportedAt;

    @Length(max = 60)
    private String nilReportedBy;

    protected ReturnMonth() {}

    ReturnMonth(Title title, int month) {
        this.id = idOf(title.number(), month);
        this.title = title;
        this.yearMonth = month;
    }

    static String idOf(String title, int month) {
        return title + "/" + month;
    }

    /** Returns the number of the month of a day. */
    static int of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    static int of(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** Returns the month of a number such as 202611. */
    static YearMonth monthOf(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    /** Sets number and amount of the refunds of the month; a refund removes a report of a month without returns. */
    void recompute(int counted, BigDecimal sum) {
        refunds = counted;
        amount = sum;
        if (counted > 0) {
            nilReportedAt = null;
            nilReportedBy = null;
        }
    }

    /** Reports that the month was without returns; reported again it changes nothing. */
    void reportNil(Actor by, Instant now) {
        if (nilReportedAt == null) {
            nilReportedAt = now;
            nilReportedBy = by.account();
        }
    }

    public Title title() {
        return title;
    }

    public int month() {
        return yearMonth;
    }

    public int refunds() {
        return refunds;
    }

    public BigDecimal amount() {
        return amount;
    }

    /** When the holder reported a month without returns, or null. */
    public Instant nilReportedAt() {
        return nilReportedAt;
    }

    /** Returns the account that reported the month as one without returns, or null. */
    String nilReportedBy() {
        return nilReportedBy;
    }
}
