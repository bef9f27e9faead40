package fangxin.commitment.compensation;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
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
        String number,
        LocalizedText office,
        CompensationKind kind,
        CompensationHolder holder,
        String document,
        String agreement,
        AgreementPeriod period,
        CompensationLimits limits,
        BalanceView balance,
        long covered)
        implements Serializable {

    /** First and last day of an agreement, and where it is today. */
    public record AgreementPeriod(
            LocalDate validFrom, LocalDate validUntil, CompensationStanding standing, boolean ending)
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
            BigDecimal amount, LocalizedText band, LocalDate statedOn, LocalDate dueOn, boolean overdue)
            implements Serializable {}

    /** Unit that is or was covered. */
    public record CoveredUnit(
            String title, String signName, TitleStanding standing, LocalDate coveredFrom, LocalDate coveredUntil)
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
            String id,
            CompensationStatementType type,
            BigDecimal amount,
            LocalDate statedOn,
            String payment,
            String evidence,
            String recordedBy,
            Instant recordedAt,
            boolean counted,
            boolean withdrawable)
            implements Serializable {}

    /**
     * Entry of the journal.
     *
     * @param payment number of the payment that it concerns, or null
     */
    public record CompensationEntryView(
            CompensationStep step, String payment, String actor, String reason, Instant recordedAt)
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
            CompensationSchemeView scheme,
            SchemeDays days,
            List<CoveredUnit> units,
            List<StatementView> statements,
            List<CompensationEntryView> journal,
            boolean acting,
            boolean revisable)
            implements Serializable {}
}
