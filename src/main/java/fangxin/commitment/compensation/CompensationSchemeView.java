package fangxin.commitment.compensation;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a scheme of advance compensation for an office: holder, agreement, period, limits, balance with its band, and
 * number of units covered; its details add units, statements and journal.
 *
 * @param office    office that keeps the record
 * @param document  name and number of the agreement
 * @param agreement id of its file
 * @param covered   number of units that are covered today
 */
public record CompensationSchemeView(
        @NotNull String number,
        @NotNull LocalizedText office,
        @NotNull CompensationKind kind,
        @NotNull CompensationHolder holder,
        @NotNull String document,
        @NotNull String agreement,
        @NotNull AgreementPeriod period,
        @NotNull CompensationLimits limits,
        @NotNull BalanceView balance,
        long covered)
        implements Serializable {

    /** First and last day of an agreement, and where it is today. */
    public record AgreementPeriod(
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil,
            @NotNull CompensationStanding standing,
            boolean ending)
            implements Serializable {}

    /**
     * Balance with its band.
     *
     * @param amount   null while it was not opened
     * @param band     name of the band in which it is public; null while it was not opened
     * @param statedOn day of the last statement, or null
     * @param dueOn    last day for the next statement
     * @param overdue  whether that day is over
     */
    public record BalanceView(
            BigDecimal amount,
            LocalizedText band,
            LocalDate statedOn,
            @NotNull LocalDate dueOn,
            boolean overdue) implements Serializable {}

    /** Unit that is or was covered. */
    public record CoveredUnit(
            @NotNull String title,
            String signName,
            @NotNull TitleStanding standing,
            @NotNull LocalDate coveredFrom,
            LocalDate coveredUntil)
            implements Serializable {}

    /**
     * Statement of the holder.
     *
     * @param counted      whether it counts: it was not taken back, and is no withdrawal
     * @param withdrawable whether the reader can take it back
     * @param payment  number of the payment for which a shop paid back, or null
     * @param evidence id of its file
     */
    public record StatementView(
            @NotNull String id,
            @NotNull CompensationStatementType type,
            @NotNull BigDecimal amount,
            @NotNull LocalDate statedOn,
            String payment,
            @NotNull String evidence,
            @NotNull String recordedBy,
            @NotNull Instant recordedAt,
            boolean counted,
            boolean withdrawable)
            implements Serializable {}

    /**
     * Entry of the journal.
     *
     * @param payment number of the payment that it concerns, or null
     */
    public record CompensationEntryView(
            @NotNull CompensationStep step,
            String payment,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt)
            implements Serializable {}

    /**
     * Terms from which the last days of a scheme follow.
     *
     * @param issue           issue of the terms in force
     * @param statementMonths months after which the holder states the balance again
     * @param endingDays      days before the end of the agreement on which the office is reminded
     */
    public record SchemeDays(int issue, int statementMonths, int endingDays) implements Serializable {}

    /**
     * Scheme with units, statements and journal.
     *
     * @param days      terms from which its last days follow
     * @param units     the first of those that are or were covered
     * @param acting    whether the reader acts for the office
     * @param revisable whether the reader can revise the scheme as the second officer
     */
    public record CompensationSchemeDetails(
            @NotNull CompensationSchemeView scheme,
            @NotNull SchemeDays days,
            @NotNull List<CoveredUnit> units,
            @NotNull List<StatementView> statements,
            @NotNull List<CompensationEntryView> journal,
            boolean acting,
            boolean revisable)
            implements Serializable {}
}
