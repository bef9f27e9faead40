package fangxin.commitment.compensation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Value of the balance of a scheme of advance compensation (赔付资金余额), computed from its statements and payments: what
 * was opened, added and recovered, less what was paid. A statement that was withdrawn and a payment that the second
 * officer refused do not count.
 *
 * @param statedOn day of the last statement by the holder; null while there is none
 */
record CompensationBalance(BigDecimal amount, LocalDate statedOn) {
    static CompensationBalance of(
            Collection<CompensationStatement> statements, Collection<CompensationPayment> payments) {
        return at(LocalDate.MAX, statements, payments);
    }

    /** Returns the balance at the end of a day. */
    static CompensationBalance at(
            LocalDate day, Collection<CompensationStatement> statements, Collection<CompensationPayment> payments) {
        List<CompensationStatement> counted = counted(statements).stream()
                .filter(statement -> !statement.statedOn().isAfter(day))
                .toList();
        BigDecimal in = counted.stream()
                .filter(statement -> statement.type().adds())
                .map(CompensationStatement::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal out = payments.stream()
                .filter(payment -> payment.state().counts() && !payment.paidOn().isAfter(day))
                .map(CompensationPayment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CompensationBalance(
                in.subtract(out),
                counted.stream()
                        .filter(statement -> statement.type() != CompensationStatementType.RECOVERED)
                        .map(CompensationStatement::statedOn)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    /** Returns the statements that count: neither withdrawn nor a withdrawal. */
    static List<CompensationStatement> counted(Collection<CompensationStatement> statements) {
        Set<String> withdrawn = statements.stream()
                .filter(statement -> statement.withdrawn() != null)
                .map(statement -> statement.withdrawn().id())
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(statement -> statement.withdrawn() == null && !withdrawn.contains(statement.id()))
                .toList();
    }
}
