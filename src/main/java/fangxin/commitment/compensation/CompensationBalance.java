package fangxin.commitment.compensation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Value of the balance of a scheme of advance compensation (赔付资金余额), computed from its statements and payments: what was
 * opened, added and recovered, less what was paid. A payment that the second officer refused does not count.
 *
 * @param statedOn day of the last statement; null while the balance was not opened
 */
record CompensationBalance(BigDecimal amount, LocalDate statedOn) {
    static CompensationBalance of(
            Collection<CompensationStatement> statements, Collection<CompensationPayment> payments) {
        BigDecimal in = statements.stream()
                .filter(statement -> statement.type().adds())
                .map(CompensationStatement::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal out = payments.stream()
                .filter(payment -> payment.state().counts())
                .map(CompensationPayment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CompensationBalance(
                in.subtract(out),
                statements.stream()
                        .map(CompensationStatement::statedOn)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }
}
